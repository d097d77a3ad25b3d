// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/auditlist.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement selectNewest{
    "list audit entries with organizations",
    "SELECT l.id, l.logged_at, l.actor, l.event, l.organization_id, l.target, l.data, o.slug, o.name"
    " FROM audit_log l LEFT JOIN organizations o ON o.id = l.organization_id ORDER BY l.id DESC LIMIT ?"};

AuditRow read(Rows &rows)
{
    return {.entry = {.id = AuditId(rows.integer(0)),
                      .at = instantAt(rows, 1),
                      .actor = rows.text(2),
                      .event = rows.text(3),
                      .organization = idIfAt<OrganizationId>(rows, 4),
                      .target = rows.text(5),
                      .data = rows.bytes(6)},
            .organizationSlug = rows.text(7),
            .organizationName = rows.text(8)};
}

} // namespace

Result<QList<AuditRow>> AuditList::newest(int limit)
{
    return listOf(m_connection.run(selectNewest, {limit}), read);
}

} // namespace hookdesk
