// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspaceimport.h"

#include "model/workspace/importer.h"
#include "model/workspace/workspacefile.h"

namespace hookdesk
{

struct ParsedWorkspace::Parts {
    workspace::Complaints complaints; ///< entries refer to it
    qsizetype complained = 0;         ///< before the store was asked
    workspace::WorkspaceFile file;
};

Result<ParsedWorkspace> ParsedWorkspace::parse(const QByteArray &text)
{
    ParsedWorkspace parsed;
    parsed.m_parts = std::make_shared<Parts>();
    HOOKDESK_TRY_ASSIGN(file, workspace::readWorkspaceFile(text, parsed.m_parts->complaints));
    parsed.m_parts->file = std::move(file);
    parsed.m_parts->complained = parsed.m_parts->complaints.count();
    return parsed;
}

Result<ImportSummary> ParsedWorkspace::importInto(Connection &connection, Instant now) const
{
    m_parts->complaints.forgetAllBut(m_parts->complained); // what an earlier try added
    auto file = m_parts->file;
    workspace::Importer importer(connection, m_parts->complaints, now);
    return importer.run(file);
}

Result<ImportSummary> importWorkspace(Connection &connection, const QByteArray &text, Instant now)
{
    HOOKDESK_TRY_ASSIGN(parsed, ParsedWorkspace::parse(text));
    return parsed.importInto(connection, now);
}

} // namespace hookdesk
