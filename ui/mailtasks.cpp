// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mailtasks.h"

#include "model/tables/whendone.h"
#include "ui/messagearea.h"
#include "ui/reportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Decided {
    QStringList recipients; ///< of the mails that it was done to
    QStringList refusals;
};

Result<Decided> decideEach(Connection &connection, const QList<MailId> &mails, MailDecision decision,
                           const QString &actor, Instant now)
{
    Decided decided;
    for (const auto id : mails) {
        const auto mail = MailDecisions(connection).decide(id, decision, actor, now);
        if (mail)
            decided.recipients << mail->to;
        else if (isOfTheStore(mail.error()))
            return failure(mail.error());
        else
            decided.refusals << mail.error().message;
    }
    return decided;
}

QString doneText(const QStringList &recipients, MailDecision decision)
{
    const auto count = QLocale().toString(recipients.size());
    if (decision == MailDecision::SendAgain)
        return recipients.size() == 1 ? MailTasks::tr("The mail to %1 is due now.").arg(recipients.constFirst())
                                      : MailTasks::tr("%1 mails are due now.").arg(count);
    return recipients.size() == 1
               ? MailTasks::tr("The mail to %1 is cancelled and will not be sent.").arg(recipients.constFirst())
               : MailTasks::tr("%1 mails are cancelled and will not be sent.").arg(count);
}

} // namespace

MailTasks::MailTasks(const DeskContext &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void MailTasks::decide(const QList<MailId> &mails, MailDecision decision, MessageArea &place)
{
    const auto work = [mails, decision, actor = m_desk.actor, now = m_desk.clock.now()](Connection &connection) {
        return decideEach(connection, mails, decision, actor, now);
    };
    whenDone(this, m_desk.store.write(Topic::Outbox | Topic::Audit, work),
             [this, decision, &place](const Result<Decided> &decided) {
                 if (!decided) {
                     const auto message = messageOf(decided.error(), tr("what was asked of the mails"));
                     place.post(message.tone, message.text);
                     return;
                 }
                 if (!decided->refusals.isEmpty())
                     place.post(Tone::Warning, decided->refusals.join(u'\n'));
                 if (decided->recipients.isEmpty())
                     return;
                 const auto wait = decision == MailDecision::SendAgain ? whyTheyWait() : QString();
                 const auto done = doneText(decided->recipients, decision);
                 place.post(wait.isEmpty() ? Tone::Good : Tone::Warning, (done + u' ' + wait).trimmed());
             });
}

void MailTasks::sendTest(const QString &to, MessageArea &place)
{
    whenDone(this, m_desk.outbox->queueTest(to, m_desk.actor), [this, to, &place](const Result<OutboxMail> &queued) {
        if (!queued) {
            const auto message = messageOf(queued.error(), tr("the test mail to %1").arg(to));
            place.post(message.tone, message.text);
            return;
        }
        const auto wait = whyTheyWait();
        const auto done =
            tr("The test mail to %1 is queued. It is in the list on the page Mail, which says what becomes of it.")
                .arg(to);
        place.post(wait.isEmpty() ? Tone::Good : Tone::Warning, (done + u' ' + wait).trimmed());
    });
}

QString MailTasks::whyTheyWait() const
{
    if (!m_desk.outbox)
        return {};
    switch (m_desk.outbox->status().state) {
    case OutboxStatus::State::NoServer:
        return tr("Mails wait until the setting mail.host names a mail server.");
    case OutboxStatus::State::NoPassword:
        return tr("Mails wait until the mail server's password is known: “hookdeskctl mail password” keeps it.");
    default:
        return {};
    }
}

} // namespace hookdesk
