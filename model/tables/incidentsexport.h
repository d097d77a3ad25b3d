// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chosen incidents as a file that import reads.
#pragma once

#include "model/tables/rowsexport.h"

namespace hookdesk
{

/// Workspace: one JSON object, a workspace file. Lines: an incident a line.
enum class IncidentsForm { Workspace, Lines };

/// By the end of a file's name: `.ndjson` and `.jsonl` are lines.
IncidentsForm incidentsFormOf(const QString &path);

/// In this order; those that are gone are left out.
RowsExport incidentsExport(const QList<IncidentId> &incidents, IncidentsForm form);

} // namespace hookdesk
