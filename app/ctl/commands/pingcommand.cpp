// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `ping`: sends a test event to an app's webhook and waits for the answer.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/deliverytext.h"
#include "app/ctl/sending.h"
#include "app/loginname.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// The installation to ping, or why there is none.
using Target = std::variant<InstallationId, DeliveryReport>;

DeliveryReport unsent(const QString &app, const QString &organization, ReportOutcome outcome, const QString &detail)
{
    DeliveryReport report;
    report.sentryApp = app;
    report.organization = organization;
    report.outcome = outcome;
    report.detail = detail;
    return report;
}

Result<Target> targetOf(Connection &connection, const QString &appName, const QString &organizationName)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(appName));
    if (!app)
        return unsent(appName, organizationName, ReportOutcome::MissingSentryApp,
                      tr("There is no app “%1”. “hookdeskctl apps” lists them.").arg(appName));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).named(organizationName));
    if (!organization)
        return unsent(app->slug, organizationName, ReportOutcome::Refused,
                      tr("There is no organization “%1”.").arg(organizationName));
    HOOKDESK_TRY_ASSIGN(installation, Installations(connection).receiving(app->id, organization->id));
    if (!installation)
        return unsent(app->slug, organization->slug, ReportOutcome::MissingInstallation,
                      tr("The app “%1” is not installed in the organization “%2”.").arg(app->slug, organization->slug));
    return installation->id;
}

Result<ExitStatus> run(const Call &call)
{
    for (const auto *needed : {"app", "org"}) {
        if (call.option(needed).isEmpty())
            return call.wrongUsage(
                tr("“ping” needs --app SLUG and --org SLUG; --%1 is missing.").arg(QLatin1StringView(needed)));
    }
    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    const auto find = [app = call.option("app"), organization = call.option("org")](Connection &connection) {
        return targetOf(connection, app, organization);
    };
    HOOKDESK_TRY_ASSIGN(target, await(session->store().read(find)));
    if (const auto *report = std::get_if<DeliveryReport>(&target))
        return printReport(call.output, *report);
    HOOKDESK_TRY_ASSIGN(queued, await(session->engine().ping(std::get<InstallationId>(target), loginName())));
    HOOKDESK_TRY_ASSIGN(report, firstAttempt(*session, queued, call.output));
    return printReport(call.output, report);
}

} // namespace

Command pingCommand()
{
    return {.name = u"ping"_s,
            .synopsis = u"--app SLUG --org SLUG"_s,
            .summary = tr("Sends a test ping to an app's webhook and waits for the answer."),
            .details = tr("It goes to disabled apps too, does not count in the integration buffer unless the setting "
                          "replay.counts says so,\nand is written to the audit log. Exit status as of “trigger”."),
            .options = {{u"app"_s, tr("the app, by slug or id"), u"SLUG"_s},
                        {u"org"_s, tr("the organization, by slug or id"), u"SLUG"_s}},
            .run = run};
}

} // namespace hookdesk::ctl
