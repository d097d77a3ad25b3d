// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides about a mail of the outbox: to send it again, or not at all. Never without an audit entry.
#pragma once

#include "model/records/outboxmail.h"
#include "model/store/connection.h"

namespace hookdesk
{

enum class MailDecision {
    SendAgain, ///< makes one that is queued or cancelled due now
    Cancel,    ///< puts an end to one that is queued or given up
};

/// On the thread of its connection. Errors: those of Connection::run; of decide() see there.
class MailDecisions
{
public:
    explicit MailDecisions(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Returns the mail as it is then. The audit entry keeps the error that it had. Errors: NotFound; Refused: its
    /// state does not allow it.
    Result<OutboxMail> decide(MailId id, MailDecision decision, const QString &actor, Instant now);
    /// Undoes a cancelling: the mail is again as it was `before`; audited. Error Refused: it is no longer cancelled.
    Result<> undoCancel(const OutboxMail &before, const QString &actor, Instant now);

private:
    Connection &m_connection;
};

} // namespace hookdesk
