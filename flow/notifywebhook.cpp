// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/notifywebhook.h"

#include "flow/appplatformevent.h"
#include "flow/flowlog.h"
#include "flow/recordresponse.h"
#include "flow/recordtimeout.h"
#include "flow/webhookclient.h"
#include "model/records/countingrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct NotifyWebhookTexts {
    Q_DECLARE_TR_FUNCTIONS(NotifyWebhook)
};

void takeExchange(WebhookRequest &request, WebhookExchange exchange)
{
    request.resumed = request.resumed || exchange.sentTwice;
    request.durationMs = exchange.duration.count();
    request.responseCode = exchange.responseCode;
    request.error = exchange.error;
    request.errorDetail = std::move(exchange.errorDetail);
    request.responseHeaders = std::move(exchange.responseHeaders);
    request.responseBody = std::move(exchange.responseBody);
    request.responseCut = exchange.responseCut;
    request.outcome = request.responseCode >= 100 && request.responseCode < 300 ? Outcome::Delivered : Outcome::Failed;
}

/// What the original raises for a response; none for apps that are not published.
CallerError callerErrorOf(const SentryApp &app, const WebhookRequest &request)
{
    const int code = request.responseCode;
    if (app.status != AppStatus::Published)
        return CallerError::None;
    if (request.error == DeliveryError::Timeout)
        return CallerError::ReadTimeout;
    if (request.error != DeliveryError::None)
        return CallerError::ConnectionError;
    if (code == 503)
        return CallerError::HostError;
    if (code == 504)
        return CallerError::TimeoutError;
    if (code >= 400 && code < 500)
        return CallerError::ClientError;
    return code >= 500 ? CallerError::ServerError : CallerError::None;
}

/// The status of the metric: the code, or the original's name of the error.
QString metricStatus(const WebhookRequest &request)
{
    if (request.error == DeliveryError::None)
        return QString::number(request.responseCode);
    return request.error == DeliveryError::Timeout ? u"readtimeout"_s : u"connectionerror"_s;
}

} // namespace

WebhookRequest requestOf(const ClaimedDelivery &claimed, Instant at)
{
    const auto &delivery = claimed.delivery;
    WebhookRequest request;
    request.delivery = delivery.id;
    request.attempt = delivery.attempts + 1;
    request.resumed = delivery.resumed;
    request.at = at;
    request.app = delivery.app;
    request.organization = delivery.organization;
    request.event = delivery.event();
    request.url = claimed.app.webhookUrl;
    request.requestHeaders =
        requestHeaders(delivery.body, delivery.resource, delivery.requestId, claimed.app.clientSecret, at);
    // Our own, beside the five of the flow: no compressed answer whose real size nobody knows.
    request.requestHeaders.emplaceBack("Accept-Encoding", "identity");
    request.requestHeaders.emplaceBack("User-Agent", "Hookdesk/" HOOKDESK_VERSION);
    request.requestBody = delivery.body;
    return request;
}

QCoro::Task<Result<AttemptResult>> notifyWebhook(FlowContext flow, SharedDelivery claimed)
{
    PendingAttempt pending{claimed, requestOf(*claimed, flow.clock.now())};
    auto &request = pending.request;
    if (flow.log.isWatched())
        flow.log.stage(Stage::NotifyWebhook, NotifyWebhookTexts::tr("POST %1 to %2").arg(request.event, request.url));

    WebhookCall call{.delivery = request.delivery,
                     .url = request.url,
                     .headers = request.requestHeaders,
                     .body = request.requestBody,
                     .timeout = std::chrono::milliseconds(flow.settings->webhookTimeoutMs),
                     .maxResponseBytes = flow.settings->webhookMaxResponseBytes,
                     .policy = flow.policy};
    auto exchange = co_await flow.client.post(std::move(call));
    if (exchange.aborted) // stays in flight in the store: the next engine sends it again
        co_return failure(ErrorCode::Cancelled, NotifyWebhookTexts::tr("The engine stops."));
    takeExchange(request, std::move(exchange));
    pending.callerError = callerErrorOf(claimed->app, request);
    if (flow.log.isWatched())
        flow.log.metric(u"integration-platform.http_response"_s,
                        {{"status", metricStatus(request).toStdString()},
                         {"integration", slugForMetrics(claimed->app).toStdString()},
                         {"webhook_event", request.event.toStdString()}});

    if (request.error != DeliveryError::None) {
        flow.log.log(u"send_and_save_webhook_request.timeout"_s, {{"error_type", metricStatus(request).toStdString()},
                                                                  {"organization_id", request.organization.value},
                                                                  {"integration_slug", claimed->app.slug.toStdString()},
                                                                  {"url", request.url.toStdString()}});
        co_return co_await recordTimeout(flow, std::move(pending));
    }
    if (!isResponseRecorded(claimed->delivery))
        co_return co_await saveAttempt(flow, std::move(pending));
    co_return co_await recordResponse(flow, std::move(pending));
}

} // namespace hookdesk
