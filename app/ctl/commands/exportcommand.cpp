// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `export`: writes what import reads, a workspace file or incidents, one a line.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "app/ctl/timedprogress.h"
#include "app/loginname.h"
#include "model/store/clientsecrets.h"
#include "model/workspace/incidentlines.h"
#include "model/workspace/outputfile.h"
#include "model/workspace/workspaceexport.h"

#include <QFileInfo>
#include <functional>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Result<> printOnOneLine(Output &output, const QByteArray &workspace)
{
    HOOKDESK_TRY_ASSIGN(json, parseJson(workspace));
    output.json(json);
    return {};
}

/// The entry first, and alone: nobody else could write while the whole export was part of it.
Result<QByteArray> exportWithSecrets(const Call &call, const QString &place)
{
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Fail));
    const SecretRequest request{loginName(), call.clock.now()};
    const auto note = [place, request](Connection &connection) {
        return ClientSecrets(connection).noteExport(place, request);
    };
    HOOKDESK_TRY(store->write(Topic::Audit, note).takeResult());
    return store->read([](Connection &connection) { return exportWorkspace(connection, {.secrets = true}); })
        .takeResult();
}

Result<QByteArray> exportWithoutSecrets(const Call &call)
{
    return readStore(call, [](Connection &connection) { return exportWorkspace(connection, ExportOptions{}); });
}

Result<ExitStatus> exportAll(const Call &call, const QString &path)
{
    const bool isToOutput = path == u"-";
    const auto place = isToOutput ? tr("standard output") : QFileInfo(path).absoluteFilePath();
    HOOKDESK_TRY_ASSIGN(workspace, call.has("secrets") ? exportWithSecrets(call, place) : exportWithoutSecrets(call));
    if (isToOutput) {
        if (call.output.isJson())
            HOOKDESK_TRY(printOnOneLine(call.output, workspace));
        else
            call.output.bytes(workspace.endsWith('\n') ? workspace : workspace + '\n');
        return ExitStatus::Done;
    }
    HOOKDESK_TRY(writePrivately(path, workspace));
    if (call.output.isJson())
        call.output.json({{"file", jsonText(path)}, {"bytes", workspace.size()}});
    else
        call.output.line(tr("The workspace is in %1 (%2 bytes).").arg(path).arg(workspace.size()));
    return ExitStatus::Done;
}

/// Gives their number.
Result<qint64> writeIncidents(const Call &call, const std::function<Result<>(const QByteArray &)> &write)
{
    HOOKDESK_TRY_ASSIGN(store, openStoreToRead(call.store));
    TimedProgress progress(call.output);
    qint64 count = 0;
    const auto take = [&](const QByteArray &lines, qsizetype some) -> Result<bool> {
        HOOKDESK_TRY(write(lines));
        count += some;
        progress.tell([count] { return tr("Exported %1 incidents.").arg(count); });
        return !call.output.isClosed();
    };
    HOOKDESK_TRY(writeIncidentLines(*store, take));
    return count;
}

Result<ExitStatus> exportIncidents(const Call &call, const QString &path)
{
    if (path == u"-") {
        const auto print = [&call](const QByteArray &lines) -> Result<> {
            call.output.bytes(lines);
            return {};
        };
        HOOKDESK_TRY(writeIncidents(call, print));
        return ExitStatus::Done;
    }
    OutputFile file(path);
    HOOKDESK_TRY(file.open());
    HOOKDESK_TRY_ASSIGN(count, writeIncidents(call, [&file](const QByteArray &lines) { return file.write(lines); }));
    HOOKDESK_TRY(file.commit());
    if (call.output.isJson())
        call.output.json({{"file", jsonText(path)}, {"incidents", count}});
    else
        call.output.line(tr("%1 incidents are in %2.").arg(count).arg(path));
    return ExitStatus::Done;
}

Result<ExitStatus> run(const Call &call)
{
    if (call.has("secrets") && call.has("incidents"))
        return call.wrongUsage(tr("Incidents have no secrets: give --secrets or --incidents."));
    const auto path = call.arguments.value(0, u"-"_s);
    HOOKDESK_TRY(checkIsNotTheStore(path, call.store.path));
    return call.has("incidents") ? exportIncidents(call, path) : exportAll(call, path);
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .synopsis = u"[FILE] [--secrets | --incidents]"_s,
            .summary = tr("Writes organizations, apps, installations, incidents and buffer days to a file."),
            .details = tr("Without FILE, or with -, to standard output: what “import” reads. FILE is replaced, with "
                          "mode 0600.\nA workspace file of more than 64 MiB is not read by “import”: export many "
                          "incidents with --incidents."),
            .options = {{u"secrets"_s, tr("with the client secrets of the apps, which is audited; else left out")},
                        {u"incidents"_s, tr("the incidents alone, one a line (newline-delimited JSON), however many")}},
            .mostArguments = 1,
            .run = run};
}

} // namespace hookdesk::ctl
