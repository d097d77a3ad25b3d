// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of audit entries, with their organizations' names.
#pragma once

#include "model/records/auditentry.h"
#include "model/records/json.h"
#include "model/store/listpage.h"

namespace hookdesk
{

struct AuditRow {
    AuditEntry entry;
    QString organizationSlug; ///< both empty when it is about none
    QString organizationName;

    bool operator==(const AuditRow &) const = default;
};

/// The keys of `audit --json` (formats.md).
Json jsonOf(const AuditRow &row);

/// On the thread of its connection. Errors are those of Connection::run.
class AuditList
{
public:
    /// The rows that fulfil the filter, all without one. Its ages are those before `now`.
    explicit AuditList(Connection &connection, const Filter &filter = {}, Instant now = {})
        : m_connection(connection)
        , m_condition(conditionOf(filter, auditFilter, now))
    {
    }

    static FilterKeys filterKeys() { return keysOf(auditFilter); }

    /// The first page, or the one that begins behind another's end.
    Result<ListPage<AuditRow>> page(const ListOrder &order, const std::optional<ListCursor> &after, int limit);
    /// Of all pages.
    Result<int> count();

private:
    Connection &m_connection;
    const SqlCondition m_condition;
};

} // namespace hookdesk
