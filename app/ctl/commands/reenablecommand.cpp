// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `reenable`: enables a disabled app again.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/deliverytext.h"
#include "app/ctl/sending.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

struct Found {
    SentryApp app;
    QString owner; ///< slug
};

Result<Found> find(Connection &connection, const QString &name)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(name));
    if (!app)
        return failure(ErrorCode::NotFound, tr("There is no app “%1”. “hookdeskctl apps” lists them.").arg(name));
    HOOKDESK_TRY_ASSIGN(owner, Organizations(connection).find(app->owner));
    return Found{*app, owner ? owner->slug : QString()};
}

/// Error: InvalidInput.
Result<QStringList> eventsOf(const QString &text)
{
    auto events = eventWords(text);
    const auto wrong = std::find_if_not(events.cbegin(), events.cend(), isEventWord);
    if (wrong != events.cend())
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is not an event. Give events as words separated by commas: issue,error.").arg(*wrong));
    return events;
}

void printEnabled(Output &output, const Found &found, const QStringList &events)
{
    if (output.isJson()) {
        Json words = Json::array();
        for (const auto &event : events)
            words.push_back(jsonText(event));
        output.json(
            {{"sentry_app", jsonText(found.app.slug)}, {"organization", jsonText(found.owner)}, {"events", words}});
        return;
    }
    output.line(events.isEmpty() ? tr("%1 is enabled, without event subscriptions.").arg(found.app.slug)
                                 : tr("%1 is enabled, with the events %2.").arg(found.app.slug, events.join(u", "_s)));
    output.line(tr("Its integration buffer is cleared; the audit log says who did it."));
}

/// Waits for the first attempt of each.
Result<ExitStatus> replaySkipped(const Call &call, Session &session, const SentryApp &app)
{
    HOOKDESK_TRY_ASSIGN(replays, await(session.engine().replaySkipped(app.id, app.disabled->at, loginName())));
    if (!call.output.isJson())
        call.output.line(replays.isEmpty() ? tr("Nothing was skipped while it was disabled.")
                                           : tr("Replaying what was skipped, %1 in all:").arg(replays.size()));
    return printNextAttempts(session, call.output, replays);
}

Result<ExitStatus> run(const Call &call)
{
    const auto given = eventsOf(call.option("events"));
    if (!given)
        return call.wrongUsage(given.error().message);
    const auto look = [name = call.arguments.constFirst()](Connection &connection) { return find(connection, name); };
    HOOKDESK_TRY_ASSIGN(found, readStore(call, look));
    if (!found.app.disabled)
        return failure(ErrorCode::Refused, tr("The app “%1” is not disabled.").arg(found.app.slug));
    const auto events = call.has("events") ? *given : found.app.disabled->events;
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    HOOKDESK_TRY(await(session->engine().reenable(found.app.id, events, loginName())));
    printEnabled(call.output, found, events);
    return call.has("replay-skipped") ? replaySkipped(call, *session, found.app) : ExitStatus::Done;
}

} // namespace

Command reenableCommand()
{
    return {
        .name = u"reenable"_s,
        .synopsis = u"APP [--events a,b] [--replay-skipped]"_s,
        .summary = tr("Enables a disabled app again."),
        .details = tr(
            "APP is its slug or id. Its integration buffer is cleared, and the audit log says who did "
            "it. Exit status 1 when the app\nis not disabled or does not exist, or a replay of what was skipped is not "
            "delivered at its first attempt."),
        .options = {{u"events"_s, tr("the event subscriptions it gets; without it, those it had when it was disabled"),
                     u"a,b"_s},
                    {u"replay-skipped"_s,
                     tr("sends what was skipped while it was disabled, oldest first, and waits for "
                        "the first attempt of each")}},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = run};
}

} // namespace hookdesk::ctl
