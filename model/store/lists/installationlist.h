// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of installations: their health, and how their webhooks have answered lately.
#pragma once

#include "model/records/webhookrequest.h"
#include "model/store/lists/healthlist.h"
#include "model/store/lists/trafficlist.h"

#include <optional>

namespace hookdesk
{

/// The latest attempt that was sent to an installation.
struct LastResponse {
    Instant at;
    Outcome outcome = Outcome::Failed;
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;

    bool operator==(const LastResponse &) const = default;
};

/// From the columns sent_at, outcome, response_code and error.
LastResponse readLastResponse(Rows &rows);

struct InstallationRow {
    HealthRow health; ///< with installation, app and organization
    std::optional<LastResponse> last;
    TrafficCounts lately;            ///< of the last 24 hours, without replays and pings
    std::optional<Instant> lastSeen; ///< the latest that was delivered, of those kept

    bool operator==(const InstallationRow &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class InstallationList
{
public:
    /// The rows that fulfil the filter, all without one.
    explicit InstallationList(Connection &connection, Filter filter = {})
        : m_connection(connection)
        , m_filter(std::move(filter))
    {
    }

    static FilterKeys filterKeys() { return keysOf(installationFilter); }

    /// One row an installation that is not deleted, by app, then organization.
    Result<QList<InstallationRow>> at(Instant now);

private:
    Connection &m_connection;
    const Filter m_filter;
};

} // namespace hookdesk
