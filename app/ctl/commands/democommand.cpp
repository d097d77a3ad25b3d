// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `demo`: shows the flow at work, for newcomers without a display.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/demo/dayclock.h"
#include "app/ctl/demo/demo.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Result<bool> isEmpty(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(organizations, Organizations(connection).all());
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    return organizations.isEmpty() && apps.isEmpty();
}

void tellHowToGoOn(const Call &call)
{
    if (call.output.isJson())
        return;
    call.output.line();
    if (call.isStoreNamed)
        call.output.lines({tr("All of this is in %1.").arg(call.store.path),
                           tr("Open it in the window: hookdesk --store %1").arg(call.store.path),
                           tr("Look further here: hookdeskctl --store %1 responses (or health, disabled, mail, audit)")
                               .arg(call.store.path),
                           tr("The practice receiver has ended with the demo, so further alerts are refused.")});
    else
        call.output.lines({tr("This was in a temporary store, which is gone now. “hookdeskctl --store FILE demo” keeps "
                              "it;"),
                           tr("then open it in the window (hookdesk --store FILE), or look at it with hookdeskctl "
                              "--store FILE"),
                           tr("responses, health, disabled, mail or audit. “hookdeskctl help” lists all commands.")});
}

Result<ExitStatus> runIn(const Call &call, const StoreLocation &location)
{
    const DayClock clock;
    Session session(location, clock);
    HOOKDESK_TRY(await(session.open()));
    HOOKDESK_TRY_ASSIGN(isNew, await(session.store().read(isEmpty)));
    if (!isNew)
        return failure(ErrorCode::Refused,
                       tr("The demo needs an empty store, and %1 is not. Name a new file, or leave --store out.")
                           .arg(location.path));
    Demo demo(session, call.output);
    auto done = demo.run();
    session.stop();
    return done;
}

Result<ExitStatus> run(const Call &call)
{
    const QTemporaryDir folder;
    auto location = call.store;
    if (!call.isStoreNamed)
        location.path = folder.filePath(u"demo.sqlite"_s);
    if (!folder.isValid())
        return failure(ErrorCode::Io, tr("No temporary folder can be made: %1.").arg(folder.errorString()));
    HOOKDESK_TRY_ASSIGN(status, runIn(call, location));
    tellHowToGoOn(call);
    return status;
}

} // namespace

Command demoCommand()
{
    return {.name = u"demo"_s,
            .synopsis = {},
            .summary = tr("Shows the flow at work: sample data, a practice receiver, real alerts, all seven stages."),
            .details = tr("In a temporary store of its own, or in the one of --store when it is new or empty. Contacts "
                          "this machine (127.0.0.1) only.\n"
                          "With --json, each object has a kind: note, step, stage, log, metric, analytics, received, "
                          "delivery, mail, summary.\n"
                          "Exit status 0 when everything went as it should, else 1 with what did not."),
            .options = {},
            .run = run};
}

} // namespace hookdesk::ctl
