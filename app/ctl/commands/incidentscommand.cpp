// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `incidents`: what alerts are about.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/incidentlist.h"
#include "model/workspace/workspacejson.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Json jsonOfIncident(const WholeIncident &row)
{
    return workspaceJson(row.incident, row.organizationSlug);
}

Listing<WholeIncident> listing()
{
    using Align = Column<WholeIncident>::Align;
    return {{{tr("incident"), [](const WholeIncident &row) { return QString::number(row.incident.identifier); },
              Align::Right},
             {tr("organization"), [](const WholeIncident &row) { return row.organizationSlug; }},
             {tr("status"), [](const WholeIncident &row) { return actionOf(row.incident.status); }},
             {tr("started (UTC)"), [](const WholeIncident &row) { return timeText(row.incident.started); }},
             {tr("title"), [](const WholeIncident &row) { return row.incident.title; }}},
            jsonOfIncident,
            tr("There are no incidents yet. “hookdeskctl import FILE” brings some.")};
}

Result<ExitStatus> run(const Call &call)
{
    const auto limit = limitOf(call, unlimited);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto read = [filter = *filter, now = call.clock.now(), most = *limit](Connection &connection) {
        return IncidentList(connection, filter, now).wholePage({}, {}, most);
    };
    HOOKDESK_TRY_ASSIGN(page, readStore(call, read));
    print(call.output, listing(), page.rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command incidentsCommand()
{
    return {.name = u"incidents"_s,
            .synopsis = u"[--filter WORDS] [--limit N]"_s,
            .summary = tr("Lists the incidents, newest first."),
            .details = tr("With --json, the keys of the workspace file."),
            .options = {limitOption(unlimited)},
            .filter = IncidentList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
