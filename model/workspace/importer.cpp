// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/importer.h"

namespace hookdesk::workspace
{

Importer::Importer(Connection &connection, Complaints &complaints)
    : m_connection(connection)
    , m_complaints(complaints)
    , m_ledger(complaints)
    , m_organizations(connection, Texts::tr("organization"))
    , m_apps(connection, Texts::tr("app"))
{
}

Result<ImportSummary> Importer::run(const WorkspaceFile &file)
{
    m_ledger.summary() = {.organizations = static_cast<int>(file.organizations.size()),
                          .sentryApps = static_cast<int>(file.sentryApps.size()),
                          .installations = static_cast<int>(file.installations.size()),
                          .bufferDays = static_cast<int>(file.bufferDays.size())};
    m_organizations.expect(file.organizations);
    m_apps.expect(file.sentryApps);
    HOOKDESK_TRY(each(file.organizations, &Importer::organization));
    HOOKDESK_TRY(each(file.sentryApps, &Importer::app));
    HOOKDESK_TRY(each(file.installations, &Importer::installation));
    HOOKDESK_TRY(checkKnownByUse());
    HOOKDESK_TRY(each(file.bufferDays, &Importer::bufferDay));
    return m_ledger.summary();
}

template <class Draft>
Result<> Importer::each(const QList<Entry<Draft>> &entries, Result<> (Importer::*import)(const Entry<Draft> &))
{
    m_ledger.beginSection();
    for (const auto &entry : entries)
        if (entry.isGood)
            HOOKDESK_TRY((this->*import)(entry));
    return {};
}

Expected Importer::expected(const WorkspaceFile &file) const
{
    Expected expected{.organizations = {}, .installations = m_installations};
    for (const auto &entry : file.organizations)
        expected.organizations.insert(entry.draft.slug, m_organizations.known(entry.draft.slug));
    return expected;
}

} // namespace hookdesk::workspace
