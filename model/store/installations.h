// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of installations.
#pragma once

#include "model/records/installation.h"
#include "model/store/connection.h"
#include "model/store/filtercondition.h"

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
    Result<std::optional<Installation>> withUuid(const QString &uuid);
    /// The installation that receives alerts: installed and not deleted; the newest, should there be several.
    /// flow.md, stage 1.
    Result<std::optional<Installation>> receiving(AppId app, OrganizationId organization);
    Result<QList<Installation>> all();
    /// Those that are not deleted and fulfil a condition, in the same order.
    Result<QList<Installation>> matching(const SqlCondition &condition);
    /// The one with this id, else with this uuid when there is one, else of this app and organization (the newest).
    Result<std::optional<Installation>> same(const Installation &installation);
    /// Inserts, or updates the same one; returns its id. Without a uuid it keeps its own, or is given one.
    Result<InstallationId> save(const Installation &installation);

private:
    Connection &m_connection;
};

} // namespace hookdesk
