// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bulk replay would send, and to whom, before anything is sent.
#pragma once

#include "model/records/delivery.h"
#include "model/store/filtercondition.h"
#include "model/store/listpage.h"

namespace hookdesk
{

/// A delivery that would be replayed.
struct PlannedReplay {
    DeliveryId original;
    QString requestId;
    Instant created;
    QString event;
    QString appSlug;
    QString appName;
    QString organizationSlug;
    QString organizationName;
    QString url; ///< of the app's webhook now
    InstallationId installation;
    bool isDisabled = false; ///< the app is, now
    DeliveryKind kind = DeliveryKind::Alert;
    bool wasSkipped = false;  ///< and never sent
    bool isDelivered = false; ///< by now: at another try, or by another replay of the same to the same installation

    bool operator==(const PlannedReplay &) const = default;
};

/// How many of them their webhooks have got by now.
qsizetype deliveredOf(const QList<PlannedReplay> &plan);
/// The others.
QList<PlannedReplay> undeliveredOf(QList<PlannedReplay> plan);

/// On the thread of its connection. Errors are those of Connection::run.
class ReplayPlan
{
public:
    static constexpr int mostOfIncident = 10000;

    explicit ReplayPlan(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The deliveries with a response that fulfils the filter, each once, oldest first, at most `most`.
    Result<QList<PlannedReplay>> of(const Filter &filter, Instant now, int most);
    /// These deliveries, oldest first.
    Result<QList<PlannedReplay>> of(const QList<DeliveryId> &deliveries);
    /// The alerts about an incident that were sent or skipped, not those that wait or were cancelled; oldest first. One
    /// more than `mostOfIncident` when there are more.
    Result<QList<PlannedReplay>> of(IncidentId incident);

private:
    Result<QList<PlannedReplay>> chosenBy(const SqlCondition &chosen, int most);

    Connection &m_connection;
};

} // namespace hookdesk
