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

constexpr Statement selectLatest{"find the newest response", "SELECT COALESCE(MAX(id), 0) FROM webhook_requests"};

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

/// The rows are chosen by the index of filters, which is all that is read of those that are not.
QByteArray pageSql(const QByteArray &range, const SqlCondition &condition, const QByteArray &order)
{
    return RESPONSE " WHERE r.id IN (SELECT id FROM webhook_requests WHERE id " + range + " ? AND " + condition.sql +
           " ORDER BY id" + order + " LIMIT ?) ORDER BY r.id" + order;
}

} // namespace

ResponseList::ResponseList(Connection &connection, const Filter &filter, Instant now)
    : m_connection(connection)
    , m_condition(conditionOf(filter, responseFilter, now))
{
}

Result<QList<ResponseRow>> ResponseList::newest(int limit)
{
    return before(AttemptId(std::numeric_limits<qint64>::max()), limit);
}

Result<QList<ResponseRow>> ResponseList::after(AttemptId id, int limit)
{
    return page({"list new responses", pageSql(">", m_condition, "")}, id, limit);
}

Result<QList<ResponseRow>> ResponseList::before(AttemptId id, int limit)
{
    return page(pageBefore(), id, limit);
}

ComposedStatement ResponseList::pageBefore() const
{
    return {"list responses", pageSql("<", m_condition, " DESC")};
}

Result<QList<ResponseRow>> ResponseList::page(const ComposedStatement &select, AttemptId id, int limit)
{
    return listOf(m_connection.run(select, QVariantList{column(id)} << m_condition.values << limit), read);
}

Result<ResponseTally> ResponseList::tallyAfter(AttemptId id)
{
    const ComposedStatement count{"count new responses",
                                  "SELECT COUNT(*), COALESCE(SUM(outcome = 1), 0) FROM webhook_requests"
                                  " WHERE id > ? AND " +
                                      m_condition.sql};
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(count, QVariantList{column(id)} << m_condition.values));
    return rows.next() ? ResponseTally{numberAt(rows, 0), numberAt(rows, 1)} : ResponseTally{};
}

Result<AttemptId> ResponseList::latest()
{
    HOOKDESK_TRY_ASSIGN(id, firstOf(m_connection.run(selectLatest), [](Rows &rows) { return rows.integer(0); }));
    return AttemptId(id.value_or(0));
}

} // namespace hookdesk
