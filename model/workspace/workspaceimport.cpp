// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspaceimport.h"

#include "model/workspace/fileimport.h"

namespace hookdesk
{

ImportSummary &ImportSummary::operator+=(const ImportSummary &other)
{
    organizations += other.organizations;
    sentryApps += other.sentryApps;
    installations += other.installations;
    incidents += other.incidents;
    bufferDays += other.bufferDays;
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    return *this;
}

Result<ImportSummary> importWorkspace(Connection &connection, const QByteArray &text, Instant now)
{
    const ImportAccess here{[&](const workspace::StoreWork &work) { return work(connection); },
                            [&](Topics, const workspace::StoreWork &work) { return work(connection); }};
    FileImport import({{.name = {}, .path = {}, .text = text}}, now);
    HOOKDESK_TRY(import.check(here));
    return import.carryOut(here);
}

} // namespace hookdesk
