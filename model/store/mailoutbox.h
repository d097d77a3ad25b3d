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

    /// Marks due mails as sending and returns them, longest due first.
    Result<QList<OutboxMail>> claim(Instant now, int limit);
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
    /// Takes a queued mail out of the queue, as a person asks. False when it is not queued (any more).
    Result<bool> cancel(MailId id);
    /// Queues what was being sent when a worker ended. Returns how many.
    Result<int> resumeSending(Instant now);

    /// Deletes at most `most` mails made before `before` that are sent or cancelled. Returns how many.
    Result<int> removeBefore(Instant before, int most);

    Result<std::optional<Instant>> nextDue();
    /// Mails not sent yet: queued or sending.
    Result<int> waitingCount();

private:
    Connection &m_connection;
};

} // namespace hookdesk
