// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/attempt.h"

#include "flow/storeoutage.h"
#include "model/records/retryrule.h"
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

Result<AttemptId> record(Connection &connection, const AttemptResult &result)
{
    const auto &request = result.request;
    HOOKDESK_TRY_ASSIGN(id, WebhookRequests(connection).add(request));
    if (const auto count = bufferCountOf(request.counted))
        HOOKDESK_TRY(IntegrationBuffers(connection)
                         .add(BufferKey::of(request.app, request.organization), dayOf(request.at), *count));
    HOOKDESK_TRY(Deliveries(connection).settle(request.delivery, result.state, request.attempt, result.nextAttempt));
    return id;
}

} // namespace

QCoro::Task<Result<AttemptResult>> saveAttempt(FlowContext flow, PendingAttempt pending)
{
    const auto result = std::make_shared<AttemptResult>(resultOf(flow, std::move(pending)));
    const auto save = [result](Connection &connection) { return record(connection, *result); };
    const auto topics = Topic::Requests | Topic::Deliveries | Topic::Buffer;
    auto saved = co_await flow.store.commit(topics, save);
    while (!saved && flow.outage.isWorthWaiting(saved.error())) {
        co_await flow.outage.wait(saved.error());
        saved = co_await flow.store.commit(topics, save);
    }
    if (!saved)
        co_return failure(saved.error());
    result->request.id = *saved; // the store's thread is done with it
    co_return std::move(*result);
}

} // namespace hookdesk
