// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reenabledialog.h"

#include "model/tables/words.h"
#include "ui/dialogs/previewlabel.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

QStringList eventsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    auto events = text.split(separators, Qt::SkipEmptyParts);
    events.removeDuplicates();
    return events;
}

ReenableDialog::ReenableDialog(const DisabledRow &disabled, QWidget *parent)
    : QDialog(parent)
    , m_events(new QPlainTextEdit(this))
{
    const auto &disabling = *disabled.app.disabled;
    setWindowTitle(tr("Re-enable %1").arg(disabled.app.name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *why =
        new QLabel(tr("%1 of %2 was disabled at %3: %4.")
                       .arg(disabled.app.name, disabled.organization.name, timeText(disabling.at), disabling.reason),
                   this);
    why->setWordWrap(true);
    auto *eventsLabel = new QLabel(tr("&Events it subscribes to, one a line or separated by commas:"), this);
    eventsLabel->setBuddy(m_events);
    m_events->setAccessibleName(tr("Events"));
    m_events->setPlainText(disabling.events.join(u'\n'));
    m_events->setTabChangesFocus(true);
    m_events->setMinimumHeight(5 * fontMetrics().height());

    auto *effects = new PreviewLabel(this);
    const auto skipped = disabled.skipped == 0
                             ? tr("No alerts were skipped since.")
                             : tr("Alerts skipped since: %1. They are kept, and are not sent by this.")
                                   .arg(QLocale().toString(disabled.skipped));
    effects->setText(QStringList{tr("Its alerts are sent again from now on."),
                                 tr("Its buffer is cleared: the days counted so far no longer matter."),
                                 tr("The audit log says that you did it."), skipped}
                         .join(u'\n'));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *enable = buttons->addButton(tr("Re-enable"), QDialogButtonBox::AcceptRole);
    enable->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto events = eventsOf(m_events->toPlainText());
        accept();
        Q_EMIT requested(events);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(why);
    layout->addWidget(eventsLabel);
    layout->addWidget(m_events, 1);
    layout->addWidget(effects);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 80;
    setMinimumWidth(width);
    resize(width, heightForWidth(width));
}

} // namespace hookdesk
