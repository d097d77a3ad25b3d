// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mail by which a person sees whether mails arrive: queued like any other, so that it shows what becomes of them.
#pragma once

#include "model/records/outboxmail.h"
#include "model/store/connection.h"

namespace hookdesk
{

OutboxMail testMail(const QString &to, const QString &sender, const QString &actor, Instant now);

/// Adds one to the outbox, due now, with its audit entry, inside the caller's transaction. Error InvalidInput: `to` is
/// no address.
Result<OutboxMail> queueTestMail(Connection &connection, const QString &to, const QString &actor, Instant now);

} // namespace hookdesk
