// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What raw webhook bodies leave to the store: their organization, by the installation, and an identifier.
#pragma once

#include "model/store/connection.h"
#include "model/workspace/entries.h"

#include <QHash>

namespace hookdesk::workspace
{

/// Looks up only. On the connection's thread; errors are those of the store.
class WebhookBodies
{
public:
    explicit WebhookBodies(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Finds the organizations, complains of unknown installations, and drops bodies about an incident that a later one
    /// is about too: the same alert went to several apps, or its status went on. Gives how many were dropped.
    Result<int> settle(QList<Entry<IncidentEntry>> &entries);

    /// Gives a body without identifier that of the stored incident that says the same, else the next free one. To be
    /// called once all others are saved.
    Result<> identify(Entry<IncidentEntry> &body);

private:
    Result<OrganizationId> organizationOf(const Entry<IncidentEntry> &body);

    Connection &m_connection;
    QHash<QString, OrganizationId> m_organizations;         ///< by the installation's uuid; invalid: there is none
    std::optional<QHash<QByteArray, qint64>> m_identifiers; ///< of stored incidents, by what they say
};

} // namespace hookdesk::workspace
