// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/helpdialogs.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

void addRow(QGridLayout *grid, const QString &what, const QKeySequence &keys)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(what);
    auto *shortcut = new QLabel(keys.toString(QKeySequence::NativeText));
    auto font = shortcut->font();
    font.setWeight(QFont::DemiBold);
    shortcut->setFont(font);
    grid->addWidget(label, row, 0);
    grid->addWidget(shortcut, row, 1);
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
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(7);
    for (const auto *action : actions)
        addRow(grid, action->text().remove(u'&').remove(u"…"_s), action->shortcut());
    addRow(grid, tr("Copy the selected rows as text"), QKeySequence(QKeySequence::Copy));
    addRow(grid, tr("Copy the current cell as text"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    addRow(grid, tr("First row, last row"), QKeySequence(Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
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
