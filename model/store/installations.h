// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of installations.
#pragma once

#include "model/records/installation.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class Installations
{
public:
    explicit Installations(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<Installation>> find(InstallationId id);
    /// The installation that receives alerts: installed and not deleted; the newest, should there be several.
    /// flow.md, stage 1.
    Result<std::optional<Installation>> receiving(AppId app, OrganizationId organization);
    Result<QList<Installation>> all();
    /// Inserts, or updates the one with this id, else uuid, else of this app and organization; returns its id.
    Result<InstallationId> save(const Installation &installation);

private:
    Connection &m_connection;
};

} // namespace hookdesk
