// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of integrations whose webhooks have failed most lately, or answered slowest.
#pragma once

#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"

#include <QHash>
#include <QList>
#include <utility>

namespace hookdesk
{

/// The alerts that were sent to an app in an organization, without replays and pings.
struct TrafficRow {
    AppId app;
    QString appSlug;
    QString appName;
    OrganizationId organization;
    QString organizationSlug;
    QString organizationName;
    int sent = 0;         ///< attempts
    int failed = 0;       ///< those of them that were not answered with a success
    qint64 meanMs = 0;    ///< an attempt's duration
    qint64 longestMs = 0; ///< of an attempt

    bool operator==(const TrafficRow &) const = default;
};

struct TrafficCounts {
    int sent = 0; ///< attempts
    int delivered = 0;

    bool operator==(const TrafficCounts &) const = default;
};

enum class TrafficOrder {
    MostFailed, ///< those that have failed; the most failures first
    Slowest,    ///< the longest mean duration first
};

/// On the thread of its connection. Errors are those of Connection::run.
class TrafficList
{
public:
    explicit TrafficList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// From where lately() counts: the beginning of the hour, a day before `now`.
    static Instant since(Instant now);
    /// The first rows of this order.
    Result<QList<TrafficRow>> lately(Instant now, TrafficOrder order, int limit);
    /// The counts of all that were sent anything since then.
    Result<QHash<std::pair<AppId, OrganizationId>, TrafficCounts>> countsLately(Instant now);

private:
    Connection &m_connection;
};

} // namespace hookdesk
