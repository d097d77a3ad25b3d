// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/trafficlist.h"

#include "model/store/attemptcounts.h"
#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

#define TRAFFIC(chosen, order)                                                                                         \
    "SELECT a.id, a.slug, a.name, o.id, o.slug, o.name, t.sent, t.failed, t.duration_ms / t.sent, t.longest_ms"        \
    " FROM (SELECT sentry_app_id, organization_id, SUM(sent) AS sent, SUM(failed) AS failed,"                          \
    " SUM(duration_ms) AS duration_ms, MAX(longest_ms) AS longest_ms FROM attempt_hours"                               \
    " WHERE hour BETWEEN ? AND ? GROUP BY sentry_app_id, organization_id" chosen ") t"                                 \
    " JOIN sentry_apps a ON a.id = t.sentry_app_id JOIN organizations o ON o.id = t.organization_id"                   \
    " ORDER BY " order ", a.slug, o.slug LIMIT ?"

constexpr Statement selectFailed{
    "list the integrations that failed most",
    TRAFFIC(" HAVING SUM(failed) > 0", "t.failed DESC, CAST(t.failed AS REAL) / t.sent DESC")};
constexpr Statement selectSlowest{"list the slowest integrations", TRAFFIC("", "t.duration_ms / t.sent DESC")};

constexpr Statement countAll{"count what was sent to each integration",
                             "SELECT sentry_app_id, organization_id, SUM(sent), SUM(sent - failed) FROM attempt_hours"
                             " WHERE hour BETWEEN ? AND ? GROUP BY sentry_app_id, organization_id"};

TrafficRow read(Rows &rows)
{
    return {.app = AppId(rows.integer(0)),
            .appSlug = rows.text(1),
            .appName = rows.text(2),
            .organization = OrganizationId(rows.integer(3)),
            .organizationSlug = rows.text(4),
            .organizationName = rows.text(5),
            .sent = numberAt(rows, 6),
            .failed = numberAt(rows, 7),
            .meanMs = rows.integer(8),
            .longestMs = rows.integer(9)};
}

} // namespace

Instant TrafficList::since(Instant now)
{
    return std::chrono::floor<std::chrono::hours>(now - std::chrono::hours(24));
}

Result<QList<TrafficRow>> TrafficList::lately(Instant now, TrafficOrder order, int limit)
{
    const auto &select = order == TrafficOrder::MostFailed ? selectFailed : selectSlowest;
    return listOf(m_connection.run(select, {hourOf(since(now)), hourOf(now), limit}), read);
}

Result<QHash<std::pair<AppId, OrganizationId>, TrafficCounts>> TrafficList::countsLately(Instant now)
{
    QHash<std::pair<AppId, OrganizationId>, TrafficCounts> counts;
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(countAll, {hourOf(since(now)), hourOf(now)}));
    while (rows.next())
        counts.insert({AppId(rows.integer(0)), OrganizationId(rows.integer(1))},
                      {.sent = numberAt(rows, 2), .delivered = numberAt(rows, 3)});
    HOOKDESK_TRY(rows.ended());
    return counts;
}

} // namespace hookdesk
