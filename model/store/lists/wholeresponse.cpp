// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/wholeresponse.h"

#include "model/records/jsonvalues.h"
#include "model/store/deliveries.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"

namespace hookdesk
{

namespace
{

Result<WholeResponse> completed(Connection &connection, const ResponseRow &row)
{
    WholeResponse response{.row = row, .request = {}, .nextAttempt = {}};
    HOOKDESK_TRY_ASSIGN(request, WebhookRequests(connection).find(row.id));
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(row.delivery));
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(row.app));
    response.request = request.value_or(WebhookRequest{});
    if (delivery && delivery->attempts == row.attempt)
        response.nextAttempt = delivery->nextAttempt;
    if (app && app->disabled && app->disabled->delivery == row.delivery) {
        HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(connection).latestFailureOf(row.delivery, app->disabled->at));
        response.hasDisabledApp = latest == row.id;
    }
    return response;
}

} // namespace

Json jsonOf(const WholeResponse &response)
{
    const auto &row = response.row;
    const bool isSent = row.outcome != Outcome::Skipped;
    const bool isAnswered = row.responseCode != noResponse;
    return {{"delivery", row.delivery.value},
            {"request_id", jsonText(row.requestId)},
            {"sentry_app", jsonText(row.appSlug)},
            {"organization", jsonText(row.organizationSlug)},
            {"event", jsonText(row.event)},
            {"outcome", jsonText(textOf(row.outcome))},
            {"response_code", row.responseCode},
            {"error", jsonIfAny(textOf(row.error))},
            {"duration_ms", row.durationMs},
            {"attempt", row.attempt},
            {"next_attempt", jsonOf(response.nextAttempt)},
            {"replay_of", jsonOf(row.replayOf)},
            {"app_disabled", response.hasDisabledApp},
            {"at", jsonOf(row.at)},
            {"url", jsonText(row.url)},
            {"request_headers", isSent ? jsonOf(response.request.requestHeaders) : Json()},
            {"request_body", isSent ? Json(response.request.requestBody.toStdString()) : Json()},
            {"response_headers", isAnswered ? jsonOf(response.request.responseHeaders) : Json()},
            {"response_body", isAnswered ? Json(response.request.responseBody.toStdString()) : Json()},
            {"counted_as", jsonText(textOf(row.counted))}};
}

Result<ListPage<WholeResponse>> WholeResponses::page(const ListOrder &order, const std::optional<ListCursor> &after,
                                                     int limit)
{
    HOOKDESK_TRY_ASSIGN(rows, ResponseList(m_connection, m_filter, m_now).page(order, after, limit));
    ListPage<WholeResponse> page{{}, rows.next};
    for (const auto &row : rows.rows) {
        HOOKDESK_TRY_ASSIGN(response, completed(m_connection, row));
        page.rows << response;
    }
    return page;
}

Result<std::optional<WholeResponse>> WholeResponses::find(AttemptId id)
{
    HOOKDESK_TRY_ASSIGN(first, page({}, ListCursor{{}, id.value + 1}, 1));
    if (first.rows.isEmpty() || first.rows.constFirst().row.id != id)
        return std::optional<WholeResponse>();
    return std::optional(first.rows.constFirst());
}

} // namespace hookdesk
