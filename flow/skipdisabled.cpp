// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/skipdisabled.h"

#include "flow/deliveryreport.h"
#include "model/store/store.h"
#include "model/store/webhookrequests.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace hookdesk
{

namespace
{

WebhookRequest skippedRequest(const ClaimedDelivery &claimed, Instant now)
{
    const auto &delivery = claimed.delivery;
    WebhookRequest request;
    request.delivery = delivery.id;
    request.attempt = delivery.attempts + 1;
    request.at = now;
    request.app = delivery.app;
    request.organization = delivery.organization;
    request.event = delivery.event();
    request.url = claimed.app.webhookUrl;
    request.outcome = Outcome::Skipped;
    request.errorDetail = QCoreApplication::translate("SkipDisabled", "skipped (app disabled)");
    return request;
}

Result<DeliveryId> record(Connection &connection, const ClaimedDelivery &claimed, WebhookRequest request)
{
    Deliveries deliveries(connection);
    if (!request.delivery.isValid()) {
        HOOKDESK_TRY_ASSIGN(added, deliveries.add(claimed.delivery));
        request.delivery = added;
    }
    HOOKDESK_TRY(deliveries.skip(request.delivery, request.at));
    HOOKDESK_TRY(WebhookRequests(connection).add(request));
    return request.delivery;
}

} // namespace

QCoro::Task<Result<DeliveryReport>> skipDisabled(FlowContext flow, ClaimedDelivery claimed)
{
    const auto request = skippedRequest(claimed, flow.clock.now());
    const auto save = [claimed, request](Connection &connection) { return record(connection, claimed, request); };
    const auto id = co_await flow.store.commit(Topic::Deliveries | Topic::Requests, save);
    if (!id)
        co_return failure(id.error());
    auto delivery = claimed.delivery;
    delivery.id = *id;
    delivery.state = DeliveryState::Skipped;
    auto report = reportOf(delivery, claimed.app.slug, claimed.organizationSlug);
    report.detail = request.errorDetail;
    co_return report;
}

} // namespace hookdesk
