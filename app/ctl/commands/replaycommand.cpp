// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `replay`: sends again what a filter chooses of the responses, at the rate of each host; continues or cancels that.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/sending.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/records/jsonvalues.h"
#include "model/store/bulkreplays.h"
#include "model/store/lists/replayplan.h"
#include "model/store/lists/responselist.h"
#include "model/store/storedsettings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

constexpr int ratePerHost = 0; ///< that of the settings

Json jsonOf(const PlannedReplay &planned)
{
    return {{"replay_of", planned.original.value},
            {"request_id", jsonText(planned.requestId)},
            {"sentry_app", jsonText(planned.appSlug)},
            {"organization", jsonText(planned.organizationSlug)},
            {"event", jsonText(planned.event)},
            {"created", hookdesk::jsonOf(planned.created)},
            {"url", jsonText(planned.url)}};
}

Listing<PlannedReplay> listing()
{
    using Align = Column<PlannedReplay>::Align;
    return {
        {{tr("delivery"), [](const PlannedReplay &row) { return QString::number(row.original.value); }, Align::Right},
         {tr("recorded (UTC)"), [](const PlannedReplay &row) { return timeText(row.created); }},
         {tr("event"), [](const PlannedReplay &row) { return row.event; }},
         {tr("app"), [](const PlannedReplay &row) { return row.appSlug; }},
         {tr("organization"), [](const PlannedReplay &row) { return row.organizationSlug; }},
         {tr("to"), [](const PlannedReplay &row) { return row.url; }},
         {tr("Request-ID"), [](const PlannedReplay &row) { return row.requestId; }}},
        jsonOf,
        tr("There are no responses yet, so there is nothing to replay.")};
}

Result<ExitStatus> replayFiltered(const Call &call, const Filter &filter, int rate)
{
    const auto look = [filter, now = call.clock.now()](Connection &connection) {
        return ReplayPlan(connection).of(filter, now, std::numeric_limits<int>::max());
    };
    HOOKDESK_TRY_ASSIGN(plan, readStore(call, look));
    if (call.has("dry-run") || plan.isEmpty()) {
        print(call.output, listing(), plan, filter);
        return ExitStatus::Done;
    }
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    const auto load = [](Connection &connection) { return StoredSettings(connection).load(); };
    HOOKDESK_TRY_ASSIGN(settings, await(session->store().read(load)));
    BulkReplayRequest request;
    for (const auto &planned : std::as_const(plan))
        request.originals << planned.original;
    request.chosen = call.options.values(u"filter"_s).join(u' ');
    request.rate = rate == ratePerHost ? settings.replayRatePerHost : rate;
    request.actor = loginName();
    HOOKDESK_TRY_ASSIGN(id, await(session->engine().replayAll(request)));
    if (!call.output.isJson())
        call.output.line(tr("Bulk replay %1: %2 requests, at most %3 a second to each host.")
                             .arg(id.value)
                             .arg(plan.size())
                             .arg(request.rate));
    const auto all = [id](Connection &connection) { return BulkReplays(connection).deliveriesOf(id); };
    HOOKDESK_TRY_ASSIGN(replays, await(session->store().read(all)));
    return printNextAttempts(*session, call.output, replays);
}

Result<ExitStatus> continueReplay(const Call &call, BulkReplayId id)
{
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    const auto waiting = [id](Connection &connection) { return BulkReplays(connection).waitingOf(id); };
    HOOKDESK_TRY_ASSIGN(replays, await(session->store().read(waiting)));
    HOOKDESK_TRY(await(session->engine().continueReplays(id, loginName())));
    return printNextAttempts(*session, call.output, replays);
}

Result<ExitStatus> cancelReplay(const Call &call, BulkReplayId id)
{
    HOOKDESK_TRY_ASSIGN(session, startPausedSession(call));
    HOOKDESK_TRY_ASSIGN(cancelled, await(session->engine().cancelReplays(id, loginName())));
    if (call.output.isJson())
        call.output.json({{"bulk_replay", id.value}, {"not_sent", cancelled}});
    else
        call.output.line(
            tr("The bulk replay %1 is cancelled; %2 of its requests were not sent.").arg(id.value).arg(cancelled));
    return ExitStatus::Done;
}

Result<ExitStatus> run(const Call &call)
{
    const std::array chosen{call.has("filter"), call.has("continue"), call.has("cancel")};
    if (std::count(chosen.begin(), chosen.end(), true) != 1)
        return call.wrongUsage(
            tr("“replay” needs one of --filter WORDS, --continue NUMBER and --cancel NUMBER. To replay "
               "everything, choose it: --filter kind:alert."));
    if (call.has("filter")) {
        const auto filter = filterOf(call);
        if (!filter)
            return call.wrongUsage(filter.error().message);
        if (filter->isEmpty())
            return call.wrongUsage(tr("The filter is empty. To replay everything, choose it: --filter kind:alert."));
        const auto rate = call.has("rate") ? numberOf(call, "rate") : Result<int>(ratePerHost);
        return rate ? replayFiltered(call, *filter, *rate) : call.wrongUsage(rate.error().message);
    }
    const auto isContinued = call.has("continue");
    const auto number = numberOf(call, isContinued ? "continue" : "cancel");
    if (!number)
        return call.wrongUsage(number.error().message);
    const BulkReplayId id(*number);
    return isContinued ? continueReplay(call, id) : cancelReplay(call, id);
}

} // namespace

Command replayCommand()
{
    return {.name = u"replay"_s,
            .synopsis = u"(--filter WORDS [--dry-run] [--rate N] | --continue NUMBER | --cancel NUMBER)"_s,
            .summary = tr("Sends again what a filter chooses of the responses."),
            .details =
                tr("Each request is sent once, as recorded, signed anew, oldest first, whatever became of it; it does "
                   "not count in the\nintegration buffer unless the setting replay.counts says so. Waits for the "
                   "first attempt of each. A replay that is\ninterrupted is held: --continue sends the rest, --cancel "
                   "does not. Exit status as of “trigger”."),
            .options = {{u"dry-run"_s, tr("lists what would be sent, and sends nothing")},
                        {u"rate"_s, tr("replays a second to one host; without it, the setting replay.rate_per_host"),
                         u"N"_s},
                        {u"continue"_s, tr("sends what was held of a bulk replay"), u"NUMBER"_s},
                        {u"cancel"_s, tr("sends no more of a bulk replay"), u"NUMBER"_s}},
            .filter = ResponseList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
