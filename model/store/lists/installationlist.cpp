// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/installationlist.h"

#include "model/store/columns.h"

#include <algorithm>
#include <tuple>

namespace hookdesk
{

namespace
{

// Both go by the index (sentry_app_id, organization_id, sent_at, outcome).
constexpr Statement selectLast{"find the last response of an installation",
                               "SELECT sent_at, outcome, response_code, error FROM webhook_requests"
                               " WHERE sentry_app_id = ? AND organization_id = ? AND outcome <> 2"
                               " ORDER BY sent_at DESC LIMIT 1"};
constexpr Statement selectLastSeen{"find the last success of an installation",
                                   "SELECT sent_at FROM webhook_requests WHERE sentry_app_id = ?"
                                   " AND organization_id = ? AND outcome = 0 ORDER BY sent_at DESC LIMIT 1"};

Result<InstallationRow> withResponses(Connection &connection, const HealthRow &health, TrafficCounts lately)
{
    InstallationRow row{.health = health, .lately = lately};
    const SqlValues key{column(health.app.id), column(health.organization.id)};
    HOOKDESK_TRY_ASSIGN(last, firstOf(connection.run(selectLast, key), readLastResponse));
    row.last = last;
    HOOKDESK_TRY_ASSIGN(seen,
                        firstOf(connection.run(selectLastSeen, key), [](Rows &rows) { return instantAt(rows, 0); }));
    row.lastSeen = seen;
    return row;
}

} // namespace

LastResponse readLastResponse(Rows &rows)
{
    return {instantAt(rows, 0), enumAt<Outcome>(rows, 1), numberAt(rows, 2), enumAt<DeliveryError>(rows, 3)};
}

Result<QList<InstallationRow>> InstallationList::at(Instant now)
{
    HOOKDESK_TRY_ASSIGN(healths, HealthList(m_connection, m_filter).at(now));
    HOOKDESK_TRY_ASSIGN(traffic, TrafficList(m_connection).countsLately(now));
    QList<InstallationRow> rows;
    for (const auto &health : healths) {
        HOOKDESK_TRY_ASSIGN(
            row, withResponses(m_connection, health, traffic.value({health.app.id, health.organization.id})));
        rows << row;
    }
    const auto name = [](const InstallationRow &row) {
        return std::tuple(row.health.app.slug, row.health.organization.slug, row.health.installation.id);
    };
    std::sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) { return name(a) < name(b); });
    return rows;
}

} // namespace hookdesk
