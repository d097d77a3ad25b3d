// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `disabled`: the apps that are disabled, and why.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/disabledlist.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Disabling disablingOf(const DisabledRow &row)
{
    return row.app.disabled.value_or(Disabling{});
}

Listing<DisabledRow> listing()
{
    using Align = Column<DisabledRow>::Align;
    const auto notified = [](const DisabledRow &row) { return QString::number(disablingOf(row).ownersNotified); };
    return {{{tr("app"), [](const DisabledRow &row) { return row.app.slug; }},
             {tr("organization"), [](const DisabledRow &row) { return row.organization.slug; }},
             {tr("disabled (UTC)"), [](const DisabledRow &row) { return timeText(disablingOf(row).at); }},
             {tr("owners told"), notified, Align::Right},
             {tr("skipped"), [](const DisabledRow &row) { return QString::number(row.skipped); }, Align::Right},
             {tr("why"), [](const DisabledRow &row) { return disablingOf(row).reason; }}},
            hookdesk::jsonOf,
            tr("No app is disabled.")};
}

Result<ExitStatus> run(const Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto read = [filter = *filter, now = call.clock.now()](Connection &connection) {
        return DisabledList(connection, filter, now).all();
    };
    HOOKDESK_TRY_ASSIGN(rows, readStore(call, read));
    print(call.output, listing(), rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command disabledCommand()
{
    return {.name = u"disabled"_s,
            .synopsis = u"[--filter WORDS]"_s,
            .summary = tr("Lists the disabled apps, the latest first."),
            .details = tr("“skipped” is how many alerts were not sent since. “hookdeskctl reenable APP” enables one "
                          "again."),
            .filter = DisabledList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
