// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `import`: takes a workspace file into the store.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "model/workspace/inputfile.h"
#include "model/workspace/workspaceimport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Result<ImportSummary> importInto(const StoreLocation &location, const ParsedWorkspace &workspace, Instant now)
{
    HOOKDESK_TRY_ASSIGN(store, openStore(location, IfMissing::Create));
    const auto import = [workspace, now](Connection &connection) { return workspace.importInto(connection, now); };
    return store->write(Topic::All, import).takeResult();
}

/// A file that cannot be imported must not leave an empty store behind, so it is tried on another one first.
Result<> tryElsewhere(const ParsedWorkspace &workspace, Instant now)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::Io, tr("No temporary folder can be made: %1.").arg(folder.errorString()));
    HOOKDESK_TRY(importInto(StoreLocation{.path = folder.filePath(u"trial.sqlite"_s)}, workspace, now));
    return {};
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

Result<ImportSummary> import(const Call &call, const QByteArray &text)
{
    const auto now = call.clock.now();
    HOOKDESK_TRY_ASSIGN(workspace, ParsedWorkspace::parse(text));
    if (!checkStoreExists(call.store))
        HOOKDESK_TRY(tryElsewhere(workspace, now));
    return importInto(call.store, workspace, now);
}

/// Says which file it was.
Error withFile(Error error, const QString &file)
{
    error.message = u"%1: %2"_s.arg(file, error.message);
    return error;
}

Result<ExitStatus> run(const Call &call)
{
    const auto file = call.arguments.constFirst();
    HOOKDESK_TRY_ASSIGN(text, readInput(file));
    const auto summary = import(call, text);
    if (!summary && summary.error().code == ErrorCode::InvalidInput)
        return failure(withFile(summary.error(), file == u"-" ? tr("standard input") : file));
    if (!summary)
        return failure(summary.error());
    printSummary(call.output, *summary);
    return ExitStatus::Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .synopsis = u"FILE|-"_s,
            .summary = tr("Takes organizations, apps, installations, incidents and buffer days from a file."),
            .details = tr("FILE is a workspace file (JSON), incidents as newline-delimited JSON, or the body of a "
                          "webhook; - is standard input.\n"
                          "Entries are matched by id, else by slug, and updated; importing twice changes nothing. With "
                          "one bad entry\nnothing is imported. The store is made if there is none. At most 64 MiB are "
                          "read."),
            .options = {},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = run};
}

} // namespace hookdesk::ctl
