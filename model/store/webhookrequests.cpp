// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/webhookrequests.h"

#include "model/store/attemptcounts.h"
#include "model/store/columns.h"

#include <QSet>

namespace hookdesk
{

namespace
{

#define REQUEST_WITH(request_body, response_body)                                                                      \
    "SELECT r.id, r.delivery_id, r.attempt, r.resumed, r.sent_at, r.duration_ms, r.sentry_app_id, r.organization_id,"  \
    " r.event, r.outcome, r.response_code, r.error, r.counted, r.response_cut, r.url, r.error_detail,"                 \
    " r.request_headers, " request_body ", r.response_headers, " response_body                                         \
    " FROM webhook_requests r JOIN deliveries d ON d.id = r.delivery_id"
#define REQUEST REQUEST_WITH("d.body", "r.response_body")

constexpr Statement insert{
    "add a webhook request",
    "INSERT INTO webhook_requests (delivery_id, attempt, resumed, sent_at, duration_ms, sentry_app_id,"
    " organization_id, event, outcome, response_code, error, counted, response_cut, url, error_detail,"
    " request_headers, response_headers, response_body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr Statement selectById{"find a webhook request", REQUEST " WHERE r.id = ?"};
constexpr Statement selectLatestOf{"find the latest attempt of a delivery",
                                   REQUEST " WHERE r.delivery_id = ? ORDER BY r.id DESC LIMIT 1"};
constexpr Statement selectOfDelivery{"list the attempts of a delivery",
                                     REQUEST_WITH("x''", "x''") " WHERE r.delivery_id = ? ORDER BY r.id"};
constexpr Statement selectLatestFailure{"find the latest failure of a delivery",
                                        "SELECT MAX(id) FROM webhook_requests WHERE delivery_id = ? AND outcome = 1"
                                        " AND sent_at <= ?"};
constexpr Statement selectRing{"read the request ring",
                               REQUEST " WHERE r.sentry_app_id = ? AND r.event = ? AND r.outcome <> 2"
                                       " ORDER BY r.id DESC LIMIT ?"};
constexpr Statement selectErrorRing{"read the ring of errors",
                                    REQUEST " WHERE r.sentry_app_id = ? AND r.event = ? AND r.outcome = 1"
                                            " AND (r.response_code = 0 OR r.response_code BETWEEN 400 AND 599)"
                                            " ORDER BY r.id DESC LIMIT ?"};
// Ids grow with time, so that looking at the lowest few is enough.
constexpr Statement removeOld{"remove old webhook requests",
                              "DELETE FROM webhook_requests WHERE sent_at < ? AND id IN"
                              " (SELECT id FROM webhook_requests ORDER BY id LIMIT ?) RETURNING delivery_id"};
constexpr Statement removeExcess{"remove surplus webhook requests",
                                 "DELETE FROM webhook_requests WHERE id IN (SELECT id FROM webhook_requests WHERE id <="
                                 " (SELECT MAX(id) FROM webhook_requests) - ? ORDER BY id LIMIT ?)"
                                 " RETURNING delivery_id"};
constexpr Statement removeDelivery{"remove a delivery without attempts",
                                   "DELETE FROM deliveries WHERE id = ? AND state > 1 AND NOT EXISTS"
                                   " (SELECT 1 FROM webhook_requests WHERE delivery_id = deliveries.id)"};

WebhookRequest read(Rows &rows)
{
    return {.id = AttemptId(rows.integer(0)),
            .delivery = DeliveryId(rows.integer(1)),
            .attempt = numberAt(rows, 2),
            .resumed = rows.integer(3) != 0,
            .at = instantAt(rows, 4),
            .durationMs = rows.integer(5),
            .app = AppId(rows.integer(6)),
            .organization = OrganizationId(rows.integer(7)),
            .event = rows.text(8),
            .url = rows.text(14),
            .outcome = enumAt<Outcome>(rows, 9),
            .responseCode = numberAt(rows, 10),
            .error = enumAt<DeliveryError>(rows, 11),
            .errorDetail = rows.text(15),
            .requestHeaders = headersAt(rows, 16),
            .requestBody = rows.bytes(17),
            .responseHeaders = headersAt(rows, 18),
            .responseBody = rows.bytes(19),
            .responseCut = rows.integer(13) != 0,
            .counted = enumAt<CountedAs>(rows, 12)};
}

DeliveryId readDelivery(Rows &rows)
{
    return DeliveryId(rows.integer(0));
}

} // namespace

Result<AttemptId> WebhookRequests::add(const WebhookRequest &request)
{
    HOOKDESK_TRY_ASSIGN(
        rows, m_connection.run(insert, {column(request.delivery), request.attempt, request.resumed, column(request.at),
                                        request.durationMs, column(request.app), column(request.organization),
                                        request.event, column(request.outcome), request.responseCode,
                                        column(request.error), column(request.counted), request.responseCut,
                                        request.url, request.errorDetail, headerColumn(request.requestHeaders),
                                        headerColumn(request.responseHeaders), request.responseBody}));
    const AttemptId id(rows.insertedId());
    HOOKDESK_TRY(AttemptCounts(m_connection).add(request));
    return id;
}

Result<std::optional<WebhookRequest>> WebhookRequests::find(AttemptId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<WebhookRequest>> WebhookRequests::latestOf(DeliveryId delivery)
{
    return firstOf(m_connection.run(selectLatestOf, {column(delivery)}), read);
}

Result<QList<WebhookRequest>> WebhookRequests::ofDelivery(DeliveryId delivery)
{
    return listOf(m_connection.run(selectOfDelivery, {column(delivery)}), read);
}

Result<AttemptId> WebhookRequests::latestFailureOf(DeliveryId delivery, Instant by)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectLatestFailure, {column(delivery), column(by)}));
    return rows.next() ? AttemptId(rows.integer(0)) : AttemptId(); // the maximum of no rows is NULL, read as 0
}

Result<QList<WebhookRequest>> WebhookRequests::ring(AppId app, const QString &event, bool errorsOnly, int limit)
{
    return listOf(m_connection.run(errorsOnly ? selectErrorRing : selectRing, {column(app), event, limit}), read);
}

Result<int> WebhookRequests::removeBefore(Instant before, int most)
{
    return removed(listOf(m_connection.run(removeOld, {column(before), most}), readDelivery));
}

Result<int> WebhookRequests::removeAllBut(qint64 newest, int most)
{
    return removed(listOf(m_connection.run(removeExcess, {newest, most}), readDelivery));
}

Result<int> WebhookRequests::removed(const Result<QList<DeliveryId>> &deliveries)
{
    if (!deliveries)
        return failure(deliveries.error());
    const QSet<DeliveryId> touched(deliveries->begin(), deliveries->end());
    for (const auto &delivery : touched)
        HOOKDESK_TRY(m_connection.run(removeDelivery, {column(delivery)}));
    return static_cast<int>(deliveries->size());
}

} // namespace hookdesk
