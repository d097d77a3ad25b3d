// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `store`: looks whether the store is sound, copies it, and puts a copy in its place.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "flow/servicelock.h"
#include "model/store/migrations.h"
#include "model/store/storecheck.h"
#include "model/store/storecopy.h"
#include "model/store/storefile.h"
#include "model/workspace/outputfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

// --- check

Json jsonOfCheck(const Call &call, const StoreCheck &found)
{
    Json problems = Json::array();
    for (const auto &problem : found.problems)
        problems.push_back(jsonText(problem));
    return {{"store", jsonText(call.store.path)},
            {"sound", found.isSound()},
            {"version", found.version},
            {"newest_version", found.newestVersion},
            {"problems", problems}};
}

void printCheck(const Call &call, const StoreCheck &found)
{
    const auto &path = call.store.path;
    if (call.output.isJson()) {
        call.output.json(jsonOfCheck(call, found));
        return;
    }
    if (found.isSound()) {
        call.output.line(tr("The store %1 is sound.").arg(path));
    } else {
        call.output.line(tr("The store %1 is damaged:").arg(path));
        for (const auto &problem : found.problems)
            call.output.line(u"  "_s + problem);
        call.output.line(tr("“hookdeskctl store restore FILE” puts a backup in its place."));
    }
    if (found.isSound() && found.version < found.newestVersion)
        call.output.line(tr("It has version %1 and is brought to version %2 when it is opened next.")
                             .arg(found.version)
                             .arg(found.newestVersion));
}

Result<ExitStatus> runCheck(const Call &call)
{
    HOOKDESK_TRY(checkStoreExists(call.store));
    HOOKDESK_TRY_ASSIGN(found, checkStore(call.store));
    HOOKDESK_TRY(checkVersion(found.version, found.newestVersion, call.store.path));
    printCheck(call, found);
    return found.isSound() ? ExitStatus::Done : ExitStatus::Failures;
}

// --- backup

Result<ExitStatus> runBackup(const Call &call)
{
    const auto file = QFileInfo(call.arguments.at(1)).absoluteFilePath();
    HOOKDESK_TRY(checkStoreExists(call.store));
    HOOKDESK_TRY(checkIsNotTheStore(file, call.store.path));
    if (QFileInfo::exists(file) && !call.has("force"))
        return failure(ErrorCode::Refused,
                       tr("%1 is there already. Name another file, or replace it with --force.").arg(file));
    HOOKDESK_TRY_ASSIGN(connection, openAsItIs(call.store));
    HOOKDESK_TRY(copyStore(*connection, file));
    const auto bytes = QFileInfo(file).size();
    if (call.output.isJson())
        call.output.json({{"file", jsonText(file)}, {"bytes", bytes}});
    else
        call.output.line(tr("The store is copied to %1 (%2 bytes), and the copy is sound.").arg(file).arg(bytes));
    return ExitStatus::Done;
}

// --- restore

void printRestored(const Call &call, const QString &file, const RestoredStore &restored)
{
    if (call.output.isJson()) {
        call.output.json({{"file", jsonText(file)},
                          {"store", jsonText(call.store.path)},
                          {"kept", restored.kept.isEmpty() ? Json() : Json(jsonText(restored.kept))},
                          {"version", restored.version},
                          {"waiting_deliveries", restored.waitingDeliveries},
                          {"waiting_mails", restored.waitingMails}});
        return;
    }
    call.output.line(tr("%1 is now the store %2.").arg(file, call.store.path));
    if (!restored.kept.isEmpty())
        call.output.line(tr("The store before it is kept as %1.").arg(restored.kept));
    if (restored.waitingDeliveries + restored.waitingMails > 0)
        call.output.line(tr("%1 deliveries and %2 mails wait in it. They are sent once the console, or a command that "
                            "sends, runs on it.")
                             .arg(restored.waitingDeliveries)
                             .arg(restored.waitingMails));
}

Result<ExitStatus> runRestore(const Call &call)
{
    const auto file = QFileInfo(call.arguments.at(1)).absoluteFilePath();
    HOOKDESK_TRY(checkIsNotTheStore(file, call.store.path));
    ServiceLock lock(call.store, ServiceLock::Service::Alerts);
    const bool mayBeServed = QFileInfo(call.store.path).dir().exists();
    if (const auto obtained = mayBeServed ? lock.obtain() : Result<>(); !obtained) {
        if (obtained.error().code != ErrorCode::Refused)
            return failure(obtained.error());
        return failure(ErrorCode::StoreBusy,
                       tr("%1: %2. Close that program, then restore.").arg(call.store.path, obtained.error().message));
    }
    HOOKDESK_TRY_ASSIGN(restored, restoreStore(call.store, file, call.clock.now()));
    printRestored(call, file, restored);
    return ExitStatus::Done;
}

QStringList words(const QStringList &before)
{
    return before.isEmpty() ? QStringList{u"check"_s, u"backup"_s, u"restore"_s} : QStringList();
}

Result<ExitStatus> run(const Call &call)
{
    const auto verb = call.arguments.constFirst();
    const bool isCheck = verb == u"check";
    if (!isCheck && verb != u"backup" && verb != u"restore")
        return call.wrongUsage(tr("“%1” is none of check, backup and restore.").arg(verb));
    if (isCheck && call.arguments.size() > 1)
        return call.wrongUsage(tr("“store check” takes no file: --store names the store."));
    if (!isCheck && call.arguments.size() == 1)
        return call.wrongUsage(tr("“store %1” needs a file: “store %1 hookdesk-backup.sqlite”.").arg(verb));
    if (call.has("force") && verb != u"backup")
        return call.wrongUsage(tr("--force belongs to “store backup”."));
    if (isCheck)
        return runCheck(call);
    return verb == u"backup" ? runBackup(call) : runRestore(call);
}

} // namespace

Command storeCommand()
{
    return {.name = u"store"_s,
            .synopsis = u"check | backup FILE [--force] | restore FILE"_s,
            .summary = tr("Checks the store, copies it to a file, or puts such a copy in its place."),
            .details = tr("“check” reads all of it and says what is wrong; exit status 1 when it is damaged.\n"
                          "“backup” may run while the console sends. FILE is whole and checked, with mode 0600, or not "
                          "there at all; it holds the client secrets, as the store does.\n"
                          "“restore” needs the console closed. FILE is checked first; the present store is kept beside "
                          "the new one.\nDeliveries and mails that waited when the backup was made are sent then, "
                          "though they may have been sent since."),
            .options = {{u"force"_s, tr("for backup: replaces FILE if it is there")}},
            .fewestArguments = 1,
            .mostArguments = 2,
            .words = words,
            .run = run};
}

} // namespace hookdesk::ctl
