// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/attempt.h"

#include "flow/checkbroken.h"
#include "flow/storeoutage.h"
#include "model/records/retryrule.h"
#include "model/store/bulkreplays.h"
#include "model/store/integrationbuffers.h"
#include "model/store/store.h"
#include "model/store/webhookrequests.h"

#include <QCoroFuture>

namespace hookdesk
{

namespace
{

std::optional<BufferCount> bufferCountOf(CountedAs counted)
{
    switch (counted) {
    case CountedAs::Success:
        return BufferCount::Success;
    case CountedAs::Error:
        return BufferCount::Error;
    case CountedAs::Timeout:
        return BufferCount::Timeout;
    case CountedAs::Nothing:
        return std::nullopt;
    }
    return std::nullopt;
}

AttemptResult resultOf(const FlowContext &flow, PendingAttempt pending)
{
    AttemptResult result;
    result.callerError = pending.callerError;
    result.request = std::move(pending.request);
    if (result.request.outcome == Outcome::Delivered) {
        result.state = DeliveryState::Delivered;
    } else if (const auto next = nextTry(pending.claimed->delivery, result.request, *flow.settings, flow.clock.now())) {
        result.state = DeliveryState::Queued;
        result.nextAttempt = next;
    }
    return result;
}

/// What becomes of a delivery after an attempt.
struct Settled {
    DeliveryState state;
    std::optional<Instant> nextAttempt;
};

/// Its bulk replay may have been cancelled or held while it was on its way: then it is not tried again, or not until
/// somebody says so.
Result<Settled> settledWithItsBulkReplay(Connection &connection, DeliveryId delivery, const AttemptResult &result)
{
    if (result.state != DeliveryState::Queued)
        return Settled{result.state, result.nextAttempt};
    HOOKDESK_TRY_ASSIGN(replay, BulkReplays(connection).ofDelivery(delivery));
    if (replay && replay->state == BulkReplayState::Cancelled)
        return Settled{DeliveryState::Cancelled, std::nullopt};
    if (replay && replay->state == BulkReplayState::Held)
        return Settled{DeliveryState::Queued, std::nullopt};
    return Settled{result.state, result.nextAttempt};
}

struct Recorded {
    AttemptId attempt;
    Settled settled;
    std::optional<BrokenAnswer> broken; ///< after a failure that counts

    Topics touched() const { return broken ? broken->touched() : Topics(); }
};

Result<Recorded> record(Connection &connection, const AttemptResult &result, const Settings &settings, Instant now)
{
    const auto &request = result.request;
    const auto buffer = BufferKey::of(request.app, request.organization);
    HOOKDESK_TRY_ASSIGN(id, WebhookRequests(connection).add(request));
    HOOKDESK_TRY_ASSIGN(settled, settledWithItsBulkReplay(connection, request.delivery, result));
    HOOKDESK_TRY(Deliveries(connection).settle(request.delivery, settled.state, request.attempt, settled.nextAttempt));
    Recorded recorded{.attempt = id, .settled = settled, .broken = {}};
    const auto count = bufferCountOf(request.counted);
    if (count)
        HOOKDESK_TRY(IntegrationBuffers(connection).add(buffer, dayOf(request.at), *count));
    if (count && *count != BufferCount::Success) {
        HOOKDESK_TRY_ASSIGN(broken, checkBroken(connection, {buffer, request.delivery, now}, settings));
        recorded.broken = broken;
    }
    return recorded;
}

} // namespace

QCoro::Task<Result<AttemptResult>> saveAttempt(FlowContext flow, PendingAttempt pending)
{
    const auto result = std::make_shared<AttemptResult>(resultOf(flow, std::move(pending)));
    const auto save = [result, settings = flow.settings, now = flow.clock.now()](Connection &connection) {
        return record(connection, *result, *settings, now);
    };
    const auto topics = Topic::Requests | Topic::Deliveries | Topic::Buffer;
    const auto saved = co_await flow.outage.commit(flow.store, topics, save);
    if (!saved)
        co_return failure(saved.error());
    result->request.id = saved->attempt; // the store's thread is done with it
    result->state = saved->settled.state;
    result->nextAttempt = saved->settled.nextAttempt;
    if (saved->broken) {
        result->appDisabled = saved->broken->disabled.has_value();
        tellBroken(flow.log, *saved->broken);
    }
    co_return std::move(*result);
}

} // namespace hookdesk
