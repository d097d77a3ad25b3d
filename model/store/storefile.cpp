// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storefile.h"

#include "model/store/migrations.h"
#include "model/store/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr Statement readIdentity{
    "read whose database it is",
    "SELECT application_id, (SELECT COUNT(*) FROM sqlite_schema) FROM pragma_application_id"};
constexpr Statement endWal{"end the write-ahead log", "PRAGMA journal_mode = DELETE"};
constexpr Statement lockOut{"keep other programs out", "BEGIN EXCLUSIVE"};
constexpr Statement useWal{"use a write-ahead log", "PRAGMA journal_mode = WAL"};

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What can be said of the file before SQLite sees it, in plainer words than SQLite's.
Result<> prepareFile(const StoreLocation &location)
{
    const QFileInfo file(location.path);
    const QFileInfo folder(file.path());
    if (file.isDir())
        return failure(ErrorCode::StoreUnavailable,
                       Texts::tr("%1 is a folder. Name a file as the store.").arg(location.path));
    if (!file.exists()) {
        if (!location.mayCreate)
            return failure(ErrorCode::StoreUnavailable, Texts::tr("There is no store at %1.").arg(location.path));
        HOOKDESK_TRY(createPrivateFolder(folder.filePath()));
        return createPrivateFile(location.path);
    }
    if (!file.isFile())
        return failure(ErrorCode::StoreUnavailable, Texts::tr("%1 is not a file.").arg(location.path));
    if (!file.isReadable())
        return failure(ErrorCode::StoreUnavailable,
                       Texts::tr("The store %1 cannot be read. Check its permissions.").arg(location.path));
    if (!file.isWritable())
        return failure(ErrorCode::StoreReadOnly,
                       Texts::tr("The store %1 cannot be written. Check its permissions.").arg(location.path));
    if (!folder.isWritable())
        return failure(ErrorCode::StoreReadOnly,
                       Texts::tr("The store writes files beside itself, and the folder %1 cannot be written. Check its "
                                 "permissions.")
                           .arg(folder.filePath()));
    return {};
}

/// Frozen: a file that nobody writes, without a log. SQLite makes no file beside it and takes no lock.
enum class Access { Write, Read, Frozen };

Result<std::unique_ptr<Connection>> connectTo(const StoreLocation &location, Access access)
{
    // Nobody asks how much memory SQLite has; counting it takes a lock each time that it takes or gives some. Refused,
    // which changes nothing else, when something has used SQLite before.
    static const int counting [[maybe_unused]] = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
    auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(location.patience.count());
    if (access != Access::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setDatabaseName(location.path);
    if (access == Access::Frozen) {
        options += u";QSQLITE_OPEN_URI"_s;
        const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(location.path, "/"));
        database.setDatabaseName(u"file:"_s + encoded + u"?immutable=1"_s);
    }
    database.setConnectOptions(options);
    const bool isOpen = database.open();
    const auto error = database.lastError();
    auto connection = std::make_unique<Connection>(database);
    database = {}; // the connection's alone, so that it can be removed with it
    if (!isOpen)
        return failure(
            storeError(Texts::tr("opening %1").arg(location.path), error.nativeErrorCode().toInt(), error.text()));
    return connection;
}

Result<bool> isOurs(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(rows, connection.run(readIdentity));
    const bool hasRow = rows.next();
    const bool isNew = hasRow && rows.integer(0) == 0 && rows.integer(1) == 0;
    return hasRow && (rows.integer(0) == storeApplicationId || isNew);
}

/// Before anything is written: a database of another program must stay as it is.
Result<> checkItIsOurs(Connection &connection, const QString &path)
{
    HOOKDESK_TRY_ASSIGN(ours, isOurs(connection));
    if (!ours)
        return failure(
            ErrorCode::StoreUnavailable,
            Texts::tr("%1 is a database of another program, not a store of Hookdesk. Name another file.").arg(path));
    return {};
}

/// Commits are on disk when they return, readers do not wait for them, and undoing a job needs no file. The log is
/// carried over every 16 MB, and as much is kept in memory: pages that every delivery touches are written back less
/// often. What is removed is not overwritten where that would write more than the removal itself: retention would keep
/// deliveries waiting.
Result<> setUp(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(mode, connection.run(useWal));
    if (!mode.next() || mode.text(0) != u"wal")
        return failure(
            ErrorCode::StoreUnavailable,
            Texts::tr("The file system of the store allows no write-ahead log. Put the store on a local disk."));
    for (const auto &pragma :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA cache_size = -16000"_s, u"PRAGMA secure_delete = FAST"_s})
        HOOKDESK_TRY(connection.execute(pragma));
    return {};
}

/// A file that was there before us, made by touch or cp, may be open to others. Where it is not ours to change, it
/// stays.
void makePrivate(const QString &path)
{
    constexpr auto others = ~(ownerFile | QFile::ReadUser | QFile::WriteUser);
    for (const auto &file : {path, logPath(path), path + u"-shm"_s}) {
        if (QFile::permissions(file) & others)
            QFile::setPermissions(file, ownerFile);
    }
}

Result<> bringUp(Connection &connection, const StoreLocation &location)
{
    HOOKDESK_TRY(checkItIsOurs(connection, location.path));
    makePrivate(location.path);
    HOOKDESK_TRY_ASSIGN(migrations, shippedMigrations());
    HOOKDESK_TRY(setUp(connection));
    return migrate(connection, location.path, migrations);
}

/// The path is what people need to see; a statement's name tells them nothing.
Error withPath(Error error, const QString &path)
{
    if (!error.message.contains(path))
        error.message = Texts::tr("%1: %2").arg(path, error.message);
    return error;
}

bool isOfTheDisk(const Error &error)
{
    return error.code == ErrorCode::StoreReadOnly || error.code == ErrorCode::StoreUnavailable;
}

/// What the connection is asked to write fails.
Result<std::unique_ptr<Connection>> connectToLook(const StoreLocation &location, Access access)
{
    HOOKDESK_TRY_ASSIGN(connection, connectTo(location, access));
    auto looked = connection->execute(u"PRAGMA query_only = ON"_s);
    if (looked)
        looked = checkItIsOurs(*connection, location.path);
    if (!looked)
        return failure(withPath(looked.error(), location.path));
    return connection;
}

} // namespace

QString logPath(const QString &path)
{
    return path + u"-wal"_s;
}

Result<> createPrivateFolder(const QString &path)
{
    QStringList missing;
    for (QFileInfo folder(path); !folder.exists(); folder = QFileInfo(folder.path()))
        missing.prepend(folder.filePath());
    for (const auto &folder : missing) {
        if (!QDir().mkdir(folder, ownerFolder) && !QFileInfo(folder).isDir())
            return failure(
                ErrorCode::StoreUnavailable,
                Texts::tr("The folder %1 for the store cannot be created. Check the permissions of the folder it "
                          "lies in, or name another.")
                    .arg(folder));
    }
    return {};
}

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerFile) && !file.exists())
        return failure(ErrorCode::StoreUnavailable,
                       Texts::tr("The file %1 cannot be created. Check the permissions of its folder.").arg(path),
                       file.errorString());
    return {};
}

Result<std::unique_ptr<Connection>> openToWrite(const StoreLocation &location)
{
    HOOKDESK_TRY(prepareFile(location));
    HOOKDESK_TRY_ASSIGN(connection, connectTo(location, Access::Write));
    if (const auto isUp = bringUp(*connection, location); !isUp)
        return failure(withPath(isUp.error(), location.path));
    return connection;
}

Result<std::unique_ptr<Connection>> openAsItIs(const StoreLocation &location)
{
    auto existing = location;
    existing.mayCreate = false;
    const auto prepared = prepareFile(existing);
    if (!prepared && prepared.error().code != ErrorCode::StoreReadOnly)
        return failure(prepared.error());
    const QFileInfo log(logPath(location.path));
    const auto unwritable = log.exists() ? Access::Read : Access::Frozen;
    auto connection = connectToLook(existing, prepared ? Access::Write : unwritable);
    // Where no file can be made beside it, on a full disk for example, a store without a log can still be read.
    if (!connection && log.size() == 0 && isOfTheDisk(connection.error()))
        return connectToLook(existing, Access::Frozen);
    return connection;
}

Result<std::unique_ptr<Connection>> openToRead(const StoreLocation &location)
{
    HOOKDESK_TRY_ASSIGN(connection, openAsItIs(location));
    HOOKDESK_TRY_ASSIGN(migrations, shippedMigrations());
    HOOKDESK_TRY_ASSIGN(version, schemaVersion(*connection));
    const int newest = migrations.last().number;
    HOOKDESK_TRY(checkVersion(version, newest, location.path));
    if (version < newest)
        return failure(
            ErrorCode::StoreReadOnly,
            Texts::tr("The store %1 is of an older version of the program and must be brought up to date, but it "
                      "cannot be written. Check the permissions of its file and folder.")
                .arg(location.path));
    // The index of filters of a million responses has 65 MB; what nobody reads is not kept.
    HOOKDESK_TRY(connection->execute(u"PRAGMA cache_size = -96000"_s));
    return connection;
}

Result<std::unique_ptr<Connection>> takeAlone(const StoreLocation &location)
{
    auto existing = location;
    existing.mayCreate = false;
    HOOKDESK_TRY(prepareFile(existing));
    HOOKDESK_TRY_ASSIGN(connection, connectTo(existing, Access::Write));
    if (const auto ours = isOurs(*connection); ours && !*ours)
        return failure(checkItIsOurs(*connection, location.path).error());
    for (const auto &step : {endWal, lockOut}) {
        const auto done = connection->run(step);
        if (!done && done.error().code == ErrorCode::StoreBusy)
            return failure(ErrorCode::StoreBusy,
                           Texts::tr("Another program has the store %1 open. Close that program, then try again.")
                               .arg(location.path));
    }
    return connection;
}

} // namespace hookdesk
