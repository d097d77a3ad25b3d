// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file says, read and checked as far as that goes without the store.
#pragma once

#include "model/workspace/entries.h"

#include <QByteArray>

namespace hookdesk::workspace
{

struct WorkspaceFile {
    QList<Entry<OrganizationEntry>> organizations;
    QList<Entry<AppEntry>> sentryApps;
    QList<Entry<InstallationEntry>> installations;
    QList<Entry<IncidentEntry>> incidents;
    QList<Entry<BufferEntry>> bufferDays;
};

/// Reads a workspace file, an incident or a raw webhook body, or one of the latter two a line. Everything unacceptable
/// is complained of; an error is what is no JSON at all, too large or nested too deep.
Result<WorkspaceFile> readWorkspaceFile(const QByteArray &text, Complaints &complaints);

} // namespace hookdesk::workspace
