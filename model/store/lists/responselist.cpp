// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/responselist.h"

#include "model/store/columns.h"

#include <limits>

namespace hookdesk
{

namespace
{

#define RESPONSE                                                                                                       \
    "SELECT r.id, r.delivery_id, d.request_id, d.kind, d.replay_of, r.attempt, r.resumed, r.sent_at, r.duration_ms,"   \
    " r.sentry_app_id, a.slug, a.name, r.organization_id, o.slug, o.name, r.event, r.url, r.outcome, r.response_code," \
    " r.error, r.error_detail, r.counted, length(r.response_body) FROM webhook_requests r"                             \
    " JOIN deliveries d ON d.id = r.delivery_id JOIN sentry_apps a ON a.id = r.sentry_app_id"                          \
    " JOIN organizations o ON o.id = r.organization_id"

constexpr Statement selectBefore{"list responses", RESPONSE " WHERE r.id < ? ORDER BY r.id DESC LIMIT ?"};
constexpr Statement selectAfter{"list new responses", RESPONSE " WHERE r.id > ? ORDER BY r.id LIMIT ?"};
constexpr Statement countAfter{"count new responses", "SELECT COUNT(*), COALESCE(SUM(outcome = 1), 0),"
                                                      " COALESCE(MAX(id), 0) FROM webhook_requests WHERE id > ?"};

ResponseRow read(Rows &rows)
{
    return {.id = AttemptId(rows.integer(0)),
            .delivery = DeliveryId(rows.integer(1)),
            .requestId = rows.text(2),
            .kind = enumAt<DeliveryKind>(rows, 3),
            .replayOf = idIfAt<DeliveryId>(rows, 4),
            .attempt = numberAt(rows, 5),
            .resumed = rows.integer(6) != 0,
            .at = instantAt(rows, 7),
            .durationMs = rows.integer(8),
            .app = AppId(rows.integer(9)),
            .appSlug = rows.text(10),
            .appName = rows.text(11),
            .organization = OrganizationId(rows.integer(12)),
            .organizationSlug = rows.text(13),
            .organizationName = rows.text(14),
            .event = rows.text(15),
            .url = rows.text(16),
            .outcome = enumAt<Outcome>(rows, 17),
            .responseCode = numberAt(rows, 18),
            .error = enumAt<DeliveryError>(rows, 19),
            .errorDetail = rows.text(20),
            .counted = enumAt<CountedAs>(rows, 21),
            .responseBytes = rows.integer(22)};
}

} // namespace

Result<QList<ResponseRow>> ResponseList::newest(int limit)
{
    return before(AttemptId(std::numeric_limits<qint64>::max()), limit);
}

Result<QList<ResponseRow>> ResponseList::after(AttemptId id, int limit)
{
    return listOf(m_connection.run(selectAfter, {column(id), limit}), read);
}

Result<QList<ResponseRow>> ResponseList::before(AttemptId id, int limit)
{
    return listOf(m_connection.run(selectBefore, {column(id), limit}), read);
}

Result<ResponseTally> ResponseList::tallyAfter(AttemptId id)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(countAfter, {column(id)}));
    if (!rows.next())
        return ResponseTally{};
    return ResponseTally{numberAt(rows, 0), numberAt(rows, 1), AttemptId(rows.integer(2))};
}

} // namespace hookdesk
