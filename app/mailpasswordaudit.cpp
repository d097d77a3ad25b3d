// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mailpasswordaudit.h"

#include "model/records/json.h"
#include "model/store/auditlog.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

Result<> auditMailPassword(Connection &connection, MailPasswordEvent event, const MailLogin &login,
                           const QString &actor, Instant now)
{
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = event == MailPasswordEvent::Changed ? u"MAIL_PASSWORD_CHANGED"_s : u"MAIL_PASSWORD_FORGOTTEN"_s;
    entry.target = login.username;
    entry.data = compactJson({{"mail_host", jsonText(login.host)}});
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return {};
}

} // namespace hookdesk
