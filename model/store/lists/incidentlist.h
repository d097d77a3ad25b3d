// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of incidents: what alerts are about, how many were sent of each, and what became of the last one; and the
// deliveries of one.
#pragma once

#include "model/records/delivery.h"
#include "model/records/incident.h"
#include "model/records/webhookrequest.h"
#include "model/store/listpage.h"

namespace hookdesk
{

/// Where a delivery stands, and what its latest attempt was answered with.
struct DeliveryStanding {
    DeliveryState state = DeliveryState::Queued;
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    Instant at; ///< of that attempt, or when it was queued

    bool operator==(const DeliveryStanding &) const = default;
};

struct IncidentRow {
    IncidentId id;
    qint64 identifier = 0;
    OrganizationId organization;
    QString organizationSlug;
    QString organizationName;
    QString title;
    AlertStatus status = AlertStatus::Open;
    QString rule; ///< the name of the alert rule in its attachment; may be empty
    Instant started;
    int deliveries = 0;                   ///< those kept
    std::optional<DeliveryStanding> last; ///< of the latest of them

    bool operator==(const IncidentRow &) const = default;
};

/// An incident with its attachment.
struct WholeIncident {
    Incident incident;
    QString organizationSlug;
};

struct IncidentDeliveryRow {
    DeliveryId id;
    DeliveryKind kind = DeliveryKind::Alert;
    QString appSlug;
    QString appName;
    QString event;
    int attempts = 0;
    std::optional<Instant> nextAttempt; ///< while queued
    DeliveryStanding standing;

    bool operator==(const IncidentDeliveryRow &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class IncidentList
{
public:
    /// The incidents that fulfil the filter, all without one. Its ages are those before `now`.
    explicit IncidentList(Connection &connection, const Filter &filter = {}, Instant now = {})
        : m_connection(connection)
        , m_condition(conditionOf(filter, incidentFilter, now))
    {
    }

    static FilterKeys filterKeys() { return keysOf(incidentFilter); }

    /// The first page, or the one that begins behind another's end.
    Result<ListPage<IncidentRow>> page(const ListOrder &order, const std::optional<ListCursor> &after, int limit);
    /// The same, with attachments and without deliveries.
    Result<ListPage<WholeIncident>> wholePage(const ListOrder &order, const std::optional<ListCursor> &after,
                                              int limit);
    /// Of all pages.
    Result<int> count();
    /// Of one incident, the newest first.
    Result<QList<IncidentDeliveryRow>> deliveriesOf(IncidentId id, int limit);

private:
    Connection &m_connection;
    const SqlCondition m_condition;
};

} // namespace hookdesk
