// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of disabled integrations: when and why, whom it was told, and what was skipped since.
#pragma once

#include "model/records/json.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"
#include "model/store/filtercondition.h"
#include "model/store/lists/installationlist.h"

#include <QList>

namespace hookdesk
{

struct DisabledRow {
    SentryApp app;                     ///< with its disabling
    Organization organization;         ///< its owner
    int skipped = 0;                   ///< alerts not sent since
    int toReplay = 0;                  ///< those of them that are not replayed yet
    std::optional<LastResponse> since; ///< to the latest attempt since: a ping or a replay by hand

    bool operator==(const DisabledRow &) const = default;
};

/// The keys of `disabled --json` (formats.md).
Json jsonOf(const DisabledRow &row);

/// On the thread of its connection. Errors are those of Connection::run.
class DisabledList
{
public:
    /// The rows that fulfil the filter, all without one. Its ages are those before `now`.
    explicit DisabledList(Connection &connection, const Filter &filter = {}, Instant now = {})
        : m_connection(connection)
        , m_condition(conditionOf(filter, disabledFilter, now))
    {
    }

    static FilterKeys filterKeys() { return keysOf(disabledFilter); }

    /// Latest disabled first.
    Result<QList<DisabledRow>> all();
    /// How many there are, whether they fulfil the filter or not.
    Result<int> count();

private:
    Connection &m_connection;
    const SqlCondition m_condition;
};

} // namespace hookdesk
