// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How lists are sorted, by SQL: by which keys each list can be, and what value of a row each is, is said in one table.
#pragma once

#include "model/store/connection.h"
#include "model/store/filtercondition.h"

#include <optional>

namespace hookdesk
{

enum class SortKey {
    Time, ///< when a row was made, or began: every list has it
    Code,
    Event,
    Duration,
    Attempt, ///< or the tries of a mail
    Incident,
    Title,
    Status,
    Organization,
    Deliveries,
    To,
    Subject,
    State,
    NextTry,
    Error,
    Who,
    Target,
};

/// Rows of the same value come by their ids, in the same direction.
struct ListOrder {
    SortKey key = SortKey::Time;
    Qt::SortOrder direction = Qt::DescendingOrder;

    /// New rows come first.
    bool isNewestFirst() const { return *this == ListOrder{}; }
    bool operator==(const ListOrder &) const = default;
};

/// Where a page of a list ended: the next begins behind it, whatever was added meanwhile.
struct ListCursor {
    SqlValue value; ///< of the last row, what it is sorted by
    qint64 id = 0;  ///< of the last row
};

/// A value of a row, in SQL, that is never NULL. Texts are compared without the case of letters A to Z.
struct SortColumn {
    SortKey key;
    const char *value;
    bool isText = false;
};

using SortColumns = std::span<const SortColumn>;

/// Of a row of webhook_requests.
extern const SortColumns responseOrder;
extern const SortColumns incidentOrder;
/// Of a row of mail_outbox.
extern const SortColumns mailOrder;
/// Of a row of audit_log.
extern const SortColumns auditOrder;

/// An order in the words of SQL. Of texts of ours alone.
class SqlOrder
{
public:
    /// By time when the list has no such key.
    SqlOrder(const ListOrder &order, SortColumns columns);

    /// What a row is sorted by.
    QByteArray value() const { return m_column.value; }
    /// ` ORDER BY`, for rows with columns `sort_value` and `id`, of the table of this name if one is given.
    QByteArray clause(const QByteArray &table = {}) const;
    /// ` DESC`, or nothing.
    QByteArray direction() const;
    /// What is behind a page's end; everything without one. For behind AND.
    SqlCondition behind(const std::optional<ListCursor> &end) const;
    /// Rows come by their ids alone.
    bool isById() const { return value() == "id"; }

private:
    SortColumn m_column;
    Qt::SortOrder m_direction;
};

/// The rows of a table that fulfil a condition, with their sort_value, a page of them in its order.
SqlCondition chosenRows(const QByteArray &table, const SqlCondition &condition, const SqlOrder &order,
                        const std::optional<ListCursor> &after, int limit);
/// Counts all of them.
ComposedStatement countRows(const QByteArray &table, const SqlCondition &condition);

} // namespace hookdesk
