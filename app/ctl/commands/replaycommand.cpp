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
#include "flow/replay.h"
#include "model/records/jsonvalues.h"
#include "model/store/bulkreplays.h"
#include "model/store/installations.h"
#include "model/store/lists/replayplan.h"
#include "model/store/lists/responselist.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// How they are sent, as the options say.
struct Manner {
    std::optional<int> rate;
    std::optional<int> speedPercent;
    bool leavesOutDelivered = false;
    std::optional<QString> to; ///< an installation's uuid; none: where each was sent
};

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

Result<Manner> mannerOf(const Call &call)
{
    Manner manner;
    manner.leavesOutDelivered = call.has("undelivered");
    if (call.has("rate") && call.has("speed"))
        return failure(ErrorCode::InvalidInput, tr("Give --rate or --speed, not both."));
    if (call.has("to")) {
        if (call.option("to").isEmpty()) // of a variable that is not set, as like as not
            return failure(ErrorCode::InvalidInput, tr("--to needs the uuid of an installation; it is empty."));
        if (manner.leavesOutDelivered)
            return failure(ErrorCode::InvalidInput, tr("Give --undelivered or --to, not both: what was delivered is "
                                                       "known of where each was sent, not of another installation."));
        manner.to = call.option("to");
    }
    if (call.has("rate")) {
        HOOKDESK_TRY_ASSIGN(rate, numberOf(call, "rate"));
        manner.rate = rate;
    }
    if (call.has("speed")) {
        bool isNumber = false;
        const auto speed = call.option("speed").toDouble(&isNumber);
        if (!isNumber || !(speed >= slowestReplay && speed <= fastestReplay))
            return failure(ErrorCode::InvalidInput,
                           tr("“%1” is not a value of --speed. Allowed: 0.01 to 100000; 60 makes a minute a second.")
                               .arg(call.option("speed")));
        manner.speedPercent = speedPercentOf(speed);
    }
    return manner;
}

/// One that is sent something. Errors: NotFound, Refused.
Result<Installation> installationNamed(Connection &connection, const QString &uuid)
{
    HOOKDESK_TRY_ASSIGN(found, Installations(connection).withUuid(uuid));
    if (!found)
        return failure(
            ErrorCode::NotFound,
            tr("There is no installation “%1”. Give its uuid as “hookdeskctl installations” lists it.").arg(uuid));
    return receivingInstallation(connection, found->id);
}

/// The plan when all go to one installation instead.
Result<> redirect(Connection &connection, const QString &uuid, QList<PlannedReplay> &plan)
{
    HOOKDESK_TRY_ASSIGN(installation, installationNamed(connection, uuid));
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(installation.app));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(installation.organization));
    if (!app || !organization)
        return failure(ErrorCode::NotFound, tr("The app of the installation “%1” does not exist any more.").arg(uuid));
    for (auto &planned : plan) {
        planned.installation = installation.id;
        planned.appSlug = app->slug;
        planned.organizationSlug = organization->slug;
        planned.url = app->webhookUrl;
    }
    return {};
}

void tellDelivered(Output &output, const QList<PlannedReplay> &plan)
{
    const auto delivered = deliveredOf(plan);
    if (delivered > 0 && !output.isJson())
        output.line(tr("Delivered by now, of these: %1. --undelivered leaves them out.").arg(delivered));
}

Result<ExitStatus> replayFiltered(const Call &call, const Filter &filter, const Manner &manner)
{
    const auto look = [filter, manner, now = call.clock.now()](Connection &connection) -> Result<QList<PlannedReplay>> {
        HOOKDESK_TRY_ASSIGN(plan, ReplayPlan(connection).of(filter, now, std::numeric_limits<int>::max()));
        if (manner.leavesOutDelivered)
            plan = undeliveredOf(plan);
        if (manner.to)
            HOOKDESK_TRY(redirect(connection, *manner.to, plan));
        return plan;
    };
    HOOKDESK_TRY_ASSIGN(plan, readStore(call, look));
    if (call.has("dry-run") || plan.isEmpty()) {
        print(call.output, listing(), plan, filter);
        if (!manner.to)
            tellDelivered(call.output, plan);
        return ExitStatus::Done;
    }
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    const auto load = [](Connection &connection) { return StoredSettings(connection).load(); };
    HOOKDESK_TRY_ASSIGN(settings, await(session->store().read(load)));
    BulkReplayRequest request;
    for (const auto &planned : std::as_const(plan))
        request.originals << planned.original;
    request.chosen = call.options.values(u"filter"_s).join(u' ');
    request.rate = manner.rate.value_or(settings.replayRatePerHost);
    request.speedPercent = manner.speedPercent;
    if (manner.to)
        request.installation = plan.constFirst().installation;
    request.actor = loginName();
    HOOKDESK_TRY_ASSIGN(id, await(session->engine().replayAll(request)));
    if (!call.output.isJson())
        call.output.line(manner.speedPercent
                             ? tr("Bulk replay %1: %2 requests in their recorded gaps, %3 times as fast.")
                                   .arg(id.value)
                                   .arg(plan.size())
                                   .arg(*manner.speedPercent / 100.0)
                             : tr("Bulk replay %1: %2 requests, at most %3 a second to each host.")
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
        call.output.json(
            {{"bulk_replay", id.value}, {"not_sent", cancelled.notSent}, {"not_tried_again", cancelled.tried}});
    else
        call.output.line(
            tr("The bulk replay %1 is cancelled; %2 of its requests were not sent, and %3 are not tried again.")
                .arg(id.value)
                .arg(cancelled.notSent)
                .arg(cancelled.tried));
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
        const auto manner = mannerOf(call);
        return manner ? replayFiltered(call, *filter, *manner) : call.wrongUsage(manner.error().message);
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
    return {
        .name = u"replay"_s,
        .synopsis =
            u"(--filter WORDS [--undelivered] [--dry-run] [--to UUID] [--rate N | --speed N] | --continue NUMBER | --cancel NUMBER)"_s,
        .summary = tr("Sends again what a filter chooses of the responses."),
        .details =
            tr("Each request is sent once, as recorded, signed anew, oldest first, whatever became of it; it does "
               "not count in the\nintegration buffer unless the setting replay.counts says so. Waits for the "
               "first attempt of each. A replay that is\ninterrupted is held: --continue sends the rest, --cancel "
               "does not. Exit status as of “trigger”."),
        .options = {{u"dry-run"_s, tr("lists what would be sent, and sends nothing")},
                    {u"undelivered"_s,
                     tr("leaves out what is delivered by now, at a further try or by another replay")},
                    {u"rate"_s, tr("replays a second to one host; without it, the setting replay.rate_per_host"),
                     u"N"_s},
                    {u"speed"_s,
                     tr("keeps the gaps in which they were made, N times as fast, instead of a rate: with --filter "
                        "“incident:12 kind:alert” it plays the life of an incident"),
                     u"N"_s},
                    {u"to"_s, tr("sends all of them to this installation, which their bodies name then"), u"UUID"_s},
                    {u"continue"_s, tr("sends what was held of a bulk replay"), u"NUMBER"_s},
                    {u"cancel"_s, tr("sends no more of a bulk replay"), u"NUMBER"_s}},
        .filter = ResponseList::filterKeys(),
        .run = run};
}

} // namespace hookdesk::ctl
