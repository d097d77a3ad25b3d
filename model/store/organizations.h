// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of organizations and their members.
#pragma once

#include "model/records/organization.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class Organizations
{
public:
    explicit Organizations(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<Organization>> find(OrganizationId id);
    /// By slug, else by id in decimal, as people name it.
    Result<std::optional<Organization>> named(const QString &slugOrId);
    Result<QList<Organization>> all();
    /// Inserts, or updates the one with this id, else slug; returns its id.
    Result<OrganizationId> save(const Organization &organization);

    Result<QList<Member>> members(OrganizationId organization);
    /// The members with the role owner, in order of their ids.
    Result<QList<Member>> owners(OrganizationId organization);
    /// Replaces the members of an organization; a member with the same address keeps its id.
    Result<> setMembers(OrganizationId organization, const QList<Member> &members);

private:
    Connection &m_connection;
};

} // namespace hookdesk
