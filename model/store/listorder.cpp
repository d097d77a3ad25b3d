// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/listorder.h"

#include <algorithm>

namespace hookdesk
{

namespace
{

#define ORGANIZATION_NAME "COALESCE((SELECT name FROM organizations WHERE id = organization_id), '')"

// Ids grow with the time. What a list shows besides would have to be computed for each row of it, or be looked up:
// by that it is not sorted.

// Of a million responses only what has an index is sorted while somebody waits.
constexpr SortColumn ofResponses[] = {
    {SortKey::Time, "id"}, {SortKey::Code, "response_code"}, {SortKey::Duration, "duration_ms"}};

// Resolved ones below those that go on.
constexpr SortColumn ofIncidents[] = {
    {SortKey::Time, "started_at"},
    {SortKey::Incident, "identifier"},
    {SortKey::Title, "title", true},
    {SortKey::Status, "CASE status WHEN 2 THEN 0 ELSE status END"},
    {SortKey::Organization, ORGANIZATION_NAME, true},
    {SortKey::Deliveries, "(SELECT COUNT(*) FROM deliveries d WHERE d.incident_id = incidents.id)"}};

constexpr SortColumn ofMails[] = {
    {SortKey::Time, "id"},
    {SortKey::To, "recipient", true},
    {SortKey::Subject, "subject", true},
    {SortKey::State, "CASE WHEN last_error <> '' AND state IN (0, 3) THEN 4 ELSE 0 END + state"},
    {SortKey::Attempt, "tries"},
    {SortKey::NextTry, "CASE WHEN state = 0 THEN COALESCE(next_try_at, 0) ELSE 0 END"},
    {SortKey::Error, "last_error", true}};

constexpr SortColumn ofAudit[] = {{SortKey::Time, "id"},
                                  {SortKey::Who, "actor", true},
                                  {SortKey::Event, "event", true},
                                  {SortKey::Target, "target", true},
                                  {SortKey::Organization, ORGANIZATION_NAME, true}};

const SortColumn &columnOf(SortKey key, SortColumns columns)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [key](const auto &column) { return column.key == key; });
    return found == columns.end() ? columns.front() : *found;
}

} // namespace

const SortColumns responseOrder(ofResponses);
const SortColumns incidentOrder(ofIncidents);
const SortColumns mailOrder(ofMails);
const SortColumns auditOrder(ofAudit);

SqlOrder::SqlOrder(const ListOrder &order, SortColumns columns)
    : m_column(columnOf(order.key, columns))
    , m_direction(order.direction)
{
}

QByteArray SqlOrder::direction() const
{
    return m_direction == Qt::DescendingOrder ? " DESC" : "";
}

QByteArray SqlOrder::clause(const QByteArray &table) const
{
    const auto prefix = table.isEmpty() ? table : table + '.';
    const auto byId = prefix + "id" + direction();
    if (isById())
        return " ORDER BY " + byId;
    return " ORDER BY " + prefix + "sort_value" + (m_column.isText ? " COLLATE NOCASE" : "") + direction() + ", " +
           byId;
}

SqlCondition SqlOrder::behind(const std::optional<ListCursor> &end) const
{
    if (!end)
        return {"TRUE", {}};
    const QByteArray sign = m_direction == Qt::DescendingOrder ? " < " : " > ";
    if (isById())
        return {"id" + sign + '?', {end->id}};
    return {'(' + value() + (m_column.isText ? " COLLATE NOCASE" : "") + ", id)" + sign + "(?, ?)",
            {end->value, end->id}};
}

SqlCondition chosenRows(const QByteArray &table, const SqlCondition &condition, const SqlOrder &order,
                        const std::optional<ListCursor> &after, int limit)
{
    const auto behind = order.behind(after);
    return {"SELECT *, " + order.value() + " AS sort_value FROM " + table + " WHERE " + behind.sql + " AND " +
                condition.sql + order.clause() + " LIMIT ?",
            behind.values + condition.values + SqlValues{limit}};
}

ComposedStatement countRows(const QByteArray &table, const SqlCondition &condition)
{
    return {"count rows", "SELECT COUNT(*) FROM " + table + " WHERE " + condition.sql};
}

} // namespace hookdesk
