// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `import`: takes workspace files and incidents into the store.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/timedprogress.h"
#include "model/workspace/fileimport.h"
#include "model/workspace/inputfile.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// Files that cannot be imported must not leave an empty store behind, so they are checked on another one.
Result<> checkElsewhere(FileImport &import, const ImportWatch &watch)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Io, tr("No temporary folder can be made: %1.").arg(folder.errorString()));
    HOOKDESK_TRY_ASSIGN(store, openStore({.path = folder.filePath(u"trial.sqlite"_s)}, IfMissing::Create));
    HOOKDESK_TRY(import.check(accessTo(*store), watch));
    return {};
}

QString textOf(const ImportProgress &progress)
{
    const auto percent = 100 * progress.done / progress.total;
    return (progress.stage == ImportProgress::Stage::Checking ? tr("Checked %1 incidents: %2 %.")
                                                              : tr("Imported %1 incidents: %2 %."))
        .arg(progress.incidents)
        .arg(percent);
}

Json jsonOfSummary(const ImportSummary &summary)
{
    return {{"organizations", summary.organizations},
            {"sentry_apps", summary.sentryApps},
            {"installations", summary.installations},
            {"incidents", summary.incidents},
            {"integration_buffer", summary.bufferDays},
            {"added", summary.added},
            {"changed", summary.changed},
            {"unchanged", summary.unchanged}};
}

void printSummary(Output &output, const ImportSummary &summary)
{
    if (output.isJson()) {
        output.json(jsonOfSummary(summary));
        return;
    }
    output.line(tr("Read %1 organizations, %2 apps, %3 installations, %4 incidents and %5 days of the buffer.")
                    .arg(summary.organizations)
                    .arg(summary.sentryApps)
                    .arg(summary.installations)
                    .arg(summary.incidents)
                    .arg(summary.bufferDays));
    output.line(tr("%1 added, %2 changed, %3 the same as before.")
                    .arg(summary.added)
                    .arg(summary.changed)
                    .arg(summary.unchanged));
}

Result<ImportSummary> import(const Call &call, const QList<ImportSource> &sources)
{
    TimedProgress progress(call.output);
    const ImportWatch watch = [&progress](const ImportProgress &at) {
        if (at.total > 0)
            progress.tell([&at] { return textOf(at); });
        return true;
    };
    FileImport import(sources, call.clock.now());
    const bool isNew = !checkStoreExists(call.store);
    if (isNew)
        HOOKDESK_TRY(checkElsewhere(import, watch));
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Create));
    const auto access = accessTo(*store);
    if (!isNew)
        HOOKDESK_TRY(import.check(access, watch));
    return import.carryOut(access, watch);
}

/// Says which file it was; the entries of several say that themselves.
Error withFile(Error error, const QStringList &files)
{
    if (error.code == ErrorCode::InvalidInput && files.size() == 1)
        error.message = u"%1: %2"_s.arg(shownInputName(files.constFirst()), error.message);
    return error;
}

Result<ExitStatus> run(const Call &call)
{
    QList<ImportSource> sources;
    for (const auto &argument : call.arguments)
        sources << ImportSource{shownInputName(argument), argument, {}};
    const auto summary = import(call, sources);
    if (!summary)
        return failure(withFile(summary.error(), call.arguments));
    printSummary(call.output, *summary);
    return ExitStatus::Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .synopsis = u"FILE|FOLDER|-…"_s,
            .summary = tr("Takes organizations, apps, installations, incidents and buffer days from files."),
            .details =
                tr("FILE is a workspace file (JSON, at most 64 MiB), or has an incident or the body of a webhook, "
                   "or one of these a line:\nof lines any number is taken. Of FOLDER all files that end in "
                   ".json, .ndjson or .jsonl are; - is standard input.\n"
                   "Entries are matched by id, else by slug, and updated; importing twice changes nothing. All "
                   "is checked first: with one\nbad entry nothing is imported. Lines are imported by the "
                   "thousand; after an interruption, importing again goes on.\n"
                   "The store is made if there is none."),
            .options = {},
            .fewestArguments = 1,
            .mostArguments = mostImportFiles,
            .run = run};
}

} // namespace hookdesk::ctl
