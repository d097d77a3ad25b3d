// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/responselist.h"

namespace hookdesk
{

namespace
{

constexpr int sortValueAt = 23;
constexpr int fewRows = 10000; ///< are looked up one by one more quickly than all are looked at
constexpr auto selectRows =
    "SELECT r.id, r.delivery_id, d.request_id, d.kind, d.replay_of, r.attempt, r.resumed, r.sent_at, r.duration_ms,"
    " r.sentry_app_id, a.slug, a.name, r.organization_id, o.slug, o.name, r.event, r.url, r.outcome, r.response_code,"
    " r.error, r.error_detail, r.counted, length(r.response_body), c.sort_value FROM (";
constexpr auto joins = ") c CROSS JOIN webhook_requests r ON r.id = c.id JOIN deliveries d ON d.id = r.delivery_id"
                       " JOIN sentry_apps a ON a.id = r.sentry_app_id"
                       " JOIN organizations o ON o.id = r.organization_id";

constexpr Statement selectLatest{"find the newest response", "SELECT COALESCE(MAX(id), 0) FROM webhook_requests"};

ResponseRow readRow(Rows &rows)
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

ResponseList::ResponseList(Connection &connection, const Filter &filter, Instant now)
    : m_connection(connection)
    , m_condition(conditionOf(filter, responseFilter, now))
    , m_candidates(candidatesOf(filter, responseFilter, now))
{
}

// By their time or when a filter chooses them, rows are chosen by the index of filters, which is all that is read of
// those that are not: a range of ids makes it the one that is read. Where few can be chosen, these are looked up. Else
// the order has an index of its own.
SqlCondition ResponseList::pageStatement(const ListOrder &order, const std::optional<ListCursor> &after, int limit,
                                         const std::optional<SqlCondition> &candidates) const
{
    const SqlOrder sorted(order, responseOrder);
    const auto behind = sorted.behind(after);
    const bool hasRange = sorted.isById() && after;
    const auto ids =
        candidates ? "id IN (" + candidates->sql + ")" : QByteArray(hasRange ? "TRUE" : "id < 9223372036854775807");
    const auto condition = behind.sql + " AND " + m_condition.sql + " ORDER BY id" + sorted.direction();
    const QByteArray select = "SELECT id, " + sorted.value() + " AS sort_value FROM webhook_requests WHERE ";
    QByteArray chosen;
    if (sorted.isById())
        chosen = select + ids + " AND " + condition + " LIMIT ?";
    else if (m_condition.sql == "TRUE")
        chosen = select + behind.sql + sorted.clause() + " LIMIT ?";
    else // by their ids all the same: of rows with the same value the first then are those of the page
        chosen = "SELECT id, sort_value FROM (" + select + ids + " AND " + condition + " LIMIT -1)" + sorted.clause() +
                 " LIMIT ?";
    return {selectRows + chosen + joins + sorted.clause("c"),
            (candidates ? candidates->values : SqlValues()) + behind.values + m_condition.values + SqlValues{limit}};
}

Result<ResponseList::Candidates> ResponseList::fewCandidates()
{
    Candidates fewest{{}, fewRows};
    for (const auto &candidates : m_candidates) {
        const ComposedStatement count{"count what a filter can choose",
                                      "SELECT COUNT(*) FROM (" + candidates.sql + " LIMIT ?)"};
        HOOKDESK_TRY_ASSIGN(rows, m_connection.run(count, candidates.values + SqlValues{fewest.count}));
        if (rows.next() && numberAt(rows, 0) < fewest.count)
            fewest = {candidates, numberAt(rows, 0)};
    }
    return fewest;
}

Result<ListPage<ResponseRow>> ResponseList::page(const ListOrder &order, const std::optional<ListCursor> &after,
                                                 int limit)
{
    HOOKDESK_TRY_ASSIGN(candidates, fewCandidates());
    return read(order, after, limit, candidates.few);
}

Result<ListPage<ResponseRow>> ResponseList::read(const ListOrder &order, const std::optional<ListCursor> &after,
                                                 int limit, const std::optional<SqlCondition> &candidates)
{
    const auto statement = pageStatement(order, after, limit, candidates);
    return pageOf(m_connection.run(ComposedStatement{"list responses", statement.sql}, statement.values), limit,
                  sortValueAt, readRow);
}

Result<QList<ResponseRow>> ResponseList::newest(int limit)
{
    HOOKDESK_TRY_ASSIGN(first, page({}, {}, limit));
    return first.rows;
}

Result<QList<ResponseRow>> ResponseList::after(AttemptId id, int limit)
{
    return rowsBehind(id, Qt::AscendingOrder, limit);
}

Result<QList<ResponseRow>> ResponseList::before(AttemptId id, int limit)
{
    return rowsBehind(id, Qt::DescendingOrder, limit);
}

Result<QList<ResponseRow>> ResponseList::rowsBehind(AttemptId id, Qt::SortOrder direction, int limit)
{
    HOOKDESK_TRY_ASSIGN(next, read({SortKey::Time, direction}, ListCursor{{}, id.value}, limit, {}));
    return next.rows;
}

Result<ResponseTally> ResponseList::tallyAfter(AttemptId id)
{
    const ComposedStatement count{"count new responses",
                                  "SELECT COUNT(*), COALESCE(SUM(outcome = 1), 0) FROM webhook_requests"
                                  " WHERE id > ? AND " +
                                      m_condition.sql};
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(count, SqlValues{column(id)} << m_condition.values));
    return rows.next() ? ResponseTally{numberAt(rows, 0), numberAt(rows, 1)} : ResponseTally{};
}

Result<AttemptId> ResponseList::latest()
{
    HOOKDESK_TRY_ASSIGN(id, firstOf(m_connection.run(selectLatest), [](Rows &rows) { return rows.integer(0); }));
    return AttemptId(id.value_or(0));
}

} // namespace hookdesk
