// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applies what a file says to the store, but for its incidents.
#pragma once

#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/incidentlookup.h"
#include "model/workspace/ledger.h"
#include "model/workspace/references.h"
#include "model/workspace/workspacefile.h"

namespace hookdesk::workspace
{

/// Goes through the entries in the order in which they refer to each other. Saves each at once, until the first
/// complaint: from then on it only looks for more. Used once, on the connection's thread.
class Importer
{
public:
    Importer(Connection &connection, Complaints &complaints);

    /// Inside the caller's transaction, which has to be undone when there are complaints.
    Result<ImportSummary> run(const WorkspaceFile &file);
    /// After that, for the incidents. Those that were not saved have invalid ids: they are complained of already.
    Expected expected(const WorkspaceFile &file) const;

private:
    /// Imports the good entries of a section, one after the other.
    template <class Draft>
    Result<> each(const QList<Entry<Draft>> &entries, Result<> (Importer::*import)(const Entry<Draft> &));

    // An entry each; the errors are those of the store.
    Result<> organization(const Entry<OrganizationEntry> &entry);
    Result<> app(const Entry<AppEntry> &entry);
    Result<> installation(const Entry<InstallationEntry> &entry);
    Result<> bufferDay(const Entry<BufferEntry> &entry);

    /// An installation that is known by its app and organization alone must still be known so after the import.
    Result<> checkKnownByUse();

    Connection &m_connection;
    Complaints &m_complaints;
    Ledger m_ledger;
    References<Organizations, OrganizationId> m_organizations;
    References<SentryApps, AppId> m_apps;
    QHash<QString, OrganizationId> m_installations; ///< their organizations, by uuid
    QList<std::pair<Place, Installation>> m_knownByUse;
};

} // namespace hookdesk::workspace
