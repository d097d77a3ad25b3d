// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/helpdialogs.h"

#include "ui/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// As large as what is in it, where the screen has room for that.
class SheetArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        const auto whole = widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
        const auto room = screen()->availableGeometry().size();
        return whole.boundedTo({room.width() * 19 / 20, room.height() * 4 / 5});
    }
    /// Across it is not scrolled where that can be helped.
    QSize minimumSizeHint() const override { return {sizeHint().width(), 10 * fontMetrics().height()}; }
};

struct Shortcut {
    QString what;
    QKeySequence keys;
};

/// A pair of columns, the left of them this.
void addShortcut(QGridLayout *grid, int row, int column, const Shortcut &shown)
{
    const auto &[what, keys] = shown;
    auto *label = new QLabel(what);
    auto *shortcut = new QLabel(keys.toString(QKeySequence::NativeText));
    auto font = shortcut->font();
    font.setWeight(QFont::DemiBold);
    shortcut->setFont(font);
    grid->addWidget(label, row, column);
    grid->addWidget(shortcut, row, column + 1);
}

void finish(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(16);
    layout->addWidget(buttons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<Shortcut> shortcuts;
    for (const auto *action : actions)
        shortcuts << Shortcut{WindowActions::plainText(*action), action->shortcut()};
    shortcuts << Shortcut{tr("Copy the selected rows as text"), QKeySequence(QKeySequence::Copy)}
              << Shortcut{tr("Copy the current cell as text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)}
              << Shortcut{tr("First row, last row"), QKeySequence(Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End)}
              << Shortcut{tr("Leave the editor of an attachment"), QKeySequence(Qt::CTRL | Qt::Key_Tab)}
              << Shortcut{tr("Open the selected row or day"), QKeySequence(Qt::Key_Return)}
              << Shortcut{tr("Step through the chart"), QKeySequence(Qt::Key_Left, Qt::Key_Right)};

    auto *sheet = new QWidget(this);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    const auto half = (shortcuts.size() + 1) / 2;
    for (qsizetype i = 0; i < shortcuts.size(); ++i)
        addShortcut(grid, static_cast<int>(i % half), i < half ? 0 : 3, shortcuts.at(i));
    grid->setColumnMinimumWidth(2, 16);
    auto *scroll = new SheetArea(this);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    finish(this, layout);
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Hookdesk"));
    auto *name = new QLabel(tr("Hookdesk %1").arg(QStringLiteral(HOOKDESK_VERSION)), this);
    auto font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto *text =
        new QLabel(tr("A console for the webhook integrations of an incident-alert system: what was sent, what "
                      "came back, which integration is about to be disabled, and why.\n\n"
                      "Free software under the GNU General Public License, version 3 or later."),
                   this);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addWidget(text);
    finish(this, layout);
}

} // namespace hookdesk
