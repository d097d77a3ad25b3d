// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file says, read and checked as far as that goes without the store.
#pragma once

#include "model/workspace/entries.h"
#include "model/workspace/linereader.h"

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

/// Reads a workspace file, an incident or a raw webhook body, and adds what it says. Everything unacceptable is
/// complained of; an error is what is no JSON at all, too large or nested too deep.
Result<> readWorkspaceFile(const QByteArray &text, const Place &place, WorkspaceFile &file);

/// Reads an incident or a raw webhook body that is a line of a file; the place is the line. Whatever is wrong is
/// complained of.
Entry<IncidentEntry> readIncidentLine(const Line &line, const Place &place);

/// Whether what begins with this line has one JSON value a line, when others follow.
bool canBeginLines(const Line &line);

/// The longest line that is read.
constexpr qsizetype longestLine = 64 * 1024 * 1024;

} // namespace hookdesk::workspace
