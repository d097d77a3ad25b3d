// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/importer.h"

namespace hookdesk::workspace
{

Importer::Importer(Connection &connection, Complaints &complaints, Instant now)
    : m_connection(connection)
    , m_complaints(complaints)
    , m_now(now)
    , m_ledger(complaints)
    , m_organizations(connection, Texts::tr("organization"))
    , m_apps(connection, Texts::tr("app"))
    , m_bodies(connection)
{
}

Result<ImportSummary> Importer::run(WorkspaceFile &file)
{
    m_ledger.summary() = {.organizations = static_cast<int>(file.organizations.size()),
                          .sentryApps = static_cast<int>(file.sentryApps.size()),
                          .installations = static_cast<int>(file.installations.size()),
                          .incidents = static_cast<int>(file.incidents.size()),
                          .bufferDays = static_cast<int>(file.bufferDays.size())};
    m_organizations.expect(file.organizations);
    m_apps.expect(file.sentryApps);
    HOOKDESK_TRY(each(file.organizations, &Importer::organization));
    HOOKDESK_TRY(each(file.sentryApps, &Importer::app));
    HOOKDESK_TRY(each(file.installations, &Importer::installation));
    HOOKDESK_TRY(checkKnownByUse());
    HOOKDESK_TRY(incidents(file.incidents));
    HOOKDESK_TRY(each(file.bufferDays, &Importer::bufferDay));
    HOOKDESK_TRY(m_complaints.verdict());
    return m_ledger.summary();
}

template <class Draft>
Result<> Importer::each(QList<Entry<Draft>> &entries, Result<> (Importer::*import)(const Entry<Draft> &))
{
    m_ledger.beginSection();
    for (const auto &entry : std::as_const(entries))
        if (entry.isGood)
            HOOKDESK_TRY((this->*import)(entry));
    return {};
}

/// Those that are still without an identifier come last: theirs must be free.
Result<> Importer::incidents(QList<Entry<IncidentEntry>> &entries)
{
    HOOKDESK_TRY_ASSIGN(dropped, m_bodies.settle(entries));
    m_ledger.summary().unchanged += dropped;
    const auto isIdentified = [](const Entry<IncidentEntry> &entry) {
        return entry.draft.installationUuid.isEmpty() || entry.draft.identifier != 0;
    };
    const auto unidentified = std::stable_partition(entries.begin(), entries.end(), isIdentified);
    m_ledger.beginSection();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!entry->isGood)
            continue;
        if (entry >= unidentified)
            HOOKDESK_TRY(m_bodies.identify(*entry));
        HOOKDESK_TRY(incident(*entry));
    }
    return {};
}

} // namespace hookdesk::workspace
