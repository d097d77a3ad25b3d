// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry that is to be imported beside what the store has of it.
#pragma once

#include "model/store/connection.h"
#include "model/workspace/entries.h"

#include <QHash>

namespace hookdesk::workspace
{

/// What incidents without an identifier are known by: a hash of their organization, status and attachment.
using Saying = std::pair<quint64, quint64>;
Saying sayingOf(const Incident &incident);

/// A raw webhook body names its organization by the installation, and may be without identifier.
inline bool isBody(const IncidentEntry &entry)
{
    return !entry.installationUuid.isEmpty();
}

/// What the entries may refer to beside what the store has, because it is imported before; invalid ids: it is expected,
/// and not known yet.
struct Expected {
    QHash<QString, OrganizationId> organizations; ///< by slug
    QHash<QString, OrganizationId> installations; ///< theirs, by uuid
};

struct IncidentFinding {
    bool isOrganizationKnown = false; ///< or expected
    std::optional<IncidentId> stored; ///< none: it is new
    std::optional<IncidentId> rival;  ///< another stored one that has its identifier
    bool isSame = false;              ///< the stored one says all that already
    Incident result;                  ///< what the store has once it is imported
};

/// Looks up only. On the thread of its connection; errors are those of the store.
class IncidentLookup
{
public:
    /// `now` is the start of incidents that do not say when they started. `sayings` has the identifiers of stored ones.
    IncidentLookup(Connection &connection, const Expected &expected, const QHash<Saying, qint64> &sayings, Instant now)
        : m_connection(connection)
        , m_expected(expected)
        , m_sayings(sayings)
        , m_now(now)
    {
    }

    Result<IncidentFinding> find(const Entry<IncidentEntry> &entry);

private:
    Result<std::optional<Incident>> storedOne(const IncidentEntry &draft, IncidentFinding &finding);
    Incident resultOf(const Entry<IncidentEntry> &entry, const std::optional<Incident> &stored) const;
    Result<std::optional<OrganizationId>> organizationOf(const IncidentEntry &entry);
    Result<std::optional<OrganizationId>> storedOrganizationOf(const IncidentEntry &entry);

    Connection &m_connection;
    const Expected &m_expected;
    const QHash<Saying, qint64> &m_sayings;
    const Instant m_now;
    /// As asked for before, by slug (false) or installation (true).
    QHash<std::pair<bool, QString>, std::optional<OrganizationId>> m_known;
};

} // namespace hookdesk::workspace
