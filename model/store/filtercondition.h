// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a filter becomes a condition of SQL: which keys a list has, and what each asks of a row, is said in one table.
#pragma once

#include "model/filter/filter.h"
#include "model/store/sqlvalue.h"

#include <span>

namespace hookdesk
{

/// For behind WHERE or AND. Of texts of ours alone: what people typed is in the values, in the order of their places.
struct SqlCondition {
    QByteArray sql;
    SqlValues values;
};

/// What a value of a key asks of a row. Its places (`?`) are bound to the value, those of a range to its two ends in
/// turn. None: the list looks at the rows itself, for it is not in the store.
struct FilterColumn {
    FilterKey key;
    const char *condition;
    /// Selects the ids of all rows that can fulfil it, and maybe of others, by an index that tells them quickly when
    /// they are few. Bound as the condition is. None: there is no such index.
    const char *candidates = nullptr;
};

using FilterColumns = std::span<const FilterColumn>;

/// Of a row of webhook_requests.
extern const FilterColumns responseFilter;
/// Of a row of installations.
extern const FilterColumns installationFilter;
/// Of a row of sentry_apps.
extern const FilterColumns appFilter;
/// Of one that is disabled.
extern const FilterColumns disabledFilter;
extern const FilterColumns incidentFilter;
/// Of a row of mail_outbox.
extern const FilterColumns mailFilter;
/// Of a row of audit_log.
extern const FilterColumns auditFilter;

FilterKeys keysOf(FilterColumns columns);

/// Terms whose key the list has not, or that it looks at itself, ask nothing. Ages are those before `now`.
SqlCondition conditionOf(const Filter &filter, FilterColumns columns, Instant now);

/// Of each term that has them, a statement that selects the ids of all rows that can fulfil it.
QList<SqlCondition> candidatesOf(const Filter &filter, FilterColumns columns, Instant now);

} // namespace hookdesk
