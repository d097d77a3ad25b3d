// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `audit`: who did what, and when.
#include "app/ctl/commands.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/auditlist.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Json jsonOfEntry(const AuditRow &row)
{
    const auto data = parseJson(row.entry.data);
    return {{"at", jsonOf(row.entry.at)},
            {"actor", jsonText(row.entry.actor)},
            {"event", jsonText(row.entry.event)},
            {"organization", jsonIfAny(row.organizationSlug)},
            {"target", jsonIfAny(row.entry.target)},
            {"data", data ? *data : Json()}};
}

Listing<AuditRow> listing()
{
    return {{{tr("at (UTC)"), [](const AuditRow &row) { return timeText(row.entry.at); }},
             {tr("actor"), [](const AuditRow &row) { return row.entry.actor; }},
             {tr("event"), [](const AuditRow &row) { return row.entry.event; }},
             {tr("organization"), [](const AuditRow &row) { return row.organizationSlug; }},
             {tr("target"), [](const AuditRow &row) { return row.entry.target; }},
             {tr("data"), [](const AuditRow &row) { return QString::fromUtf8(row.entry.data); }}},
            jsonOfEntry,
            tr("The audit log is empty.")};
}

Result<ExitStatus> run(const Call &call)
{
    const auto limit = limitOf(call, unlimited);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    HOOKDESK_TRY_ASSIGN(
        rows, readStore(call, [most = *limit](Connection &connection) { return AuditList(connection).newest(most); }));
    print(call.output, listing(), rows);
    return ExitStatus::Done;
}

} // namespace

Command auditCommand()
{
    return {.name = u"audit"_s,
            .synopsis = u"[--limit N]"_s,
            .summary = tr("Lists the audit log, newest first."),
            .details = {},
            .options = {limitOption(unlimited)},
            .run = run};
}

} // namespace hookdesk::ctl
