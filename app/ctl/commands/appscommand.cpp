// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `apps`: the sentry apps.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspaceexport.h"
#include "model/workspace/workspacejson.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct AppRow {
    SentryApp app;
    QString owner; ///< slug
};

Json jsonOfApp(const AppRow &row)
{
    return workspaceJson(row.app, row.owner, ExportOptions{});
}

/// As the workspace file has it.
QString statusOf(const AppRow &row)
{
    const auto json = jsonOfApp(row);
    return json.contains("status") ? textOf(json.at("status").get<std::string>()) : QString();
}

Listing<AppRow> listing()
{
    return {{{tr("app"), [](const AppRow &row) { return row.app.slug; }},
             {tr("name"), [](const AppRow &row) { return row.app.name; }},
             {tr("status"), statusOf},
             {tr("state"), [](const AppRow &row) { return row.app.disabled ? tr("disabled") : tr("enabled"); }},
             {tr("owner"), [](const AppRow &row) { return row.owner; }},
             {tr("events"), [](const AppRow &row) { return row.app.events.join(u','); }},
             {tr("webhook URL"), [](const AppRow &row) { return row.app.webhookUrl; }}},
            jsonOfApp,
            tr("There are no apps yet. “hookdeskctl import FILE” brings some.")};
}

Result<QList<AppRow>> read(Connection &connection, const SqlCondition &condition)
{
    QList<AppRow> rows;
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).matching(condition));
    for (const auto &app : apps) {
        HOOKDESK_TRY_ASSIGN(owner, Organizations(connection).find(app.owner));
        rows << AppRow{app, owner ? owner->slug : QString()};
    }
    return rows;
}

Result<ExitStatus> run(const Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto readThem = [condition = conditionOf(*filter, appFilter, call.clock.now())](Connection &connection) {
        return read(connection, condition);
    };
    HOOKDESK_TRY_ASSIGN(rows, readStore(call, readThem));
    print(call.output, listing(), rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command appsCommand()
{
    return {.name = u"apps"_s,
            .synopsis = u"[--filter WORDS]"_s,
            .summary = tr("Lists the apps."),
            .details =
                tr("With --json, the keys of the workspace file; never the client secret, which “secret” tells."),
            .filter = keysOf(appFilter),
            .run = run};
}

} // namespace hookdesk::ctl
