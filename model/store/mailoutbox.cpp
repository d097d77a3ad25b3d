// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/mailoutbox.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

// The next try of a mail that is not queued means nothing.
#define MAIL                                                                                                           \
    "SELECT id, message_id, recipient, sender, reply_to, subject, text, html, state, tries, created_at,"               \
    " CASE WHEN state = 0 THEN next_try_at END, sent_at, last_error FROM mail_outbox"

constexpr Statement insert{"add a mail",
                           "INSERT INTO mail_outbox (message_id, recipient, sender, reply_to, subject, text, html,"
                           " state, tries, created_at, next_try_at, sent_at, last_error)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr Statement selectById{"find a mail", MAIL " WHERE id = ?"};
constexpr Statement selectNewest{"list mails", MAIL " ORDER BY id DESC LIMIT ?"};
constexpr Statement selectDue{"find due mails",
                              MAIL " WHERE state = 0 AND next_try_at <= ? ORDER BY next_try_at, id LIMIT ?"};
constexpr Statement markSending{"claim a mail",
                                "UPDATE mail_outbox SET state = 1, sender = ? WHERE id = ? AND state = 0"};
constexpr Statement markSent{"record a sent mail",
                             "UPDATE mail_outbox SET state = 2, tries = tries + 1, sent_at = ?, last_error = ''"
                             " WHERE id = ?"};
constexpr Statement queueAgain{"queue a mail again",
                               "UPDATE mail_outbox SET state = 0, tries = tries + 1, next_try_at = ?, last_error = ?"
                               " WHERE id = ?"};
constexpr Statement postponeDue{"postpone due mails",
                                "UPDATE mail_outbox SET tries = tries + 1, next_try_at = ?, last_error = ?"
                                " WHERE state = 0 AND next_try_at <= ?"};
constexpr Statement giveBack{"give a mail back", "UPDATE mail_outbox SET state = 0 WHERE id = ? AND state = 1"};
constexpr Statement cancelTried{"give a mail up", "UPDATE mail_outbox SET state = 3, tries = tries + 1, last_error = ?"
                                                  " WHERE id = ?"};
constexpr Statement cancelAsked{"cancel a mail", "UPDATE mail_outbox SET state = 3, last_error = ''"
                                                 " WHERE id = ? AND (state = 0 OR (state = 3 AND last_error <> ''))"};
constexpr Statement restoreCancelled{"restore a cancelled mail",
                                     "UPDATE mail_outbox SET state = ?, next_try_at = ?, last_error = ?"
                                     " WHERE id = ? AND state = 3 AND last_error = ''"};
constexpr Statement queueAsked{"send a mail again", "UPDATE mail_outbox SET state = 0, next_try_at = ?"
                                                    " WHERE id = ? AND (state = 0 OR state = 3)"};
constexpr Statement hurryQueued{"hurry mails",
                                "UPDATE mail_outbox SET next_try_at = ? WHERE state = 0 AND next_try_at > ?"};
constexpr Statement resume{"resume mails", "UPDATE mail_outbox SET state = 0, next_try_at = ? WHERE state = 1"};
// Ids grow with time, so that looking at the lowest is enough; some of these may never have been sent.
constexpr Statement removeOld{"remove old mails",
                              "DELETE FROM mail_outbox WHERE id IN (SELECT id FROM"
                              " (SELECT id, state, created_at FROM mail_outbox ORDER BY id LIMIT 1000)"
                              " WHERE state > 1 AND created_at < ? LIMIT ?)"};
constexpr Statement selectNextDue{"find the next due mail", "SELECT MIN(next_try_at) FROM mail_outbox WHERE state = 0"};
constexpr Statement countWaiting{"count waiting mails", "SELECT (SELECT COUNT(*) FROM mail_outbox WHERE state = 0)"
                                                        " + (SELECT COUNT(*) FROM mail_outbox WHERE state = 1)"};
constexpr Statement countGivenUp{"count mails given up",
                                 "SELECT COUNT(*) FROM mail_outbox WHERE state = 3 AND last_error <> ''"};
constexpr Statement selectGivenUp{"find the newest mail given up", "SELECT last_error FROM mail_outbox"
                                                                   " WHERE state = 3 AND last_error <> ''"
                                                                   " ORDER BY id DESC LIMIT 1"};

OutboxMail read(Rows &rows)
{
    return {.id = MailId(rows.integer(0)),
            .messageId = rows.text(1),
            .to = rows.text(2),
            .from = rows.text(3),
            .replyTo = linesAt(rows, 4),
            .subject = rows.text(5),
            .text = rows.text(6),
            .html = rows.text(7),
            .state = enumAt<MailState>(rows, 8),
            .tries = numberAt(rows, 9),
            .created = instantAt(rows, 10),
            .nextTry = instantIfAt(rows, 11),
            .sent = instantIfAt(rows, 12),
            .lastError = rows.text(13)};
}

} // namespace

bool isGivenUp(MailState state, const QString &lastError)
{
    return state == MailState::Cancelled && !lastError.isEmpty();
}

bool canBeSentAgain(MailState state)
{
    return state == MailState::Queued || state == MailState::Cancelled;
}

bool canBeCancelled(MailState state, const QString &lastError)
{
    return state == MailState::Queued || isGivenUp(state, lastError);
}

Result<MailId> MailOutbox::add(const OutboxMail &mail)
{
    HOOKDESK_TRY_ASSIGN(
        rows, m_connection.run(insert, {mail.messageId, mail.to, mail.from, column(mail.replyTo), mail.subject,
                                        mail.text, mail.html, column(mail.state), mail.tries, column(mail.created),
                                        column(mail.nextTry), column(mail.sent), mail.lastError}));
    return MailId(rows.insertedId());
}

Result<std::optional<OutboxMail>> MailOutbox::find(MailId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<QList<OutboxMail>> MailOutbox::newest(int limit)
{
    return listOf(m_connection.run(selectNewest, {limit}), read);
}

Result<QList<OutboxMail>> MailOutbox::claim(Instant now, int limit, const QString &sender)
{
    HOOKDESK_TRY_ASSIGN(due, listOf(m_connection.run(selectDue, {column(now), limit}), read));
    QList<OutboxMail> claimed;
    for (auto &mail : due) {
        HOOKDESK_TRY_ASSIGN(marked, m_connection.run(markSending, {sender, column(mail.id)}));
        if (marked.changed() == 0)
            continue;
        mail.state = MailState::Sending;
        mail.from = sender;
        mail.nextTry.reset();
        claimed << mail;
    }
    return claimed;
}

Result<> MailOutbox::sent(MailId id, Instant at)
{
    return doneBy(m_connection.run(markSent, {column(at), column(id)}));
}

Result<> MailOutbox::retry(MailId id, Instant nextTry, const QString &error)
{
    return doneBy(m_connection.run(queueAgain, {column(nextTry), error, column(id)}));
}

Result<int> MailOutbox::postpone(Instant dueBy, Instant nextTry, const QString &error)
{
    return changedBy(m_connection.run(postponeDue, {column(nextTry), error, column(dueBy)}));
}

Result<> MailOutbox::release(MailId id)
{
    return doneBy(m_connection.run(giveBack, {column(id)}));
}

Result<> MailOutbox::giveUp(MailId id, const QString &error)
{
    return doneBy(m_connection.run(cancelTried, {error, column(id)}));
}

Result<bool> MailOutbox::cancel(MailId id)
{
    HOOKDESK_TRY_ASSIGN(changed, changedBy(m_connection.run(cancelAsked, {column(id)})));
    return changed == 1;
}

Result<bool> MailOutbox::restore(const OutboxMail &before)
{
    HOOKDESK_TRY_ASSIGN(changed,
                        changedBy(m_connection.run(restoreCancelled, {column(before.state), column(before.nextTry),
                                                                      before.lastError, column(before.id)})));
    return changed == 1;
}

Result<bool> MailOutbox::sendAgain(MailId id, Instant now)
{
    HOOKDESK_TRY_ASSIGN(changed, changedBy(m_connection.run(queueAsked, {column(now), column(id)})));
    return changed == 1;
}

Result<int> MailOutbox::hurry(Instant now)
{
    return changedBy(m_connection.run(hurryQueued, {column(now), column(now)}));
}

Result<int> MailOutbox::resumeSending(Instant now)
{
    return changedBy(m_connection.run(resume, {column(now)}));
}

Result<int> MailOutbox::removeBefore(Instant before, int most)
{
    return changedBy(m_connection.run(removeOld, {column(before), most}));
}

Result<std::optional<Instant>> MailOutbox::nextDue()
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectNextDue));
    return rows.next() ? instantIfAt(rows, 0) : std::nullopt;
}

Result<int> MailOutbox::waitingCount()
{
    return countOf(m_connection.run(countWaiting));
}

Result<GivenUpMails> MailOutbox::givenUp()
{
    HOOKDESK_TRY_ASSIGN(count, countOf(m_connection.run(countGivenUp)));
    if (count == 0)
        return GivenUpMails{};
    HOOKDESK_TRY_ASSIGN(newest, m_connection.run(selectGivenUp));
    return GivenUpMails{count, newest.next() ? newest.text(0) : QString()};
}

} // namespace hookdesk
