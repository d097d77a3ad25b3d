// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/bulkreplay.h"

#include "flow/replay.h"
#include "flow/replaypace.h"
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int replaysAtOnce = 500; ///< in one transaction

struct BulkReplayTexts {
    Q_DECLARE_TR_FUNCTIONS(BulkReplay)
};

Result<> audit(Connection &connection, const QString &event, BulkReplayId id, const QString &actor, Instant now,
               Json data)
{
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = event;
    entry.target = u"bulk replay %1"_s.arg(id.value); // as any text that is kept, in English
    entry.data = compactJson(data);
    return AuditLog(connection).add(entry).map([](AuditId) {});
}

/// One that is still in one of these states. Errors: NotFound, Refused.
Result<BulkReplay> findIn(Connection &connection, BulkReplayId id, std::initializer_list<BulkReplayState> states)
{
    HOOKDESK_TRY_ASSIGN(replay, BulkReplays(connection).find(id));
    if (!replay)
        return failure(ErrorCode::NotFound,
                       BulkReplayTexts::tr("There is no bulk replay with the number %1.").arg(id.value));
    if (std::find(states.begin(), states.end(), replay->state) != states.end())
        return *replay;
    const auto why = [state = replay->state] {
        switch (state) {
        case BulkReplayState::Cancelled:
            return BulkReplayTexts::tr("The bulk replay %1 was cancelled.");
        case BulkReplayState::Ended:
            return BulkReplayTexts::tr("The bulk replay %1 has ended.");
        case BulkReplayState::Held:
            return BulkReplayTexts::tr("The bulk replay %1 is held already.");
        default:
            return BulkReplayTexts::tr("The bulk replay %1 goes on already.");
        }
    }();
    return failure(ErrorCode::Refused, why.arg(id.value));
}

Result<BulkReplayId> begin(Connection &connection, const BulkReplayRequest &request, Instant now)
{
    BulkReplay replay;
    replay.created = now;
    replay.actor = request.actor;
    replay.chosen = request.chosen;
    replay.rate = request.rate;
    HOOKDESK_TRY_ASSIGN(id, BulkReplays(connection).add(replay));
    HOOKDESK_TRY(audit(connection, u"WEBHOOKS_REPLAYED"_s, id, request.actor, now,
                       {{"bulk_replay", id.value},
                        {"count", request.originals.size()},
                        {"chosen", jsonText(request.chosen)},
                        {"rate_per_host", request.rate}}));
    return id;
}

/// Adds some of the replays, without a turn. Originals that retention has removed meanwhile are left out.
Result<> addSome(Connection &connection, BulkReplayId id, const QList<DeliveryId> &originals, Instant now)
{
    HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Preparing}));
    Deliveries deliveries(connection);
    for (const auto &original : originals) {
        HOOKDESK_TRY_ASSIGN(found, deliveries.find(original));
        if (!found)
            continue;
        auto replay = replayOf(*found, now, now);
        replay.nextAttempt.reset();
        HOOKDESK_TRY_ASSIGN(added, deliveries.add(replay));
        HOOKDESK_TRY(BulkReplays(connection).adopt(id, added));
    }
    return {};
}

/// What has its turn so far, and whether there may be more.
struct Turns {
    ReplayPace pace;
    bool isDone = false;
};

Result<Turns> giveSomeTurns(Connection &connection, BulkReplayId id, ReplayPace pace)
{
    // It may have ended meanwhile: then there is none left.
    HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Running, BulkReplayState::Ended}));
    BulkReplays replays(connection);
    HOOKDESK_TRY_ASSIGN(waiting, replays.withoutTurn(id, replaysAtOnce));
    for (const auto &replay : std::as_const(waiting)) {
        HOOKDESK_TRY_ASSIGN(turn, pace.next(connection, replay.app));
        HOOKDESK_TRY(replays.setTurn(replay.delivery, turn));
    }
    return Turns{pace, waiting.size() < replaysAtOnce};
}

/// Some at a time; one that is held or cancelled meanwhile gets no more.
QCoro::Task<Result<>> giveTurns(FlowContext flow, BulkReplayId id, int rate)
{
    const auto begin = [rate, now = flow.clock.now()](Connection &connection) {
        return ReplayPace::behindWaiting(connection, now, rate);
    };
    const auto pace = co_await flow.store.commit(Topics(), begin);
    if (!pace)
        co_return failure(pace.error());
    Turns turns{*pace};
    while (!turns.isDone) {
        const auto give = [id, before = turns.pace](Connection &connection) {
            return giveSomeTurns(connection, id, before);
        };
        const auto given = co_await flow.store.commit(Topic::Deliveries, give);
        if (!given)
            co_return failure(given.error());
        turns = *given;
    }
    co_return Result<>();
}

} // namespace

QCoro::Task<Result<BulkReplayId>> queueBulkReplay(FlowContext flow, BulkReplayRequest request)
{
    const auto beginOne = [request, now = flow.clock.now()](Connection &connection) {
        return begin(connection, request, now);
    };
    const auto id = co_await flow.store.commit(Topic::Audit, beginOne);
    if (!id)
        co_return failure(id.error());
    for (qsizetype from = 0; from < request.originals.size(); from += replaysAtOnce) {
        const auto add = [id = *id, some = request.originals.mid(from, replaysAtOnce), now = flow.clock.now()](
                             Connection &connection) { return addSome(connection, id, some, now); };
        const auto added = co_await flow.store.commit(Topics(), add);
        if (!added)
            co_return failure(added.error());
    }
    const auto run = [id = *id](Connection &connection) -> Result<> {
        HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Preparing}));
        return BulkReplays(connection).setState(id, BulkReplayState::Running);
    };
    const auto running = co_await flow.store.commit(Topics(), run);
    if (!running)
        co_return failure(running.error());
    const auto given = co_await giveTurns(flow, *id, request.rate);
    if (!given)
        co_return failure(given.error());
    co_return *id;
}

QCoro::Task<Result<>> holdBulkReplay(FlowContext flow, BulkReplayId id, QString actor)
{
    const auto hold = [id, actor, now = flow.clock.now()](Connection &connection) -> Result<> {
        HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Running}));
        HOOKDESK_TRY(BulkReplays(connection).takeTurns(id));
        HOOKDESK_TRY(BulkReplays(connection).setState(id, BulkReplayState::Held));
        return audit(connection, u"BULK_REPLAY_HELD"_s, id, actor, now, Json::object());
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, hold);
}

QCoro::Task<Result<>> continueBulkReplay(FlowContext flow, BulkReplayId id, QString actor)
{
    const auto run = [id, actor, now = flow.clock.now()](Connection &connection) -> Result<int> {
        HOOKDESK_TRY_ASSIGN(replay, findIn(connection, id, {BulkReplayState::Held}));
        HOOKDESK_TRY(BulkReplays(connection).setState(id, BulkReplayState::Running));
        HOOKDESK_TRY(audit(connection, u"BULK_REPLAY_CONTINUED"_s, id, actor, now, Json::object()));
        return replay.rate;
    };
    const auto rate = co_await flow.store.commit(Topic::Audit, run);
    if (!rate)
        co_return failure(rate.error());
    co_return co_await giveTurns(flow, id, *rate);
}

QCoro::Task<Result<int>> cancelBulkReplay(FlowContext flow, BulkReplayId id, QString actor)
{
    const auto cancel = [id, actor, now = flow.clock.now()](Connection &connection) -> Result<int> {
        HOOKDESK_TRY(
            findIn(connection, id, {BulkReplayState::Preparing, BulkReplayState::Running, BulkReplayState::Held}));
        HOOKDESK_TRY_ASSIGN(cancelled, BulkReplays(connection).cancel(id));
        HOOKDESK_TRY(audit(connection, u"BULK_REPLAY_CANCELLED"_s, id, actor, now, {{"not_sent", cancelled}}));
        return cancelled;
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, cancel);
}

} // namespace hookdesk
