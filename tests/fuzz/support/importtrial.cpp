// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/support/importtrial.h"

#include "model/workspace/workspaceexport.h"
#include "model/workspace/workspaceimport.h"
#include "tests/fuzz/support/fuzztarget.h"
#include "tests/model/workspacetest.h"

using namespace std::chrono_literals;

namespace hookdesk::fuzz
{

namespace
{

using test::importedAt;
using test::rowsOf;

/// An import of what the store says already.
void requireUnchanged(Connection &connection, const Result<ImportSummary> &again, const QStringList &before,
                      const char *property)
{
    requireDone(again, property);
    const auto after = rowsOf(connection).value();
    require(again->added == 0 && again->changed == 0, property,
            QStringLiteral("%1 added, %2 changed").arg(again->added).arg(again->changed));
    require(after == before, property, after.join(u'\n'));
}

} // namespace

ImportTrial::ImportTrial()
{
    m_store.write(test::addSmallWorld);
    m_rows = dump(m_store);
}

void ImportTrial::run(const QByteArray &text, const Look &look)
{
    const auto trial = [&](Connection &connection) -> Result<> {
        HOOKDESK_TRY(importWorkspace(connection, text, importedAt));
        const auto rows = rowsOf(connection).value();
        requireUnchanged(connection, importWorkspace(connection, text, importedAt + 1h), rows,
                         "importing twice changes nothing");
        const auto exported = exportWorkspace(connection, {.secrets = true});
        requireDone(exported, "what was imported can be exported");
        requireUnchanged(connection, importWorkspace(connection, *exported, importedAt + 2h), rows,
                         "importing what was exported changes nothing");
        if (look)
            look(connection);
        return failure(ErrorCode::Cancelled, {}); // undoes it
    };
    const auto undone = m_store.store().write(Topic::All, trial).takeResult();
    const auto code = undone.error().code;
    require(code == ErrorCode::Cancelled || code == ErrorCode::InvalidInput, "a file is refused for what it says",
            undone.error().message + undone.error().cause);
    require(dump(m_store) == m_rows, "an import that is refused leaves nothing");
}

} // namespace hookdesk::fuzz
