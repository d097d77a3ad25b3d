// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `export`: writes the workspace file that import reads.
#include "app/ctl/commands.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/store/clientsecrets.h"
#include "model/workspace/outputfile.h"
#include "model/workspace/workspaceexport.h"

#include <QFileInfo>

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

Result<ExitStatus> run(const Call &call)
{
    const auto path = call.arguments.value(0, u"-"_s);
    HOOKDESK_TRY(checkIsNotTheStore(path, call.store.path));
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

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .synopsis = u"[FILE] [--secrets]"_s,
            .summary = tr("Writes organizations, apps, installations, incidents and buffer days to a file."),
            .details = tr("Without FILE, or with -, to standard output: what “import” reads. FILE is replaced, with "
                          "mode 0600."),
            .options = {{u"secrets"_s, tr("with the client secrets of the apps, which is audited; else left out")}},
            .mostArguments = 1,
            .run = run};
}

} // namespace hookdesk::ctl
