// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/auditlog.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement insert{"add an audit entry",
                           "INSERT INTO audit_log (logged_at, actor, event, organization_id, target, data)"
                           " VALUES (?, ?, ?, ?, ?, ?)"};
constexpr Statement selectPasswordChange{
    "find the last change of the mail password",
    "SELECT id FROM audit_log WHERE event IN"
    " ('MAIL_PASSWORD_CHANGED', 'MAIL_PASSWORD_FORGOTTEN') ORDER BY id DESC LIMIT 1"};
#define ENTRY "SELECT id, logged_at, actor, event, organization_id, target, data FROM audit_log"
constexpr Statement selectNewest{"list audit entries", ENTRY " ORDER BY id DESC LIMIT ?"};
constexpr Statement selectDisablings{"list the disablings of an organization",
                                     ENTRY " WHERE event = 'INTERNAL_INTEGRATION_DISABLED' AND organization_id = ?"
                                           " AND logged_at >= ? ORDER BY id LIMIT ?"};

AuditEntry read(Rows &rows)
{
    return {.id = AuditId(rows.integer(0)),
            .at = instantAt(rows, 1),
            .actor = rows.text(2),
            .event = rows.text(3),
            .organization = idIfAt<OrganizationId>(rows, 4),
            .target = rows.text(5),
            .data = rows.bytes(6)};
}

} // namespace

Result<AuditId> AuditLog::add(const AuditEntry &entry)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(insert, {column(entry.at), entry.actor, entry.event,
                                                        column(entry.organization), entry.target, entry.data}));
    return AuditId(rows.insertedId());
}

Result<QList<AuditEntry>> AuditLog::disablings(OrganizationId organization, Instant since, int limit)
{
    return listOf(m_connection.run(selectDisablings, {column(organization), column(since), limit}), read);
}

Result<std::optional<AuditId>> AuditLog::newestPasswordChange()
{
    return firstOf(m_connection.run(selectPasswordChange), [](Rows &rows) { return AuditId(rows.integer(0)); });
}

Result<QList<AuditEntry>> AuditLog::newest(int limit)
{
    return listOf(m_connection.run(selectNewest, {limit}), read);
}

} // namespace hookdesk
