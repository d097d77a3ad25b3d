// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of incidents.
#pragma once

#include "model/records/incident.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class Incidents
{
public:
    explicit Incidents(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<Incident>> find(IncidentId id);
    Result<std::optional<Incident>> known(OrganizationId organization, qint64 identifier);
    /// An identifier that no incident of the organization has.
    Result<qint64> nextIdentifier(OrganizationId organization);
    /// The latest started first.
    Result<QList<Incident>> newest(int limit);
    /// In order of their ids.
    Result<QList<Incident>> all();
    /// The same, part by part: those behind an id, `most` of them.
    Result<QList<Incident>> following(IncidentId id, int most);
    /// Inserts, or updates the one with this id, else of this organization and identifier; returns its id.
    Result<IncidentId> save(const Incident &incident);

private:
    Connection &m_connection;
};

} // namespace hookdesk
