// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the workspace file share: an import as the programs do it, and the whole store as text.
#pragma once

#include "model/store/columns.h"
#include "model/workspace/workspaceimport.h"
#include "tests/support/temporarystore.h"

#include <QStringList>

namespace hookdesk::test
{

inline const Instant importedAt = instantFromMs(1795435200123);

inline Result<ImportSummary> importInto(TemporaryStore &store, const QByteArray &text)
{
    return store.store()
        .write(Topic::All, [text](Connection &c) { return importWorkspace(c, text, importedAt); })
        .takeResult();
}

/// The lines of an import's error after the first, empty when it went well.
inline QStringList complaintsOf(const Result<ImportSummary> &result)
{
    return result ? QStringList() : result.error().message.split(u'\n').sliced(1);
}

/// Every row of every table that an import can touch.
inline Result<QStringList> rowsOf(Connection &connection)
{
    static constexpr Statement countColumns{"count columns", "SELECT COUNT(*) FROM pragma_table_info(?)"};
    QStringList lines;
    for (const QByteArray table :
         {"organizations", "members", "sentry_apps", "installations", "incidents", "integration_buffer"}) {
        lines << QString::fromLatin1(table);
        HOOKDESK_TRY_ASSIGN(width, countOf(connection.run(countColumns, {lines.constLast()})));
        HOOKDESK_TRY_ASSIGN(rows,
                            connection.run(ComposedStatement{"dump", "SELECT * FROM " + table + " ORDER BY 1"}, {}));
        while (rows.next()) {
            QStringList columns;
            for (int i = 0; i < width; ++i)
                columns << (rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
            lines << columns.join(u'|');
        }
    }
    return lines;
}

inline QStringList dump(TemporaryStore &store)
{
    return store.read(rowsOf);
}

} // namespace hookdesk::test
