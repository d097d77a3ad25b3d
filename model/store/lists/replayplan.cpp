// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/replayplan.h"

#include "model/records/json.h"
#include "model/store/columns.h"

#include <algorithm>

namespace hookdesk
{

namespace
{

// Another replay of the same, or of a replay of it, or what it is a replay of: with its body, which nobody has edited.
#define SAME_DELIVERED                                                                                                 \
    "WITH RECURSIVE older(id) AS (SELECT d.id UNION SELECT o.replay_of FROM older JOIN deliveries o ON o.id = "        \
    "older.id"                                                                                                         \
    " WHERE o.replay_of IS NOT NULL),"                                                                                 \
    " family(id) AS (SELECT MIN(id) FROM older"                                                                        \
    " UNION SELECT n.id FROM family JOIN deliveries n ON n.replay_of = family.id)"                                     \
    " SELECT 1 FROM family JOIN deliveries e ON e.id = family.id"                                                      \
    " WHERE e.state = 2 AND e.installation_id = d.installation_id AND e.body = d.body"

constexpr auto selectRows = "SELECT d.id, d.request_id, d.created_at, d.resource || '.' || d.action, a.slug, a.name,"
                            " o.slug, o.name, a.webhook_url, d.installation_id,"
                            " a.disabled_at IS NOT NULL, d.kind, d.state = 4,"
                            " d.state = 2 OR EXISTS (" SAME_DELIVERED ") FROM deliveries d"
                            " JOIN sentry_apps a ON a.id = d.sentry_app_id"
                            " JOIN organizations o ON o.id = d.organization_id WHERE d.id IN (";

PlannedReplay read(Rows &rows)
{
    return {.original = DeliveryId(rows.integer(0)),
            .requestId = rows.text(1),
            .created = instantAt(rows, 2),
            .event = rows.text(3),
            .appSlug = rows.text(4),
            .appName = rows.text(5),
            .organizationSlug = rows.text(6),
            .organizationName = rows.text(7),
            .url = rows.text(8),
            .installation = InstallationId(rows.integer(9)),
            .isDisabled = rows.integer(10) != 0,
            .kind = enumAt<DeliveryKind>(rows, 11),
            .wasSkipped = rows.integer(12) != 0,
            .isDelivered = rows.integer(13) != 0};
}

bool isDelivered(const PlannedReplay &planned)
{
    return planned.isDelivered;
}

} // namespace

qsizetype deliveredOf(const QList<PlannedReplay> &plan)
{
    return std::count_if(plan.cbegin(), plan.cend(), isDelivered);
}

QList<PlannedReplay> undeliveredOf(QList<PlannedReplay> plan)
{
    plan.removeIf(isDelivered);
    return plan;
}

Result<QList<PlannedReplay>> ReplayPlan::of(const Filter &filter, Instant now, int most)
{
    auto condition = conditionOf(filter, responseFilter, now);
    condition.sql.prepend("SELECT delivery_id FROM webhook_requests WHERE ");
    return chosenBy(condition, most);
}

Result<QList<PlannedReplay>> ReplayPlan::of(const QList<DeliveryId> &deliveries)
{
    Json ids = Json::array();
    for (const auto &id : deliveries)
        ids.push_back(id.value);
    return chosenBy({"SELECT value FROM json_each(?)", {QString::fromUtf8(compactJson(ids))}},
                    static_cast<int>(deliveries.size()));
}

Result<QList<PlannedReplay>> ReplayPlan::of(IncidentId incident)
{
    return chosenBy({"SELECT id FROM deliveries WHERE incident_id = ? AND kind = 0"
                     " AND (attempts > 0 OR state IN (2, 3, 4))",
                     {column(incident)}},
                    mostOfIncident + 1);
}

Result<QList<PlannedReplay>> ReplayPlan::chosenBy(const SqlCondition &chosen, int most)
{
    const ComposedStatement statement{"list what would be replayed",
                                      selectRows + chosen.sql + ") ORDER BY d.created_at, d.id LIMIT ?"};
    return listOf(m_connection.run(statement, chosen.values + SqlValues{most}), read);
}

} // namespace hookdesk
