// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of deliveries: the durable queue that engines claim from.
#pragma once

#include "model/records/delivery.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"

#include <QHash>
#include <QList>
#include <optional>

namespace hookdesk
{

/// A delivery in flight, with the app as it was when it was claimed.
struct ClaimedDelivery {
    Delivery delivery;
    SentryApp app;
    QString organizationSlug;
};

struct ClaimLimits {
    Instant now;            ///< what is due by then is claimed
    int total = 0;          ///< at most so many in all
    int perApp = 0;         ///< at most so many of one app, together with those in `held`
    QHash<AppId, int> held; ///< claimed already by the caller and not settled
};

/// On the thread of its connection. Errors are those of Connection::run.
class Deliveries
{
public:
    explicit Deliveries(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds a delivery as it is, its id aside.
    Result<DeliveryId> add(const Delivery &delivery);
    Result<std::optional<Delivery>> find(DeliveryId id);

    /// Marks due deliveries as in flight and returns them, oldest due first within an app, apps by turns, beginning
    /// with the one that has waited longest. A delivery is claimed by one caller only. Whether its app is disabled is
    /// left to the caller.
    Result<QList<ClaimedDelivery>> claim(const ClaimLimits &limits);
    /// Gives claimed deliveries back to the queue as they were.
    Result<> release(const QList<DeliveryId> &ids);
    /// Records what became of a claimed delivery: state, attempts made, and when the next one is due while queued.
    Result<> settle(DeliveryId id, DeliveryState state, int attempts, std::optional<Instant> nextAttempt);
    /// Records that a claimed delivery was not tried, as its app was disabled.
    Result<> skip(DeliveryId id, Instant at);
    /// Puts deliveries in flight back into the queue, marked as resumed: their engine has ended. Returns how many.
    Result<int> resumeInFlight();

    /// What was skipped of an app since a time, whenever it was made, and is not replayed yet, by a replay that
    /// was not cancelled; oldest first.
    Result<QList<DeliveryId>> skippedSince(AppId app, Instant since);
    /// How many there are of those.
    Result<int> skippedCount(AppId app, Instant since);
    /// One of those, whole; none when it is replayed by now.
    Result<std::optional<Delivery>> skipped(DeliveryId id);
    /// When the last replay of each app that waits for its first try is due; those that keep recorded gaps are left
    /// out.
    Result<QHash<AppId, Instant>> lastReplaysDue();

    /// Removes at most `most` deliveries that were made before, and cancelled before any attempt. Returns how many.
    Result<int> removeCancelledBefore(Instant before, int most);

    /// When the next queued delivery is due.
    Result<std::optional<Instant>> nextDue();
    Result<int> queuedCount();
    Result<int> inFlightCount();

private:
    Result<QList<DeliveryId>> due(const ClaimLimits &limits);

    Connection &m_connection;
};

} // namespace hookdesk
