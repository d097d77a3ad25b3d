// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storecopy.h"

#include "model/store/deliveries.h"
#include "model/store/mailoutbox.h"
#include "model/store/migrations.h"
#include "model/store/storecheck.h"
#include "model/store/storefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StoreCopy)
};

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

/// A file, or the names in a folder.
Result<> syncToDisk(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && fsync(file) == 0;
    const auto reason = qt_error_string();
    if (file >= 0)
        close(file);
    if (!isSynced)
        return failure(ErrorCode::Io, Texts::tr("%1 cannot be written to the disk for good.").arg(path), reason);
    return {};
}

/// In one step: whoever looks sees the one file or the other.
Result<> replace(const QString &file, const QString &by)
{
    std::error_code error;
    std::filesystem::rename(native(by), native(file), error);
    if (error)
        return failure(ErrorCode::Io,
                       Texts::tr("%1 cannot be replaced: %2.").arg(file, QString::fromStdString(error.message())));
    return syncToDisk(QFileInfo(file).path());
}

/// Opens a store that is whole and of a version that this program knows. Errors call it `name`.
Result<std::unique_ptr<Connection>> openSound(const QString &path, const QString &name)
{
    HOOKDESK_TRY_ASSIGN(connection, openAsItIs(StoreLocation{path}));
    HOOKDESK_TRY_ASSIGN(check, checkStore(*connection));
    HOOKDESK_TRY(checkVersion(check.version, check.newestVersion, name));
    if (!check.isSound())
        return failure(ErrorCode::StoreDamaged,
                       Texts::tr("%1 is not sound. %2").arg(name, check.problems.constFirst()));
    return connection;
}

/// What was to be written is not the store, though SQLite writes it.
Error ofTheCopy(const Error &error, const QString &file)
{
    if (error.code == ErrorCode::StoreBusy || error.code == ErrorCode::StoreDamaged)
        return error;
    return {
        ErrorCode::Io,
        Texts::tr("A copy of the store cannot be written as %1. Check that its folder is there and may be written, and "
                  "that its disk "
                  "has room.")
            .arg(file),
        error.cause};
}

/// A copy that is to become `file`.
Result<> writeCopy(Connection &from, const QString &path, const QString &file)
{
    if (const auto created = createPrivateFile(path); !created)
        return failure(ofTheCopy(created.error(), file));
    auto quoted = path;
    HOOKDESK_TRY(from.execute(u"PRAGMA query_only = OFF"_s)); // holds for what is written to the copy, too
    if (const auto copied = from.execute(u"VACUUM INTO '%1'"_s.arg(quoted.replace(u'\'', u"''"_s))); !copied)
        return failure(ofTheCopy(copied.error(), file));
    HOOKDESK_TRY(syncToDisk(path));
    HOOKDESK_TRY(openSound(path, file));
    return {};
}

/// The name under which a copy is written. What is there was cut short.
QString partialOf(const QString &path)
{
    const auto partial = path + u".partial"_s;
    QFile::remove(partial);
    return partial;
}

/// Gives the present store a second name, with what is beside it: the file itself stays where it is. Returns the name.
Result<QString> keep(const QString &path, Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const auto kept = u"%1.before-restore-%2"_s.arg(path, time);
    std::error_code error;
    std::filesystem::create_hard_link(native(path), native(kept), error);
    if (error && !QFile::copy(path, kept)) // a file system without links
        return failure(ErrorCode::Io, Texts::tr("The present store cannot be kept as %1: %2. Nothing was changed.")
                                          .arg(kept, QString::fromStdString(error.message())));
    return kept;
}

/// A log of the old file would be taken for one of the new. It has one only if it is damaged.
Result<> moveLog(const QString &from, const QString &to)
{
    QFile::remove(from + u"-shm"_s); // made anew from the log
    if (QFile log(logPath(from)); log.exists() && !log.rename(logPath(to)))
        return failure(ErrorCode::Io, Texts::tr("%1 cannot be moved away. Nothing was changed.").arg(log.fileName()),
                       log.errorString());
    return {};
}

/// Puts `by` in the place of the store. Returns the name under which the store before it is kept.
Result<QString> exchange(const StoreLocation &location, const QString &by, Instant now)
{
    const auto &path = location.path;
    HOOKDESK_TRY_ASSIGN(alone, takeAlone(location));
    HOOKDESK_TRY_ASSIGN(kept, keep(path, now));
    auto undo = qScopeGuard([&] {
        static_cast<void>(moveLog(kept, path));
        QFile::remove(kept);
    });
    HOOKDESK_TRY(moveLog(path, kept));
    HOOKDESK_TRY(replace(path, by));
    undo.dismiss();
    return kept;
}

Result<RestoredStore> lookInto(const QString &path)
{
    HOOKDESK_TRY_ASSIGN(connection, openAsItIs(StoreLocation{path}));
    HOOKDESK_TRY_ASSIGN(version, schemaVersion(*connection));
    HOOKDESK_TRY_ASSIGN(queued, Deliveries(*connection).queuedCount());
    HOOKDESK_TRY_ASSIGN(inFlight, Deliveries(*connection).inFlightCount());
    HOOKDESK_TRY_ASSIGN(waiting, MailOutbox(*connection).waitingCount());
    return RestoredStore{
        .kept = {}, .version = version, .waitingDeliveries = queued + inFlight, .waitingMails = waiting};
}

} // namespace

Result<> copyStore(Connection &from, const QString &file)
{
    const auto partial = partialOf(file);
    const auto cleanUp = qScopeGuard([&] { QFile::remove(partial); });
    HOOKDESK_TRY(writeCopy(from, partial, file));
    return replace(file, partial);
}

Result<RestoredStore> restoreStore(const StoreLocation &location, const QString &file, Instant now)
{
    const auto source = openSound(file, file);
    if (!source)
        return failure(ErrorCode::Refused, source.error().message, source.error().cause); // the store is not to blame
    HOOKDESK_TRY(createPrivateFolder(QFileInfo(location.path).path()));
    const auto partial = partialOf(location.path + u".restored"_s);
    const auto cleanUp = qScopeGuard([&] { QFile::remove(partial); });
    HOOKDESK_TRY(writeCopy(**source, partial, location.path));
    HOOKDESK_TRY_ASSIGN(restored, lookInto(partial));
    if (!QFile::exists(location.path)) {
        HOOKDESK_TRY(replace(location.path, partial));
        return restored;
    }
    HOOKDESK_TRY_ASSIGN(kept, exchange(location, partial, now));
    restored.kept = kept;
    return restored;
}

} // namespace hookdesk
