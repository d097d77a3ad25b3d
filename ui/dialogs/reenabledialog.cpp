// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reenabledialog.h"

#include "model/records/sentryapp.h"
#include "model/tables/words.h"
#include "ui/dialogs/previewlabel.h"
#include "ui/lineicon.h"
#include "ui/messagearea.h"
#include "ui/tonedlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

ReenableDialog::ReenableDialog(const DisabledRow &disabled, QWidget *parent)
    : QDialog(parent)
    , m_events(new QPlainTextEdit(this))
    , m_refusal(new TonedLabel(Tone::Bad, this))
    , m_messages(new MessageArea(this))
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
    m_refusal->setObjectName(u"refusedEvents"_s);
    m_events->setMinimumHeight(5 * fontMetrics().height());

    auto *effects = new PreviewLabel(this);
    const auto skipped =
        disabled.skipped == 0 ? tr("No alerts were skipped since.")
        : disabled.toReplay == 0
            ? tr("All alerts that were skipped since are replayed already.")
            : tr("Alerts skipped since and not replayed yet: %1. They are kept, and are sent only if you replay them: "
                 "oldest first, in the pace that the settings allow.")
                  .arg(QLocale().toString(disabled.toReplay));
    effects->setText(QStringList{tr("Its alerts are sent again from now on."),
                                 tr("Its buffer is cleared: the days counted so far no longer matter. This cannot be "
                                    "undone."),
                                 tr("The audit log says that you did it."), skipped}
                         .join(u'\n'));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *enable = addButton(buttons, tr("Re-enable"), false);
    enable->setDefault(true);
    enable->setFocus(); // in the text Enter is a new line
    if (disabled.toReplay > 0)
        addButton(buttons, tr("Re-enable and replay %1").arg(QLocale().toString(disabled.toReplay)), true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(why);
    layout->addWidget(eventsLabel);
    layout->addWidget(m_events, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(makePing());
    layout->addWidget(m_messages);
    layout->addWidget(effects);
    layout->addWidget(buttons);
    const int width = fontMetrics().averageCharWidth() * 80;
    setMinimumWidth(width);
    resize(width, heightForWidth(width));
    connect(m_events, &QPlainTextEdit::textChanged, this, &ReenableDialog::checkEvents);
    checkEvents();
}

QPushButton *ReenableDialog::addButton(QDialogButtonBox *buttons, const QString &text, bool replaysSkipped)
{
    auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, replaysSkipped] {
        const auto events = eventWords(m_events->toPlainText());
        accept();
        Q_EMIT requested(events, replaysSkipped);
    });
    m_enable << button;
    return button;
}

QLayout *ReenableDialog::makePing()
{
    auto *about =
        new QLabel(tr("Does its webhook answer again? A ping goes to it although it is disabled, and does not "
                      "count."),
                   this);
    about->setWordWrap(true);
    auto *ping = new QPushButton(lineIcon(u"ping"_s, palette()), tr("Send a test &ping first"), this);
    ping->setAutoDefault(false);
    ping->setAccessibleName(tr("Send a test ping first"));
    connect(ping, &QPushButton::clicked, this, &ReenableDialog::pingWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(about, 1);
    row->addWidget(ping, 0, Qt::AlignTop);
    return row;
}

void ReenableDialog::checkEvents()
{
    const auto events = eventWords(m_events->toPlainText());
    const auto wrong = std::find_if_not(events.cbegin(), events.cend(), isEventWord);
    const bool isRefused = wrong != events.cend();
    for (auto *button : std::as_const(m_enable))
        button->setEnabled(!isRefused);
    m_refusal->setVisible(isRefused);
    m_refusal->setText(isRefused ? tr("“%1” is not an event: an event is a word that begins with a small letter, of "
                                      "small letters, digits, “_” and “.”, 64 at most.")
                                       .arg(fontMetrics().elidedText(*wrong, Qt::ElideMiddle, width() / 2))
                                 : QString());
}

} // namespace hookdesk
