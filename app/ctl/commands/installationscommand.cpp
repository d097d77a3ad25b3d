// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `installations`: the apps in their organizations.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/installations.h"
#include "model/store/lists/healthlist.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspacejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct InstallationRow {
    Installation installation;
    QString app;          ///< slug
    QString organization; ///< slug
};

Json jsonOfInstallation(const InstallationRow &row)
{
    return workspaceJson(row.installation, row.app, row.organization);
}

QString statusOf(const InstallationRow &row)
{
    if (row.installation.deleted)
        return tr("deleted");
    return row.installation.receivesAlerts() ? tr("installed") : tr("pending");
}

Listing<InstallationRow> listing()
{
    return {{{tr("app"), [](const InstallationRow &row) { return row.app; }},
             {tr("organization"), [](const InstallationRow &row) { return row.organization; }},
             {tr("status"), statusOf},
             {tr("uuid"), [](const InstallationRow &row) { return row.installation.uuid; }}},
            jsonOfInstallation,
            tr("No app is installed yet. “hookdeskctl import FILE” brings installations.")};
}

Result<QList<InstallationRow>> readAll(Connection &connection)
{
    QList<InstallationRow> rows;
    HOOKDESK_TRY_ASSIGN(installations, Installations(connection).all());
    for (const auto &installation : installations) {
        HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(installation.app));
        HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(installation.organization));
        rows << InstallationRow{installation, app ? app->slug : QString(),
                                organization ? organization->slug : QString()};
    }
    return rows;
}

/// A filter can ask for the state of the buffer, which those that are deleted have not.
Result<QList<InstallationRow>> readFiltered(Connection &connection, const Filter &filter, Instant now)
{
    QList<InstallationRow> rows;
    HOOKDESK_TRY_ASSIGN(healths, HealthList(connection, filter).at(now));
    for (const auto &health : healths)
        rows << InstallationRow{health.installation, health.app.slug, health.organization.slug};
    std::sort(rows.begin(), rows.end(),
              [](const auto &a, const auto &b) { return a.installation.id < b.installation.id; });
    return rows;
}

Result<ExitStatus> run(const Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto read = [filter = *filter, now = call.clock.now()](Connection &connection) {
        return filter.isEmpty() ? readAll(connection) : readFiltered(connection, filter, now);
    };
    HOOKDESK_TRY_ASSIGN(rows, readStore(call, read));
    print(call.output, listing(), rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command installationsCommand()
{
    return {.name = u"installations"_s,
            .synopsis = u"[--filter WORDS]"_s,
            .summary = tr("Lists which app is installed in which organization."),
            .details =
                tr("With --json, the keys of the workspace file. With --filter, those alone that are not deleted."),
            .filter = HealthList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
