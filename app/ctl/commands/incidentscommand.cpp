// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `incidents`: what alerts are about.
#include "app/ctl/commands.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/workspace/workspacejson.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct IncidentRow {
    Incident incident;
    QString organization; ///< slug
};

Json jsonOfIncident(const IncidentRow &row)
{
    return workspaceJson(row.incident, row.organization);
}

Listing<IncidentRow> listing()
{
    using Align = Column<IncidentRow>::Align;
    return {{{tr("incident"), [](const IncidentRow &row) { return QString::number(row.incident.identifier); },
              Align::Right},
             {tr("organization"), [](const IncidentRow &row) { return row.organization; }},
             {tr("status"), [](const IncidentRow &row) { return actionOf(row.incident.status); }},
             {tr("started (UTC)"), [](const IncidentRow &row) { return timeText(row.incident.started); }},
             {tr("title"), [](const IncidentRow &row) { return row.incident.title; }}},
            jsonOfIncident,
            tr("There are no incidents yet. “hookdeskctl import FILE” brings some.")};
}

Result<QList<IncidentRow>> read(Connection &connection, int limit)
{
    QList<IncidentRow> rows;
    HOOKDESK_TRY_ASSIGN(incidents, Incidents(connection).newest(limit));
    for (const auto &incident : incidents) {
        HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(incident.organization));
        rows << IncidentRow{incident, organization ? organization->slug : QString()};
    }
    return rows;
}

Result<ExitStatus> run(const Call &call)
{
    const auto limit = limitOf(call, unlimited);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    HOOKDESK_TRY_ASSIGN(rows,
                        readStore(call, [most = *limit](Connection &connection) { return read(connection, most); }));
    print(call.output, listing(), rows);
    return ExitStatus::Done;
}

} // namespace

Command incidentsCommand()
{
    return {.name = u"incidents"_s,
            .synopsis = u"[--limit N]"_s,
            .summary = tr("Lists the incidents, newest first."),
            .details = tr("With --json, the keys of the workspace file."),
            .options = {limitOption(unlimited)},
            .run = run};
}

} // namespace hookdesk::ctl
