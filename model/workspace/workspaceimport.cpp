// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspaceimport.h"

#include "model/workspace/importer.h"
#include "model/workspace/workspacefile.h"

namespace hookdesk
{

Result<ImportSummary> importWorkspace(Connection &connection, const QByteArray &text, Instant now)
{
    workspace::Complaints complaints;
    HOOKDESK_TRY_ASSIGN(file, workspace::readWorkspaceFile(text, complaints));
    workspace::Importer importer(connection, complaints, now);
    return importer.run(file);
}

} // namespace hookdesk
