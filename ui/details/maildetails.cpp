// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/maildetails.h"

#include "model/store/mailoutbox.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "ui/details/bodyview.h"
#include "ui/details/sealedbrowser.h"
#include "ui/reportwords.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// Rendering takes the main thread's time; our own mails have a few thousand.
constexpr qsizetype mostHtmlCharacters = 256 * 1024;

Message queuedSummary(const MailRow &mail, Instant now)
{
    if (mail.lastError.isEmpty() && mail.nextTry && *mail.nextTry <= now)
        return {Tone::Neutral, MailDetails::tr("… Queued since %1: it waits for the mail server, or for its turn.")
                                   .arg(timeText(mail.created))};
    const auto when = mail.nextTry ? timeText(*mail.nextTry) : noValue();
    if (mail.lastError.isEmpty())
        return {Tone::Neutral, MailDetails::tr("… Queued: it is due at %1.").arg(when)};
    const auto tried = mail.tries == 1 ? MailDetails::tr("! Tried once, next at %1.").arg(when)
                                       : MailDetails::tr("! Tried %1 times, next at %2.").arg(mail.tries).arg(when);
    return {Tone::Warning, tried + u' ' + MailDetails::tr("The last try failed: %1").arg(mail.lastError)};
}

Message summaryOf(const MailRow &mail, Instant now)
{
    if (isGivenUp(mail.state, mail.lastError))
        return {Tone::Bad, MailDetails::tr("✕ Given up: %1").arg(mail.lastError)};
    switch (mail.state) {
    case MailState::Queued:
        return queuedSummary(mail, now);
    case MailState::Sending:
        return {Tone::Neutral, MailDetails::tr("→ It is being sent.")};
    case MailState::Sent:
        return {Tone::Good,
                MailDetails::tr("✓ The mail server took it at %1.").arg(mail.sent ? timeText(*mail.sent) : noValue())};
    case MailState::Cancelled:
        return {Tone::Muted, MailDetails::tr("– Cancelled: it is not sent, until somebody sends it again.")};
    }
    return {};
}

QString sourceOf(const OutboxMail &mail)
{
    QStringList lines{u"Date: "_s + toDateTime(mail.created).toString(Qt::RFC2822Date), u"From: "_s + mail.from,
                      u"To: "_s + mail.to};
    if (!mail.replyTo.isEmpty())
        lines << u"Reply-To: "_s + mail.replyTo.join(u", "_s);
    lines << u"Subject: "_s + mail.subject << u"Message-ID: "_s + mail.messageId
          << u"Content-Type: multipart/alternative"_s << QString() << u"--- text/plain ---"_s << mail.text;
    if (!mail.html.isEmpty())
        lines << u"--- text/html ---"_s << mail.html;
    return lines.join(u'\n');
}

} // namespace

Result<std::optional<MailTexts>> readMailTexts(Connection &connection, MailId id)
{
    HOOKDESK_TRY_ASSIGN(mail, MailOutbox(connection).find(id));
    if (!mail)
        return std::optional<MailTexts>();
    return std::optional(MailTexts{mail->html, mail->text, sourceOf(*mail)});
}

MailDetails::MailDetails(const DeskContext &desk, QWidget *parent)
    : DetailsPane(u"mailSummary"_s, parent)
    , m_desk(desk)
    , m_tabs(new QTabWidget(this))
    , m_html(new SealedBrowser(m_tabs))
    , m_text(fixedTextView(tr("Text of the selected mail"), m_tabs))
    , m_source(fixedTextView(tr("Source of the selected mail"), m_tabs))
{
    m_html->setAccessibleName(tr("HTML of the selected mail"));
    m_tabs->setAccessibleName(tr("The selected mail"));
    m_tabs->addTab(m_html, tr("HTML"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_source, tr("Source"));
    m_tabs->setTabToolTip(0, tr("As a mail program shows it; nothing is loaded for it"));
    m_tabs->setTabToolTip(2, tr("Headers and parts; they are encoded when it is sent"));
    setContent(m_tabs);
    setFocusProxy(m_tabs);
    show(std::nullopt);
}

void MailDetails::show(const std::optional<MailRow> &mail)
{
    if (mail && mail == m_mail)
        return;
    m_mail = mail;
    if (!mail) {
        showHint(tr("Select a mail to see what it says and what became of it."));
        return;
    }
    read(); // also of the same one: its sender is the one of its last try
}

void MailDetails::read()
{
    const auto id = m_mail->id;
    const auto texts = m_desk.store.read([id](Connection &connection) { return readMailTexts(connection, id); });
    whenDone(this, texts, [this, id](const Result<std::optional<MailTexts>> &texts) {
        if (!m_mail || m_mail->id != id)
            return;
        if (!texts)
            showHint(texts.error().message);
        else if (*texts)
            showTexts(**texts);
        else
            showHint(tr("This mail is no longer kept."));
    });
}

void MailDetails::showTexts(const MailTexts &texts)
{
    const auto summary = summaryOf(*m_mail, m_desk.clock.now());
    showContent(summary.text, summary.tone);
    if (m_shownHtml != texts.html) {
        m_shownHtml = texts.html;
        if (texts.html.isEmpty())
            m_html->setPlainText(tr("This mail has no HTML: mail programs show its text."));
        else if (texts.html.size() > mostHtmlCharacters)
            m_html->setPlainText(tr("This HTML is too long to be shown here; see its source."));
        else
            m_html->setHtml(texts.html);
    }
    showText(*m_text, texts.text);
    showText(*m_source, texts.source);
}

void MailDetails::save(QSettings &settings) const
{
    settings.setValue(u"tabs/mail"_s, m_tabs->currentIndex());
}

void MailDetails::restore(const QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"tabs/mail"_s, 0).toInt());
}

} // namespace hookdesk
