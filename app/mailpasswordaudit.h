// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the audit log says of the mail server's password: that it was changed or forgotten, by whom, and for which
// login.
#pragma once

#include "model/records/clock.h"
#include "model/records/settings.h"
#include "model/store/connection.h"

namespace hookdesk
{

enum class MailPasswordEvent { Changed, Forgotten };

/// On the thread of the connection. Programs that run look for the password again when they see it. Errors are those of
/// Connection::run.
Result<> auditMailPassword(Connection &connection, MailPasswordEvent event, const MailLogin &login,
                           const QString &actor, Instant now);

} // namespace hookdesk
