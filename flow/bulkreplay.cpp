// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/bulkreplay.h"

#include "flow/recordedgaps.h"
#include "flow/replay.h"
#include "flow/replaypace.h"
#include "model/records/json.h"
#include "model/records/retryrule.h"
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/store.h"
#include "model/store/webhookrequests.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>
#include <variant>

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
    replay.speedPercent = request.speedPercent;
    if (request.installation)
        HOOKDESK_TRY(receivingInstallation(connection, *request.installation));
    HOOKDESK_TRY_ASSIGN(id, BulkReplays(connection).add(replay));
    Json data{{"bulk_replay", id.value}, {"count", request.originals.size()}, {"chosen", jsonText(request.chosen)}};
    if (request.speedPercent)
        data["speed_percent"] = *request.speedPercent;
    else
        data["rate_per_host"] = request.rate;
    if (request.installation)
        data["installation"] = request.installation->value;
    HOOKDESK_TRY(audit(connection, u"WEBHOOKS_REPLAYED"_s, id, request.actor, now, data));
    return id;
}

/// Adds some of the replays, without a turn. Originals that retention has removed meanwhile are left out.
Result<> addSome(Connection &connection, BulkReplayId id, const QList<DeliveryId> &originals,
                 const std::optional<InstallationId> &to, Instant now)
{
    HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Preparing}));
    std::optional<Installation> installation;
    if (to) {
        HOOKDESK_TRY_ASSIGN(found, receivingInstallation(connection, *to));
        installation = found;
    }
    Deliveries deliveries(connection);
    for (const auto &original : originals) {
        HOOKDESK_TRY_ASSIGN(found, deliveries.find(original));
        if (!found)
            continue;
        auto replay = replayOf(*found, now, now);
        replay.nextAttempt.reset();
        if (installation && installation->id != found->installation)
            replay = sentTo(std::move(replay), *installation);
        HOOKDESK_TRY_ASSIGN(added, deliveries.add(replay));
        HOOKDESK_TRY(BulkReplays(connection).adopt(id, added));
    }
    return {};
}

using Timing = std::variant<ReplayPace, RecordedGaps>;

Result<Timing> timingOf(Connection &connection, const BulkReplay &replay, Instant now)
{
    if (replay.speedPercent)
        return Timing(RecordedGaps(now, *replay.speedPercent));
    return ReplayPace::behindWaiting(connection, now, replay.rate).map([](const ReplayPace &pace) {
        return Timing(pace);
    });
}

/// A further try is due when it was before it was held.
Result<Instant> furtherTry(Connection &connection, const WaitingReplay &replay, const Settings &settings)
{
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(replay.delivery));
    HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(connection).latestOf(replay.delivery));
    if (!delivery || !latest)
        return Instant();
    return retryDecisionThen(*delivery, *latest, settings).at.value_or(Instant());
}

Result<Instant> nextTurn(Connection &connection, Timing &timing, const WaitingReplay &replay, const Settings &settings,
                         Instant now)
{
    auto *gaps = std::get_if<RecordedGaps>(&timing);
    if (replay.wasTried) {
        HOOKDESK_TRY_ASSIGN(due, furtherTry(connection, replay, settings));
        if (gaps || due > now) // one that is late takes a turn, for it must not hurry its host, either
            return due;
    }
    return gaps ? gaps->next(replay.recorded) : std::get<ReplayPace>(timing).next(connection, replay.app);
}

/// What has its turn so far, and whether there may be more.
struct Turns {
    Timing timing;
    bool isDone = false;
};

Result<Turns> giveSomeTurns(Connection &connection, BulkReplayId id, Timing timing, const Settings &settings,
                            Instant now)
{
    // It may have ended meanwhile: then there is none left.
    HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Running, BulkReplayState::Ended}));
    BulkReplays replays(connection);
    HOOKDESK_TRY_ASSIGN(waiting, replays.withoutTurn(id, replaysAtOnce));
    for (const auto &replay : std::as_const(waiting)) {
        HOOKDESK_TRY_ASSIGN(due, nextTurn(connection, timing, replay, settings, now));
        HOOKDESK_TRY(replays.setTurn(replay.delivery, due));
    }
    return Turns{timing, waiting.size() < replaysAtOnce};
}

/// Some at a time; one that is held or cancelled meanwhile gets no more.
QCoro::Task<Result<>> giveTurns(FlowContext flow, BulkReplayId id)
{
    const auto begin = [id, now = flow.clock.now()](Connection &connection) -> Result<Timing> {
        HOOKDESK_TRY_ASSIGN(replay, findIn(connection, id, {BulkReplayState::Running, BulkReplayState::Ended}));
        return timingOf(connection, replay, now);
    };
    const auto timing = co_await flow.store.commit(Topics(), begin);
    if (!timing)
        co_return failure(timing.error());
    Turns turns{*timing};
    while (!turns.isDone) {
        const auto give = [id, before = turns.timing, settings = flow.settings, now = flow.clock.now()](
                              Connection &connection) { return giveSomeTurns(connection, id, before, *settings, now); };
        const auto given = co_await flow.store.commit(Topic::Deliveries, give);
        if (!given)
            co_return failure(given.error());
        turns = *given;
    }
    co_return Result<>();
}

/// Adds the replays, and lets them be sent: none is before all are there.
QCoro::Task<Result<>> prepare(FlowContext flow, BulkReplayId id, BulkReplayRequest request)
{
    for (qsizetype from = 0; from < request.originals.size(); from += replaysAtOnce) {
        const auto add = [id, some = request.originals.mid(from, replaysAtOnce), to = request.installation,
                          now = flow.clock.now()](Connection &connection) {
            return addSome(connection, id, some, to, now);
        };
        const auto added = co_await flow.store.commit(Topics(), add);
        if (!added)
            co_return failure(added.error());
    }
    const auto run = [id](Connection &connection) -> Result<> {
        HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Preparing}));
        return BulkReplays(connection).setState(id, BulkReplayState::Running);
    };
    co_return co_await flow.store.commit(Topics(), run);
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
    const auto prepared = co_await prepare(flow, *id, request);
    if (!prepared) {                                         // its installation may be gone by now
        co_await cancelBulkReplay(flow, *id, request.actor); // refused when somebody has cancelled it
        co_return failure(prepared.error());
    }
    const auto given = co_await giveTurns(flow, *id);
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
    const auto run = [id, actor, now = flow.clock.now()](Connection &connection) -> Result<> {
        HOOKDESK_TRY(findIn(connection, id, {BulkReplayState::Held}));
        HOOKDESK_TRY(BulkReplays(connection).setState(id, BulkReplayState::Running));
        return audit(connection, u"BULK_REPLAY_CONTINUED"_s, id, actor, now, Json::object());
    };
    const auto running = co_await flow.store.commit(Topic::Audit, run);
    if (!running)
        co_return failure(running.error());
    co_return co_await giveTurns(flow, id);
}

QCoro::Task<Result<CancelledReplays>> cancelBulkReplay(FlowContext flow, BulkReplayId id, QString actor)
{
    const auto cancel = [id, actor, now = flow.clock.now()](Connection &connection) -> Result<CancelledReplays> {
        HOOKDESK_TRY(
            findIn(connection, id, {BulkReplayState::Preparing, BulkReplayState::Running, BulkReplayState::Held}));
        HOOKDESK_TRY_ASSIGN(cancelled, BulkReplays(connection).cancel(id));
        HOOKDESK_TRY(audit(connection, u"BULK_REPLAY_CANCELLED"_s, id, actor, now,
                           {{"not_sent", cancelled.notSent}, {"not_tried_again", cancelled.tried}}));
        return cancelled;
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, cancel);
}

} // namespace hookdesk
