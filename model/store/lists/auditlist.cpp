// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/auditlist.h"

#include "model/records/jsonvalues.h"

namespace hookdesk
{

namespace
{

constexpr int sortValueAt = 9;
constexpr auto selectRows =
    "SELECT l.id, l.logged_at, l.actor, l.event, l.organization_id, l.target, l.data, o.slug, o.name, l.sort_value"
    " FROM (";
constexpr auto joins = ") l LEFT JOIN organizations o ON o.id = l.organization_id";

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

Json jsonOf(const AuditRow &row)
{
    const auto data = parseJson(row.entry.data);
    return {{"at", jsonOf(row.entry.at)},
            {"actor", jsonText(row.entry.actor)},
            {"event", jsonText(row.entry.event)},
            {"organization", jsonIfAny(row.organizationSlug)},
            {"target", jsonIfAny(row.entry.target)},
            {"data", data ? *data : Json()}};
}

Result<ListPage<AuditRow>> AuditList::page(const ListOrder &order, const std::optional<ListCursor> &after, int limit)
{
    const SqlOrder sorted(order, auditOrder);
    const auto chosen = chosenRows("audit_log", m_condition, sorted, after, limit);
    const ComposedStatement select{"list audit entries with organizations",
                                   selectRows + chosen.sql + joins + sorted.clause("l")};
    return pageOf(m_connection.run(select, chosen.values), limit, sortValueAt, read);
}

Result<int> AuditList::count()
{
    return countOf(m_connection.run(countRows("audit_log", m_condition), m_condition.values));
}

} // namespace hookdesk
