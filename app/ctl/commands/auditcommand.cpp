// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `audit`: who did what, and when.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
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

Listing<AuditRow> listing()
{
    return {{{tr("at (UTC)"), [](const AuditRow &row) { return timeText(row.entry.at); }},
             {tr("actor"), [](const AuditRow &row) { return row.entry.actor; }},
             {tr("event"), [](const AuditRow &row) { return row.entry.event; }},
             {tr("organization"), [](const AuditRow &row) { return row.organizationSlug; }},
             {tr("target"), [](const AuditRow &row) { return row.entry.target; }},
             {tr("data"), [](const AuditRow &row) { return QString::fromUtf8(row.entry.data); }}},
            hookdesk::jsonOf,
            tr("The audit log is empty.")};
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
        return AuditList(connection, filter, now).page({}, {}, most);
    };
    HOOKDESK_TRY_ASSIGN(page, readStore(call, read));
    print(call.output, listing(), page.rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command auditCommand()
{
    return {.name = u"audit"_s,
            .synopsis = u"[--filter WORDS] [--limit N]"_s,
            .summary = tr("Lists the audit log, newest first."),
            .details = {},
            .options = {limitOption(unlimited)},
            .filter = AuditList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
