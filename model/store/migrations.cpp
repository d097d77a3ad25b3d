// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/migrations.h"

#include "model/store/storecopy.h"
#include "model/store/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are known only once they are asked for; the macro must stand outside all namespaces.
static void registerResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace hookdesk
{

namespace
{

constexpr Statement readVersion{"read the schema's version", "PRAGMA user_version"};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QStringList statementsOf(const QString &sql)
{
    QString code;
    for (const auto &line : sql.split(u'\n')) {
        if (!line.trimmed().startsWith(u"--"))
            code += line + u'\n';
    }
    auto statements = code.split(u";\n"_s);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

/// Within a transaction. Another program may have applied it since the version was read.
Result<> applyIfNew(Connection &connection, const Migration &migration)
{
    HOOKDESK_TRY_ASSIGN(version, schemaVersion(connection));
    if (version >= migration.number)
        return {};
    for (const auto &statement : statementsOf(migration.sql))
        HOOKDESK_TRY(connection.execute(statement));
    HOOKDESK_TRY(connection.execute(u"PRAGMA application_id = %1"_s.arg(storeApplicationId)));
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.number));
}

Result<> apply(Connection &connection, const Migration &migration)
{
    HOOKDESK_TRY(connection.execute(u"BEGIN IMMEDIATE"_s));
    auto done = applyIfNew(connection, migration);
    if (done)
        done = connection.execute(u"COMMIT"_s);
    if (!done) {
        static_cast<void>(connection.execute(u"ROLLBACK"_s)); // the first error is the one to tell
        return failure(done.error().code,
                       Texts::tr("The store could not be brought up to date (step %1): %2")
                           .arg(migration.name, done.error().message),
                       done.error().cause);
    }
    return {};
}

} // namespace

Result<QList<Migration>> shippedMigrations()
{
    registerResources();
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, Texts::tr("The migration %1 cannot be read.").arg(name),
                           file.errorString());
        migrations << Migration{name.section(u'_', 0, 0).toInt(), name, QString::fromUtf8(file.readAll())};
    }
    if (migrations.isEmpty())
        return failure(ErrorCode::Internal, Texts::tr("The program was built without its migrations."));
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(rows, connection.run(readVersion));
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

Result<> checkVersion(int version, int newest, const QString &path)
{
    if (version > newest)
        return failure(
            ErrorCode::StoreTooNew,
            Texts::tr("The store %1 has version %2; this program knows versions up to %3. Update the program.")
                .arg(path)
                .arg(version)
                .arg(newest));
    return {};
}

Result<> migrate(Connection &connection, const QString &path, const QList<Migration> &migrations)
{
    HOOKDESK_TRY_ASSIGN(version, schemaVersion(connection));
    const int newest = migrations.last().number;
    HOOKDESK_TRY(checkVersion(version, newest, path));
    if (version > 0 && version < newest)
        HOOKDESK_TRY(copyStore(connection, u"%1.backup-v%2"_s.arg(path).arg(version)));
    for (const auto &migration : migrations) {
        if (migration.number > version)
            HOOKDESK_TRY(apply(connection, migration));
    }
    return {};
}

} // namespace hookdesk
