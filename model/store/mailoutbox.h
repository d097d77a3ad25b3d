// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of the mail outbox.
#pragma once

#include "model/records/outboxmail.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// Whether the mail server will never take it: cancelled, with the error. One that a person cancelled has none.
bool isGivenUp(MailState state, const QString &lastError);
inline bool isGivenUp(const OutboxMail &mail)
{
    return isGivenUp(mail.state, mail.lastError);
}
/// What a person can decide about it.
bool canBeSentAgain(MailState state);
bool canBeCancelled(MailState state, const QString &lastError);

/// The mails that are, until a person sends or cancels them.
struct GivenUpMails {
    int count = 0;
    QString newestError;
};

/// On the thread of its connection. Errors are those of Connection::run.
class MailOutbox
{
public:
    explicit MailOutbox(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<MailId> add(const OutboxMail &mail);
    Result<std::optional<OutboxMail>> find(MailId id);
    /// Newest first.
    Result<QList<OutboxMail>> newest(int limit);

    /// Marks due mails as sending, from `sender`, and returns them, longest due first.
    Result<QList<OutboxMail>> claim(Instant now, int limit, const QString &sender);
    /// Counts a try and marks the mail as sent.
    Result<> sent(MailId id, Instant at);
    /// Counts a try and queues the mail again.
    Result<> retry(MailId id, Instant nextTry, const QString &error);
    /// Counts a try of every mail due by `dueBy` and makes it due again at `nextTry`: what failed holds for all of
    /// them. Returns how many.
    Result<int> postpone(Instant dueBy, Instant nextTry, const QString &error);
    /// Gives a claimed mail back to the queue as it was: it was not tried.
    Result<> release(MailId id);
    /// Counts a try and takes the mail out of the queue.
    Result<> giveUp(MailId id, const QString &error);
    /// Takes a mail out of the queue, or out of those given up, as a person asks. False when it is neither (any more).
    Result<bool> cancel(MailId id);
    /// Puts a mail that a person has cancelled back as it was before: queued, or given up. False when it is no longer
    /// cancelled.
    Result<bool> restore(const OutboxMail &before);
    /// Makes a mail that is queued or cancelled due now, as a person asks. False when it is neither.
    Result<bool> sendAgain(MailId id, Instant now);
    /// Makes all queued mails due now: what they waited for has changed. Returns how many that is news for.
    Result<int> hurry(Instant now);
    /// Queues what was being sent when a worker ended. Returns how many.
    Result<int> resumeSending(Instant now);

    /// Deletes at most `most` mails made before `before` that are sent or cancelled. Returns how many.
    Result<int> removeBefore(Instant before, int most);

    Result<std::optional<Instant>> nextDue();
    /// Mails not sent yet: queued or sending.
    Result<int> waitingCount();
    Result<GivenUpMails> givenUp();

private:
    Connection &m_connection;
};

} // namespace hookdesk
