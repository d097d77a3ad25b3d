// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `trigger`: sends an alert to an app's webhook and waits for the first attempt.
#include "app/ctl/await.h"
#include "app/ctl/commands.h"
#include "app/ctl/deliverytext.h"
#include "app/ctl/sending.h"
#include "app/loginname.h"
#include "model/store/incidents.h"
#include "model/store/organizations.h"
#include "model/workspace/inputfile.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

bool isStatus(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? alertStatusFromNumber(number).has_value() : alertStatusFromAction(text).has_value();
}

/// What is wrong with the options; nothing when they will do.
QString wrongOption(const Call &call)
{
    for (const auto *needed : {"app", "org", "status"}) {
        if (call.option(needed).isEmpty())
            return tr("“trigger” needs --app SLUG, --org SLUG and --status STATUS; --%1 is missing.")
                .arg(QLatin1StringView(needed));
    }
    if (!isStatus(call.option("status")))
        return tr("“%1” is not a status. Allowed: open, resolved, warning, critical, or its number 1, 2, 10, 20.")
            .arg(call.option("status"));
    bool isNumber = true;
    const auto incident = call.option("incident");
    if (call.has("incident") && (incident.toLongLong(&isNumber) < 1 || !isNumber))
        return tr("“%1” is not the number of an incident. Give it as “hookdeskctl incidents” lists it.").arg(incident);
    return {};
}

Result<QByteArray> attachmentOf(const Call &call)
{
    if (!call.has("attachment"))
        return QByteArray();
    const auto name = call.option("attachment");
    HOOKDESK_TRY_ASSIGN(attachment, readInput(name));
    if (attachment.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("The attachment %1 is empty. It must be a JSON object, at least {}.").arg(name));
    return attachment;
}

/// The incident of the organization that people know by this number, else the one with this id.
Result<IncidentId> incidentCalled(Connection &connection, qint64 number, const QString &organizationName)
{
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).named(organizationName));
    if (organization) {
        HOOKDESK_TRY_ASSIGN(incident, Incidents(connection).known(organization->id, number));
        if (incident)
            return incident->id;
    }
    return IncidentId(number);
}

Result<ExitStatus> run(const Call &call)
{
    if (const auto wrong = wrongOption(call); !wrong.isEmpty())
        return call.wrongUsage(wrong);
    AlertRequest request;
    request.sentryApp = call.option("app");
    request.organization = call.option("org");
    request.status = call.option("status");
    request.actor = loginName();
    HOOKDESK_TRY_ASSIGN(attachment, attachmentOf(call));
    request.attachment = attachment;

    HOOKDESK_TRY_ASSIGN(session, startSession(call));
    if (call.has("incident")) {
        const auto find = [number = call.option("incident").toLongLong(), organization = request.organization](
                              Connection &connection) { return incidentCalled(connection, number, organization); };
        HOOKDESK_TRY_ASSIGN(incident, await(session->store().read(find)));
        request.incident = incident;
    }
    HOOKDESK_TRY_ASSIGN(queued, await(session->engine().trigger(request)));
    HOOKDESK_TRY_ASSIGN(report, firstAttempt(*session, queued, call.output));
    return printReport(call.output, report);
}

} // namespace

Command triggerCommand()
{
    return {
        .name = u"trigger"_s,
        .synopsis = u"--app SLUG --org SLUG --status STATUS [--attachment FILE|-] [--incident ID]"_s,
        .summary = tr("Sends an alert to an app's webhook and waits for the first attempt."),
        .details = tr("Where the window or another program serves the store already, that one sends, and this one "
                      "waits for it.\n"
                      "A later try is made by whatever then serves the store. Exit status 0 when it was delivered "
                      "(100 to 299), else 1:\nalso when the app, the organization, the installation or the incident "
                      "does not exist, or the attachment is no JSON\nobject. A status that does not exist is wrong "
                      "usage (2)."),
        .options =
            {{u"app"_s, tr("the app, by slug or id"), u"SLUG"_s},
             {u"org"_s, tr("the organization, by slug or id"), u"SLUG"_s},
             {u"status"_s, tr("open, resolved, warning or critical (or 1, 2, 10, 20)"), u"STATUS"_s},
             {u"attachment"_s,
              tr("a file with the JSON object to send, at most 1 MiB; - is standard input; goes before the "
                 "incident's"),
              u"FILE"_s},
             {u"incident"_s,
              tr("sends this incident's attachment with the new status: its number in the organization, else its id"),
              u"ID"_s}},
        .run = run};
}

} // namespace hookdesk::ctl
