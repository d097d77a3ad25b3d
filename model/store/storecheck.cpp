// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storecheck.h"

#include "model/store/columns.h"
#include "model/store/migrations.h"
#include "model/store/storefile.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{

// Enough to see what kind of damage it is; a file that was overwritten has thousands.
constexpr Statement checkPages{"check the file", "PRAGMA integrity_check(20)"};
constexpr Statement checkReferences{
    "check the references",
    "SELECT \"table\", rowid, parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY \"table\", parent"};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

QString pageProblem(const QString &saying)
{
    return Texts::tr("The file is damaged: SQLite says “%1”.").arg(saying);
}

QString referenceProblem(Rows &rows)
{
    return Texts::tr("%1 rows of the table “%2” refer to rows of “%3” that are missing; the first is row %4.")
        .arg(rows.integer(3))
        .arg(rows.text(0), rows.text(2))
        .arg(rows.integer(1));
}

QString readPage(Rows &rows)
{
    return rows.text(0).simplified();
}

/// A file so damaged that it cannot be checked is damaged, and nothing else is wrong with it.
Result<QStringList> asProblem(Result<QStringList> found)
{
    if (!found && found.error().code == ErrorCode::StoreDamaged)
        return QStringList{pageProblem(found.error().cause)};
    return found;
}

Result<QStringList> problemsOfPages(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(sayings, listOf(connection.run(checkPages), readPage));
    QStringList problems;
    for (const auto &saying : sayings) {
        if (saying != u"ok")
            problems << pageProblem(saying);
    }
    return problems;
}
} // namespace

Result<StoreCheck> checkStore(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(migrations, shippedMigrations());
    HOOKDESK_TRY_ASSIGN(version, schemaVersion(connection));
    HOOKDESK_TRY_ASSIGN(problems, asProblem(problemsOfPages(connection)));
    if (problems.isEmpty()) {
        HOOKDESK_TRY_ASSIGN(dangling, asProblem(listOf(connection.run(checkReferences), referenceProblem)));
        problems = dangling;
    }
    return StoreCheck{version, migrations.last().number, problems};
}

Result<StoreCheck> checkStore(const StoreLocation &location)
{
    const auto connection = openAsItIs(location);
    if (connection)
        return checkStore(**connection);
    HOOKDESK_TRY_ASSIGN(problems, asProblem(failure(connection.error())));
    return StoreCheck{.problems = problems};
}

} // namespace hookdesk
