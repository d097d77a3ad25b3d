// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 7: send the email message asynchronously. Queues it; the outbox worker of flow/mail sends what is queued.
#pragma once

#include "model/records/outboxmail.h"
#include "model/store/connection.h"

namespace hookdesk
{

class FlowLog;

/// Adds a message to the outbox, inside the caller's transaction, and gives it its id. flow.md, stage 7.
Result<> queueEmail(Connection &connection, OutboxMail &mail);

/// Tells the log of a queued message, once it is committed. flow.md, stage 7.
void tellQueued(FlowLog &log, const OutboxMail &mail);

/// Tells the log of a sent message. flow.md, stage 7.
void tellSent(FlowLog &log, const OutboxMail &mail);

/// Tells the log of a message that the mail server will never take, and why.
void tellGivenUp(FlowLog &log, const OutboxMail &mail, const QString &reason);

} // namespace hookdesk
