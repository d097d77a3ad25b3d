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

QString whySkipped()
{
    return QCoreApplication::translate("SkipDisabled", "skipped (app disabled)");
}

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
    request.errorDetail = whySkipped();
    return request;
}

} // namespace

Result<DeliveryId> recordSkipped(Connection &connection, const ClaimedDelivery &claimed, Instant now)
{
    auto request = skippedRequest(claimed, now);
    Deliveries deliveries(connection);
    if (!request.delivery.isValid()) {
        HOOKDESK_TRY_ASSIGN(added, deliveries.add(claimed.delivery));
        request.delivery = added;
    }
    HOOKDESK_TRY(deliveries.skip(request.delivery, request.at));
    HOOKDESK_TRY(WebhookRequests(connection).add(request));
    return request.delivery;
}

DeliveryReport skippedReport(Delivery delivery, const QString &appSlug, const QString &organizationSlug)
{
    delivery.state = DeliveryState::Skipped;
    auto report = reportOf(delivery, appSlug, organizationSlug);
    report.detail = whySkipped();
    return report;
}

QCoro::Task<Result<DeliveryReport>> skipDisabled(FlowContext flow, ClaimedDelivery claimed)
{
    const auto save = [claimed, now = flow.clock.now()](Connection &connection) {
        return recordSkipped(connection, claimed, now);
    };
    const auto id = co_await flow.store.commit(Topic::Deliveries | Topic::Requests, save);
    if (!id)
        co_return failure(id.error());
    claimed.delivery.id = *id;
    co_return skippedReport(claimed.delivery, claimed.app.slug, claimed.organizationSlug);
}

} // namespace hookdesk
