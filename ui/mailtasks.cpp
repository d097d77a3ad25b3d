// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mailtasks.h"

#include "model/store/mailoutbox.h"
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
    QList<OutboxMail> before; ///< the mails that it was done to, as they were
    QStringList refusals;
};

Result<Decided> decideEach(Connection &connection, const QList<MailId> &mails, MailDecision decision,
                           const QString &actor, Instant now)
{
    Decided decided;
    for (const auto id : mails) {
        HOOKDESK_TRY_ASSIGN(before, MailOutbox(connection).find(id));
        const auto mail = MailDecisions(connection).decide(id, decision, actor, now);
        if (mail && before)
            decided.before << *before;
        else if (isOfTheStore(mail.error()))
            return failure(mail.error());
        else
            decided.refusals << mail.error().message;
    }
    return decided;
}

/// `one` names a single mail's recipient, `many` the number of mails.
QString counted(const QList<OutboxMail> &mails, const QString &one, const QString &many)
{
    return mails.size() == 1 ? one.arg(mails.constFirst().to) : many.arg(QLocale().toString(mails.size()));
}

QString doneText(const QList<OutboxMail> &mails, MailDecision decision)
{
    return decision == MailDecision::SendAgain
               ? counted(mails, MailTasks::tr("The mail to %1 is due now."), MailTasks::tr("%1 mails are due now."))
               : counted(mails, MailTasks::tr("The mail to %1 is cancelled and will not be sent."),
                         MailTasks::tr("%1 mails are cancelled and will not be sent."));
}

Result<Decided> restoreEach(Connection &connection, const QList<OutboxMail> &mails, const QString &actor, Instant now)
{
    Decided decided;
    for (const auto &mail : mails) {
        const auto undone = MailDecisions(connection).undoCancel(mail, actor, now);
        if (undone)
            decided.before << mail;
        else if (isOfTheStore(undone.error()))
            return failure(undone.error());
        else
            decided.refusals << undone.error().message;
    }
    return decided;
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
                     place.post(messageOf(decided.error(), tr("what was asked of the mails")));
                     return;
                 }
                 if (!decided->refusals.isEmpty())
                     place.post(Tone::Warning, decided->refusals.join(u'\n'));
                 if (decided->before.isEmpty())
                     return;
                 const auto wait = decision == MailDecision::SendAgain ? whyTheyWait() : QString();
                 const auto done = doneText(decided->before, decision);
                 if (decision == MailDecision::Cancel)
                     place.postUndoable(Tone::Good, done,
                                        [this, before = decided->before, &place] { undoCancel(before, place); });
                 else
                     place.post(wait.isEmpty() ? Tone::Good : Tone::Warning, (done + u' ' + wait).trimmed());
             });
}

void MailTasks::undoCancel(const QList<OutboxMail> &before, MessageArea &place)
{
    const auto work = [before, actor = m_desk.actor, now = m_desk.clock.now()](Connection &connection) {
        return restoreEach(connection, before, actor, now);
    };
    whenDone(this, m_desk.store.write(Topic::Outbox | Topic::Audit, work), [&place](const Result<Decided> &undone) {
        if (!undone) {
            place.post(messageOf(undone.error(), tr("undoing the cancelling")));
            return;
        }
        if (!undone->refusals.isEmpty())
            place.post(Tone::Warning, undone->refusals.join(u'\n'));
        if (!undone->before.isEmpty())
            place.post(Tone::Good, counted(undone->before, tr("The mail to %1 is again as it was before."),
                                           tr("%1 mails are again as they were before.")));
    });
}

void MailTasks::sendTest(const QString &to, MessageArea &place)
{
    whenDone(this, m_desk.outbox->queueTest(to, m_desk.actor), [this, to, &place](const Result<OutboxMail> &queued) {
        if (!queued) {
            place.post(messageOf(queued.error(), tr("the test mail to %1").arg(to)));
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
        return tr("Mails wait: no mail server is set. Name one in the settings.");
    case OutboxStatus::State::NoPassword:
        return tr("Mails wait until the mail server's password is known: “hookdeskctl mail password” keeps it.");
    default:
        return {};
    }
}

} // namespace hookdesk
