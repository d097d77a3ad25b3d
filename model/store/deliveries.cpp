// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/deliveries.h"

#include "model/store/columns.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

namespace hookdesk
{

namespace
{

// The time of the next attempt of a delivery that is not queued means nothing.
#define DELIVERY                                                                                                       \
    " id, request_id, kind, sentry_app_id, organization_id, installation_id, incident_id, state, attempts, resumed,"   \
    " created_at, CASE WHEN state = 0 THEN next_attempt_at END, replay_of, resource, action, body"
// Steps from one app with queued deliveries to the next, so that its cost is that of the apps, not of the deliveries.
#define APPS_WAITING                                                                                                   \
    "WITH RECURSIVE waiting (app) AS (SELECT MIN(sentry_app_id) FROM deliveries WHERE state = 0"                       \
    " UNION ALL SELECT (SELECT MIN(sentry_app_id) FROM deliveries WHERE state = 0 AND sentry_app_id > waiting.app)"    \
    " FROM waiting WHERE waiting.app IS NOT NULL),"                                                                    \
    " due (app, at) AS (SELECT app, (SELECT MIN(next_attempt_at) FROM deliveries"                                      \
    " WHERE state = 0 AND sentry_app_id = waiting.app) FROM waiting WHERE app IS NOT NULL)"

constexpr Statement insert{
    "add a delivery",
    "INSERT INTO deliveries (request_id, kind, sentry_app_id, organization_id, installation_id, incident_id, state,"
    " attempts, resumed, created_at, next_attempt_at, replay_of, resource, action, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr Statement selectById{"find a delivery", "SELECT" DELIVERY " FROM deliveries WHERE id = ?"};
constexpr Statement selectAppsDue{"find apps with due deliveries",
                                  APPS_WAITING " SELECT app FROM due WHERE at <= ? ORDER BY at, app"};
constexpr Statement selectDue{"find due deliveries of an app",
                              "SELECT id FROM deliveries WHERE state = 0 AND sentry_app_id = ?"
                              " AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT ?"};
constexpr Statement claimOne{"claim a delivery",
                             "UPDATE deliveries SET state = 1 WHERE id = ? AND state = 0 RETURNING" DELIVERY};
constexpr Statement releaseOne{"release a delivery", "UPDATE deliveries SET state = 0 WHERE id = ? AND state = 1"};
constexpr Statement settleOne{"settle a delivery",
                              "UPDATE deliveries SET state = ?, attempts = ?, next_attempt_at = ? WHERE id = ?"};
constexpr Statement skipOne{"skip a delivery",
                            "UPDATE deliveries SET state = 4, next_attempt_at = NULL, skipped_at = ? WHERE id = ?"};
constexpr Statement resume{"resume deliveries", "UPDATE deliveries SET state = 0, resumed = 1 WHERE state = 1"};
#define SKIPPED                                                                                                        \
    " FROM deliveries WHERE state = 4 AND NOT EXISTS (SELECT 1 FROM deliveries AS replays"                             \
    " WHERE replays.replay_of = deliveries.id AND replays.state <> 5)"
#define SKIPPED_SINCE SKIPPED " AND sentry_app_id = ? AND skipped_at >= ?"
constexpr Statement selectSkippedSince{"list skipped deliveries", "SELECT id" SKIPPED_SINCE " ORDER BY created_at, id"};
constexpr Statement countSkippedSince{"count skipped deliveries", "SELECT COUNT(*)" SKIPPED_SINCE};
constexpr Statement selectSkipped{"find a skipped delivery", "SELECT" DELIVERY SKIPPED " AND id = ?"};
constexpr Statement selectLastReplaysDue{
    "find the last queued replay of each app",
    "SELECT sentry_app_id, MAX(next_attempt_at) FROM deliveries WHERE state = 0"
    " AND kind = 1 AND attempts = 0 AND next_attempt_at IS NOT NULL AND id NOT IN"
    " (SELECT b.delivery_id FROM bulk_replays r JOIN bulk_replay_deliveries b"
    " ON b.bulk_replay_id = r.id WHERE r.state < 3 AND r.speed_percent IS NOT NULL)"
    " GROUP BY sentry_app_id"};
constexpr Statement removeCancelled{"remove old cancelled deliveries",
                                    "DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE state = 5"
                                    " AND created_at < ? AND NOT EXISTS"
                                    " (SELECT 1 FROM webhook_requests WHERE delivery_id = deliveries.id) LIMIT ?)"};
constexpr Statement selectNextDue{"find the next due delivery", APPS_WAITING " SELECT MIN(at) FROM due"};
constexpr Statement countQueued{"count queued deliveries", "SELECT COUNT(*) FROM deliveries WHERE state = 0"};
constexpr Statement countInFlight{"count deliveries in flight", "SELECT COUNT(*) FROM deliveries WHERE state = 1"};

Delivery read(Rows &rows)
{
    return {.id = DeliveryId(rows.integer(0)),
            .requestId = rows.text(1),
            .kind = enumAt<DeliveryKind>(rows, 2),
            .app = AppId(rows.integer(3)),
            .organization = OrganizationId(rows.integer(4)),
            .installation = InstallationId(rows.integer(5)),
            .incident = idIfAt<IncidentId>(rows, 6),
            .resource = rows.text(13),
            .action = rows.text(14),
            .body = rows.bytes(15),
            .state = enumAt<DeliveryState>(rows, 7),
            .attempts = numberAt(rows, 8),
            .resumed = rows.integer(9) != 0,
            .created = instantAt(rows, 10),
            .nextAttempt = instantIfAt(rows, 11),
            .replayOf = idIfAt<DeliveryId>(rows, 12)};
}

/// Takes from each list in turn: its first, then its second, … until there are `total`.
QList<DeliveryId> byTurns(const QList<QList<DeliveryId>> &lists, int total)
{
    QList<DeliveryId> taken;
    for (qsizetype turn = 0;; ++turn) {
        const auto before = taken.size();
        for (const auto &list : lists) {
            if (taken.size() == total)
                return taken;
            if (turn < list.size())
                taken << list.at(turn);
        }
        if (taken.size() == before)
            return taken;
    }
}

} // namespace

Result<DeliveryId> Deliveries::add(const Delivery &delivery)
{
    HOOKDESK_TRY_ASSIGN(
        rows, m_connection.run(insert, {delivery.requestId, column(delivery.kind), column(delivery.app),
                                        column(delivery.organization), column(delivery.installation),
                                        column(delivery.incident), column(delivery.state), delivery.attempts,
                                        delivery.resumed, column(delivery.created), column(delivery.nextAttempt),
                                        column(delivery.replayOf), delivery.resource, delivery.action, delivery.body}));
    return DeliveryId(rows.insertedId());
}

Result<std::optional<Delivery>> Deliveries::find(DeliveryId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<QList<DeliveryId>> Deliveries::due(const ClaimLimits &limits)
{
    const auto app = [](Rows &rows) { return AppId(rows.integer(0)); };
    const auto id = [](Rows &rows) { return DeliveryId(rows.integer(0)); };
    HOOKDESK_TRY_ASSIGN(apps, listOf(m_connection.run(selectAppsDue, {column(limits.now)}), app));
    QList<QList<DeliveryId>> lists;
    for (const auto &waiting : apps) {
        const int room = std::min(limits.perApp - limits.held.value(waiting), limits.total);
        if (room <= 0)
            continue;
        const SqlValues values{column(waiting), column(limits.now), room};
        HOOKDESK_TRY_ASSIGN(list, listOf(m_connection.run(selectDue, values), id));
        lists << list;
        if (lists.size() == limits.total)
            break; // one of each is all that there is room for
    }
    return byTurns(lists, limits.total);
}

Result<QList<ClaimedDelivery>> Deliveries::claim(const ClaimLimits &limits)
{
    HOOKDESK_TRY_ASSIGN(ids, due(limits));
    QHash<AppId, SentryApp> apps;
    QHash<OrganizationId, QString> slugs;
    QList<ClaimedDelivery> claimed;
    for (const auto &id : ids) {
        HOOKDESK_TRY_ASSIGN(delivery, firstOf(m_connection.run(claimOne, {column(id)}), read));
        if (!delivery)
            continue; // somebody else was first
        if (!apps.contains(delivery->app)) {
            HOOKDESK_TRY_ASSIGN(app, SentryApps(m_connection).find(delivery->app));
            apps.insert(delivery->app, app.value_or(SentryApp{}));
        }
        if (!slugs.contains(delivery->organization)) {
            HOOKDESK_TRY_ASSIGN(organization, Organizations(m_connection).find(delivery->organization));
            slugs.insert(delivery->organization, organization ? organization->slug : QString());
        }
        claimed << ClaimedDelivery{*delivery, apps.value(delivery->app), slugs.value(delivery->organization)};
    }
    return claimed;
}

Result<> Deliveries::release(const QList<DeliveryId> &ids)
{
    for (const auto &id : ids)
        HOOKDESK_TRY(m_connection.run(releaseOne, {column(id)}));
    return {};
}

Result<> Deliveries::settle(DeliveryId id, DeliveryState state, int attempts, std::optional<Instant> nextAttempt)
{
    return doneBy(m_connection.run(settleOne, {column(state), attempts, column(nextAttempt), column(id)}));
}

Result<> Deliveries::skip(DeliveryId id, Instant at)
{
    return doneBy(m_connection.run(skipOne, {column(at), column(id)}));
}

Result<int> Deliveries::resumeInFlight()
{
    return changedBy(m_connection.run(resume));
}

Result<QList<DeliveryId>> Deliveries::skippedSince(AppId app, Instant since)
{
    return listOf(m_connection.run(selectSkippedSince, {column(app), column(since)}),
                  [](Rows &rows) { return DeliveryId(rows.integer(0)); });
}

Result<int> Deliveries::skippedCount(AppId app, Instant since)
{
    return countOf(m_connection.run(countSkippedSince, {column(app), column(since)}));
}

Result<std::optional<Delivery>> Deliveries::skipped(DeliveryId id)
{
    return firstOf(m_connection.run(selectSkipped, {column(id)}), read);
}

Result<QHash<AppId, Instant>> Deliveries::lastReplaysDue()
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectLastReplaysDue));
    QHash<AppId, Instant> last;
    while (rows.next())
        last.insert(AppId(rows.integer(0)), instantAt(rows, 1));
    HOOKDESK_TRY(rows.ended());
    return last;
}

Result<int> Deliveries::removeCancelledBefore(Instant before, int most)
{
    return changedBy(m_connection.run(removeCancelled, {column(before), most}));
}

Result<std::optional<Instant>> Deliveries::nextDue()
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectNextDue));
    return rows.next() ? instantIfAt(rows, 0) : std::nullopt;
}

Result<int> Deliveries::queuedCount()
{
    return countOf(m_connection.run(countQueued));
}

Result<int> Deliveries::inFlightCount()
{
    return countOf(m_connection.run(countInFlight));
}

} // namespace hookdesk
