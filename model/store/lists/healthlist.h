// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of buffers: how well each installation's integration is, with its days.
#pragma once

#include "model/records/bufferhealth.h"
#include "model/records/clock.h"
#include "model/records/installation.h"
#include "model/records/json.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"
#include "model/store/filtercondition.h"

#include <QList>

namespace hookdesk
{

struct HealthRow {
    Installation installation;
    SentryApp app;
    Organization organization;
    BrokenRule rule;       ///< the app's own, or the settings'
    QList<BufferDay> days; ///< all of the days kept, oldest first, `today` the last; without counts too
    BufferHealth health;
    QList<BufferDay> daysBefore = {}; ///< as `days`, of what was counted until it was disabled; empty when it is not

    /// What there is to look at.
    const QList<BufferDay> &shownDays() const { return daysBefore.isEmpty() ? days : daysBefore; }

    bool operator==(const HealthRow &) const = default;
};

/// The keys of `health --json` (formats.md).
Json jsonOf(const HealthRow &row);

/// On the thread of its connection. Errors are those of Connection::run.
class HealthList
{
public:
    /// The rows that fulfil the filter, all without one.
    explicit HealthList(Connection &connection, Filter filter = {})
        : m_connection(connection)
        , m_filter(std::move(filter))
    {
    }

    static FilterKeys filterKeys() { return keysOf(installationFilter); }

    /// One row an installation that is not deleted, as things stand at `now`; those most at risk first.
    Result<QList<HealthRow>> at(Instant now);

private:
    Connection &m_connection;
    const Filter m_filter;
};

} // namespace hookdesk
