// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspacejson.h"

#include "model/workspace/entries.h"

namespace hookdesk
{

using namespace workspace;

Json workspaceJson(const Organization &organization, const QList<Member> &members)
{
    return writeEntry(keysOf<OrganizationEntry>(), OrganizationEntry{organization, members});
}

Json workspaceJson(const SentryApp &app, const QString &ownerSlug, const ExportOptions &options)
{
    return writeEntry(keysOf<AppEntry>(), AppEntry{app, ownerSlug}, options.secrets);
}

Json workspaceJson(const Installation &installation, const QString &appSlug, const QString &organizationSlug)
{
    return writeEntry(keysOf<InstallationEntry>(), InstallationEntry{installation, appSlug, organizationSlug});
}

Json workspaceJson(const Incident &incident, const QString &organizationSlug)
{
    return writeEntry(keysOf<IncidentEntry>(), IncidentEntry{incident, organizationSlug, {}});
}

} // namespace hookdesk
