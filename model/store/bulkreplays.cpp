// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/bulkreplays.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

#define BULK_REPLAY " id, created_at, actor, chosen, rate, state, speed_percent"
#define DELIVERIES_OF "id IN (SELECT delivery_id FROM bulk_replay_deliveries WHERE bulk_replay_id = ?)"

constexpr Statement insert{"add a bulk replay",
                           "INSERT INTO bulk_replays (created_at, actor, chosen, rate, state, speed_percent)"
                           " VALUES (?, ?, ?, ?, ?, ?)"};
constexpr Statement selectById{"find a bulk replay", "SELECT" BULK_REPLAY " FROM bulk_replays WHERE id = ?"};
constexpr Statement selectByDelivery{"find the bulk replay of a delivery",
                                     "SELECT" BULK_REPLAY " FROM bulk_replays WHERE id ="
                                     " (SELECT bulk_replay_id FROM bulk_replay_deliveries WHERE delivery_id = ?)"};
constexpr Statement selectUnfinished{"list unfinished bulk replays",
                                     "SELECT" BULK_REPLAY " FROM bulk_replays WHERE state < 3 ORDER BY id"};
constexpr Statement updateState{"change a bulk replay", "UPDATE bulk_replays SET state = ? WHERE id = ?"};
constexpr Statement insertDelivery{"add to a bulk replay",
                                   "INSERT INTO bulk_replay_deliveries (delivery_id, bulk_replay_id) VALUES (?, ?)"};
constexpr Statement selectDeliveries{"list a bulk replay",
                                     "SELECT delivery_id FROM bulk_replay_deliveries WHERE bulk_replay_id = ?"
                                     " ORDER BY delivery_id"};
constexpr Statement selectWaiting{"list what waits of a bulk replay",
                                  "SELECT d.id FROM bulk_replay_deliveries b JOIN deliveries d ON d.id = b.delivery_id"
                                  " WHERE b.bulk_replay_id = ? AND d.state IN (0, 1) ORDER BY d.id"};
constexpr Statement selectWithoutTurn{
    "list what a bulk replay holds",
    "SELECT d.id, d.sentry_app_id, o.created_at, d.attempts FROM bulk_replay_deliveries b JOIN deliveries d ON d.id = "
    "b.delivery_id"
    " LEFT JOIN deliveries o ON o.id = d.replay_of WHERE b.bulk_replay_id = ? AND d.state = 0 AND d.next_attempt_at IS "
    "NULL ORDER BY d.id LIMIT ?"};
constexpr Statement updateTurn{"give a replay its turn",
                               "UPDATE deliveries SET next_attempt_at = ? WHERE id = ? AND state = 0"};
constexpr Statement clearTurns{"hold a bulk replay",
                               "UPDATE deliveries SET next_attempt_at = NULL WHERE state = 0 AND resumed = 0"
                               " AND " DELIVERIES_OF};
constexpr Statement countTried{"count what waits of a bulk replay",
                               "SELECT COUNT(*) FROM deliveries WHERE state = 0 AND attempts > 0 AND " DELIVERIES_OF};
constexpr Statement cancelQueued{"cancel a bulk replay", "UPDATE deliveries SET state = 5, next_attempt_at = NULL"
                                                         " WHERE state = 0 AND " DELIVERIES_OF};
constexpr Statement countStates{
    "count a bulk replay",
    "SELECT COUNT(*), COALESCE(SUM(d.state = 2), 0), COALESCE(SUM(d.state = 3 OR (d.state = 5 AND d.attempts > 0)), 0),"
    " COALESCE(SUM(d.state = 4), 0), COALESCE(SUM(d.state = 5 AND d.attempts = 0), 0),"
    " COALESCE(SUM(d.state IN (0, 1)), 0),"
    " COALESCE(MAX(CASE WHEN d.state = 0 AND d.attempts = 0 THEN d.next_attempt_at END),"
    " MAX(CASE WHEN d.state = 0 THEN d.next_attempt_at END)),"
    " COALESCE(SUM(d.state = 0 AND d.attempts > 0), 0),"
    " MIN(CASE WHEN d.state = 0 AND d.attempts > 0 THEN d.next_attempt_at END)"
    " FROM bulk_replay_deliveries b JOIN deliveries d ON d.id = b.delivery_id WHERE b.bulk_replay_id = ?"};

BulkReplay read(Rows &rows)
{
    return {.id = BulkReplayId(rows.integer(0)),
            .created = instantAt(rows, 1),
            .actor = rows.text(2),
            .chosen = rows.text(3),
            .rate = numberAt(rows, 4),
            .state = enumAt<BulkReplayState>(rows, 5),
            .speedPercent = numberIfAt(rows, 6)};
}

DeliveryId readId(Rows &rows)
{
    return DeliveryId(rows.integer(0));
}

WaitingReplay readWaiting(Rows &rows)
{
    return {DeliveryId(rows.integer(0)), AppId(rows.integer(1)), instantIfAt(rows, 2), rows.integer(3) > 0};
}

} // namespace

Result<BulkReplayId> BulkReplays::add(const BulkReplay &replay)
{
    HOOKDESK_TRY_ASSIGN(rows,
                        m_connection.run(insert, {column(replay.created), replay.actor, replay.chosen, replay.rate,
                                                  column(replay.state), column(replay.speedPercent)}));
    return BulkReplayId(rows.insertedId());
}

Result<std::optional<BulkReplay>> BulkReplays::find(BulkReplayId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<BulkReplay>> BulkReplays::ofDelivery(DeliveryId delivery)
{
    return firstOf(m_connection.run(selectByDelivery, {column(delivery)}), read);
}

Result<> BulkReplays::setState(BulkReplayId id, BulkReplayState state)
{
    return doneBy(m_connection.run(updateState, {column(state), column(id)}));
}

Result<> BulkReplays::adopt(BulkReplayId id, DeliveryId delivery)
{
    return doneBy(m_connection.run(insertDelivery, {column(delivery), column(id)}));
}

Result<QList<DeliveryId>> BulkReplays::deliveriesOf(BulkReplayId id)
{
    return listOf(m_connection.run(selectDeliveries, {column(id)}), readId);
}

Result<QList<DeliveryId>> BulkReplays::waitingOf(BulkReplayId id)
{
    return listOf(m_connection.run(selectWaiting, {column(id)}), readId);
}

Result<QList<WaitingReplay>> BulkReplays::withoutTurn(BulkReplayId id, int most)
{
    return listOf(m_connection.run(selectWithoutTurn, {column(id), most}), readWaiting);
}

Result<> BulkReplays::setTurn(DeliveryId delivery, Instant due)
{
    return doneBy(m_connection.run(updateTurn, {column(due), column(delivery)}));
}

Result<> BulkReplays::takeTurns(BulkReplayId id)
{
    return doneBy(m_connection.run(clearTurns, {column(id)}));
}

Result<CancelledReplays> BulkReplays::cancel(BulkReplayId id)
{
    HOOKDESK_TRY(setState(id, BulkReplayState::Cancelled));
    HOOKDESK_TRY_ASSIGN(tried, countOf(m_connection.run(countTried, {column(id)})));
    HOOKDESK_TRY_ASSIGN(all, changedBy(m_connection.run(cancelQueued, {column(id)})));
    return CancelledReplays{.notSent = all - tried, .tried = tried};
}

Result<> BulkReplays::interruptAll()
{
    HOOKDESK_TRY_ASSIGN(all, listOf(m_connection.run(selectUnfinished), read));
    for (const auto &replay : std::as_const(all)) {
        if (replay.state == BulkReplayState::Preparing) {
            HOOKDESK_TRY(cancel(replay.id));
        } else if (replay.state == BulkReplayState::Running) {
            HOOKDESK_TRY(takeTurns(replay.id));
            HOOKDESK_TRY(setState(replay.id, BulkReplayState::Held));
        }
    }
    return {};
}

Result<BulkReplayProgress> BulkReplays::progressOf(const BulkReplay &replay)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(countStates, {column(replay.id)}));
    BulkReplayProgress progress;
    progress.replay = replay;
    if (!rows.next())
        return progress;
    progress.total = numberAt(rows, 0);
    progress.delivered = numberAt(rows, 1);
    progress.failed = numberAt(rows, 2);
    progress.skipped = numberAt(rows, 3);
    progress.cancelled = numberAt(rows, 4);
    progress.waiting = numberAt(rows, 5);
    progress.lastTurn = instantIfAt(rows, 6);
    progress.retrying = numberAt(rows, 7);
    progress.nextRetry = instantIfAt(rows, 8);
    return progress;
}

Result<std::optional<BulkReplayProgress>> BulkReplays::progress(BulkReplayId id)
{
    HOOKDESK_TRY_ASSIGN(replay, find(id));
    if (!replay)
        return std::optional<BulkReplayProgress>();
    return progressOf(*replay).map([](const BulkReplayProgress &progress) { return std::optional(progress); });
}

Result<QList<BulkReplayProgress>> BulkReplays::unfinished()
{
    HOOKDESK_TRY_ASSIGN(all, listOf(m_connection.run(selectUnfinished), read));
    QList<BulkReplayProgress> list;
    for (const auto &replay : std::as_const(all)) {
        HOOKDESK_TRY_ASSIGN(progress, progressOf(replay));
        if (progress.waiting > 0)
            list << progress;
    }
    return list;
}

} // namespace hookdesk
