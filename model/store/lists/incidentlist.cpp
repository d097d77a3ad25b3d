// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/incidentlist.h"

#include "model/store/incidentrule.h"

namespace hookdesk
{

namespace
{

// What was cancelled before it was ever sent is no delivery that anybody has got.
#define NEVER_SENT "(d.state = 5 AND d.attempts = 0)"

// Counts go by the indexes of a delivery's incident alone; of the last deliveries the newest few are looked at.
constexpr int sortValueAt = 14;
constexpr auto selectRows =
    "SELECT i.id, i.identifier, i.organization_id, o.slug, o.name, i.title, i.status, i.started_at, " INCIDENT_RULE ","
    " (SELECT COUNT(*) FROM deliveries d WHERE d.incident_id = i.id)"
    " - (SELECT COUNT(*) FROM deliveries d WHERE d.incident_id = i.id AND " NEVER_SENT "),"
    " l.state, r.response_code, r.error, COALESCE(r.sent_at, l.created_at), i.sort_value"
    " FROM (";
constexpr auto joins =
    ") i JOIN organizations o ON o.id = i.organization_id"
    " LEFT JOIN deliveries l ON l.id = (SELECT MAX(d.id) FROM deliveries d WHERE d.incident_id = i.id"
    " AND NOT " NEVER_SENT ")"
    " LEFT JOIN webhook_requests r ON r.id = (SELECT MAX(w.id) FROM webhook_requests w WHERE w.delivery_id = l.id)";
constexpr Statement selectDeliveries{
    "list the deliveries of an incident",
    "SELECT d.id, d.kind, a.slug, a.name, d.resource || '.' || d.action, d.attempts,"
    " CASE WHEN d.state = 0 THEN d.next_attempt_at END, d.state, r.response_code, r.error,"
    " COALESCE(r.sent_at, d.created_at)"
    " FROM (SELECT id FROM deliveries WHERE incident_id = ? ORDER BY id DESC LIMIT ?) newest"
    " JOIN deliveries d ON d.id = newest.id JOIN sentry_apps a ON a.id = d.sentry_app_id"
    " LEFT JOIN webhook_requests r ON r.id = (SELECT MAX(w.id) FROM webhook_requests w WHERE w.delivery_id = d.id)"
    " ORDER BY 11 DESC, d.id DESC"};

/// From four columns: state, response code, error (these two NULL before the first attempt), time.
DeliveryStanding standingAt(Rows &rows, int first)
{
    DeliveryStanding standing{.state = enumAt<DeliveryState>(rows, first), .at = instantAt(rows, first + 3)};
    standing.responseCode = numberIfAt(rows, first + 1).value_or(noResponse);
    if (!rows.isNull(first + 2))
        standing.error = enumAt<DeliveryError>(rows, first + 2);
    return standing;
}

IncidentRow readIncident(Rows &rows)
{
    return {.id = IncidentId(rows.integer(0)),
            .identifier = rows.integer(1),
            .organization = OrganizationId(rows.integer(2)),
            .organizationSlug = rows.text(3),
            .organizationName = rows.text(4),
            .title = rows.text(5),
            .status = enumAt<AlertStatus>(rows, 6),
            .rule = rows.text(8),
            .started = instantAt(rows, 7),
            .deliveries = numberAt(rows, 9),
            .last = rows.isNull(10) ? std::nullopt : std::optional(standingAt(rows, 10))};
}

WholeIncident readWhole(Rows &rows)
{
    return {.incident = {.id = IncidentId(rows.integer(0)),
                         .identifier = rows.integer(1),
                         .organization = OrganizationId(rows.integer(2)),
                         .title = rows.text(4),
                         .status = enumAt<AlertStatus>(rows, 5),
                         .started = instantAt(rows, 6),
                         .attachment = rows.bytes(7)},
            .organizationSlug = rows.text(3)};
}

IncidentDeliveryRow readDelivery(Rows &rows)
{
    return {.id = DeliveryId(rows.integer(0)),
            .kind = enumAt<DeliveryKind>(rows, 1),
            .appSlug = rows.text(2),
            .appName = rows.text(3),
            .event = rows.text(4),
            .attempts = numberAt(rows, 5),
            .nextAttempt = instantIfAt(rows, 6),
            .standing = standingAt(rows, 7)};
}

} // namespace

Result<ListPage<IncidentRow>> IncidentList::page(const ListOrder &order, const std::optional<ListCursor> &after,
                                                 int limit)
{
    const SqlOrder sorted(order, incidentOrder);
    const auto chosen = chosenRows("incidents", m_condition, sorted, after, limit);
    const ComposedStatement select{"list incidents with their deliveries",
                                   selectRows + chosen.sql + joins + sorted.clause("i")};
    return pageOf(m_connection.run(select, chosen.values), limit, sortValueAt, readIncident);
}

Result<ListPage<WholeIncident>> IncidentList::wholePage(const ListOrder &order, const std::optional<ListCursor> &after,
                                                        int limit)
{
    const SqlOrder sorted(order, incidentOrder);
    const auto chosen = chosenRows("incidents", m_condition, sorted, after, limit);
    const ComposedStatement select{"list whole incidents",
                                   "SELECT i.id, i.identifier, i.organization_id, o.slug, i.title, i.status,"
                                   " i.started_at, i.attachment, i.sort_value FROM (" +
                                       chosen.sql + ") i JOIN organizations o ON o.id = i.organization_id" +
                                       sorted.clause("i")};
    return pageOf(m_connection.run(select, chosen.values), limit, 8, readWhole);
}

Result<int> IncidentList::count()
{
    return countOf(m_connection.run(countRows("incidents", m_condition), m_condition.values));
}

Result<QList<IncidentDeliveryRow>> IncidentList::deliveriesOf(IncidentId id, int limit)
{
    return listOf(m_connection.run(selectDeliveries, {column(id), limit}), readDelivery);
}

} // namespace hookdesk
