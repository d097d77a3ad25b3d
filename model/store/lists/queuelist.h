// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits to be sent or tried again, and what is on its way.
#pragma once

#include "model/records/delivery.h"
#include "model/store/listpage.h"

namespace hookdesk
{

/// A delivery that is queued or in flight.
struct QueuedRow {
    DeliveryId id;
    DeliveryKind kind = DeliveryKind::Alert;
    QString appSlug;
    QString appName;
    QString organizationName;
    QString event;
    QString requestId;
    int attempts = 0;           ///< made so far
    bool isInFlight = false;    ///< an engine has claimed it
    std::optional<Instant> due; ///< none: its bulk replay is held

    bool operator==(const QueuedRow &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class QueueList
{
public:
    explicit QueueList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What is in flight, then what is due first; what is held comes last.
    Result<QList<QueuedRow>> first(int limit);

private:
    Connection &m_connection;
};

} // namespace hookdesk
