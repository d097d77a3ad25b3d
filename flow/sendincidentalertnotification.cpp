// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sendincidentalertnotification.h"

#include "flow/appplatformevent.h"
#include "flow/deliveryreport.h"
#include "flow/flowlog.h"
#include "flow/incidentattachment.h"
#include "flow/notifywebhook.h"
#include "flow/skipdisabled.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("SendIncidentAlertNotification", text);
}

/// What the names of a request stand for.
struct Found {
    std::optional<SentryApp> app;
    std::optional<Organization> organization;
    std::optional<Installation> installation;
    std::optional<Incident> incident;
};

Result<Found> lookUp(Connection &connection, const AlertRequest &request)
{
    Found found;
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(request.sentryApp));
    found.app = app;
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).named(request.organization));
    found.organization = organization;
    if (app && organization) {
        HOOKDESK_TRY_ASSIGN(installation, Installations(connection).receiving(app->id, organization->id));
        found.installation = installation;
    }
    if (request.incident) {
        HOOKDESK_TRY_ASSIGN(incident, Incidents(connection).find(*request.incident));
        found.incident = incident;
    }
    return found;
}

DeliveryReport unsent(const AlertRequest &request, ReportOutcome outcome, const QString &detail)
{
    DeliveryReport report;
    report.sentryApp = request.sentryApp;
    report.organization = request.organization;
    report.outcome = outcome;
    report.detail = detail;
    return report;
}

/// Why this request is not sent at all; none when it is.
std::optional<DeliveryReport> refusal(const FlowContext &flow, const AlertRequest &request, const Found &found)
{
    if (!found.app) {
        flow.log.log(u"metric_alert_webhook.missing_sentryapp"_s,
                     {{"sentry_app_id", request.sentryApp.toStdString()},
                      {"organization_id", request.organization.toStdString()}});
        return unsent(request, ReportOutcome::MissingSentryApp,
                      tr("There is no app “%1”. “hookdeskctl apps” lists them.").arg(request.sentryApp));
    }
    if (!found.organization)
        return unsent(request, ReportOutcome::Refused, tr("There is no organization “%1”.").arg(request.organization));
    flow.log.metric(u"notifications.sent"_s, {{"instance", found.app->slug.toStdString()}, {"type", "sentry_app"}});
    if (!found.installation) {
        flow.log.log(u"metric_alert_webhook.missing_installation"_s,
                     {{"action", request.status.toStdString()},
                      {"incident", request.incident ? Json(request.incident->value) : Json()},
                      {"organization_id", found.organization->id.value},
                      {"sentry_app_id", found.app->id.value}});
        return unsent(request, ReportOutcome::MissingInstallation,
                      tr("The app “%1” is not installed in the organization “%2”.")
                          .arg(found.app->slug, found.organization->slug));
    }
    if (request.incident && !found.incident)
        return unsent(request, ReportOutcome::Refused,
                      tr("There is no incident with the number %1. “hookdeskctl incidents” lists them.")
                          .arg(request.incident->value));
    if (found.incident && found.incident->organization != found.organization->id)
        return unsent(request, ReportOutcome::Refused,
                      tr("The incident %1 does not belong to the organization “%2”.")
                          .arg(request.incident->value)
                          .arg(found.organization->slug));
    return std::nullopt;
}

std::optional<AlertStatus> statusOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? alertStatusFromNumber(number) : alertStatusFromAction(text);
}

/// The attachment given is sent as it is; the incident's own announces the new status.
Result<Json> attachmentOf(const AlertRequest &request, const Found &found, AlertStatus status)
{
    const auto text = !request.attachment.isEmpty() ? request.attachment
                      : found.incident              ? found.incident->attachment
                                                    : QByteArrayLiteral("{}");
    auto attachment = parseJson(text, {.bytes = 1024 * 1024, .depth = 100});
    if (!attachment)
        return failure(ErrorCode::InvalidInput, tr("The attachment cannot be sent. %1").arg(attachment.error().message),
                       attachment.error().cause);
    if (!attachment->is_object())
        return failure(ErrorCode::InvalidInput, tr("The attachment is not a JSON object; it must begin with “{”."));
    if (request.attachment.isEmpty())
        return announced(std::move(*attachment), status, request.notificationUuid);
    return attachment;
}

Delivery deliveryOf(const AppPlatformEvent &event, const Found &found, Instant now)
{
    Delivery delivery;
    delivery.requestId = newRequestId();
    delivery.kind = DeliveryKind::Alert;
    delivery.app = found.app->id;
    delivery.organization = found.organization->id;
    delivery.installation = found.installation->id;
    if (found.incident)
        delivery.incident = found.incident->id;
    delivery.resource = event.resource;
    delivery.action = event.action;
    delivery.body = event.body();
    delivery.created = now;
    delivery.nextAttempt = now;
    return delivery;
}

/// Whether an action of a trigger is a sentry app's with settings: its use is counted by the analytics.
bool hasComponentAction(const QByteArray &body)
{
    const auto event = parseJson(body);
    if (!event)
        return false;
    static const Json::json_pointer triggersAt("/data/metric_alert/alert_rule/triggers");
    if (!event->contains(triggersAt) || !event->at(triggersAt).is_array())
        return false;
    for (const auto &trigger : event->at(triggersAt)) {
        if (!trigger.is_object() || !trigger.contains("actions") || !trigger.at("actions").is_array())
            continue;
        for (const auto &action : trigger.at("actions")) {
            const bool isSentryApp = action.is_object() && action.contains("type") && action.at("type") == "sentry_app";
            if (isSentryApp && action.contains("settings") && !action.at("settings").is_null())
                return true;
        }
    }
    return false;
}

} // namespace

QCoro::Task<Result<DeliveryReport>> queueIncidentAlert(FlowContext flow, AlertRequest request)
{
    const auto status = statusOf(request.status);
    if (!status)
        co_return unsent(request, ReportOutcome::Refused,
                         tr("“%1” is not a status. Allowed: open (1), resolved (2), warning (10), critical (20).")
                             .arg(request.status));
    const auto look = [request](Connection &connection) { return lookUp(connection, request); };
    const auto found = co_await flow.store.read(look);
    if (!found)
        co_return failure(found.error());
    if (const auto report = refusal(flow, request, *found))
        co_return *report;
    const auto attachment = attachmentOf(request, *found, *status);
    if (!attachment)
        co_return unsent(request, ReportOutcome::Refused, attachment.error().message);

    const AppPlatformEvent event{u"metric_alert"_s, actionOf(*status), found->installation->uuid, *attachment};
    auto delivery = deliveryOf(event, *found, flow.clock.now());
    if (flow.log.isWatched())
        flow.log.stage(Stage::SendIncidentAlertNotification,
                       tr("%1 for %2 in %3").arg(event.event(), found->app->slug, found->organization->slug));
    if (isSkipped(*flow.settings, delivery, *found->app)) {
        const ClaimedDelivery skipped{delivery, *found->app, found->organization->slug};
        co_return co_await skipDisabled(flow, skipped);
    }

    const auto add = [delivery](Connection &connection) { return Deliveries(connection).add(delivery); };
    const auto id = co_await flow.store.commit(Topic::Deliveries, add);
    if (!id)
        co_return failure(id.error());
    delivery.id = *id;
    co_return reportOf(delivery, found->app->slug, found->organization->slug);
}

QCoro::Task<Result<AttemptResult>> sendIncidentAlertNotification(FlowContext flow, ClaimedDelivery claimed)
{
    auto attempt = co_await notifyWebhook(flow, claimed);
    const bool isSent = attempt && attempt->request.outcome == Outcome::Delivered;
    if (isSent && flow.log.isWatched() && hasComponentAction(claimed.delivery.body))
        flow.log.analytics(u"alert_rule_ui_component_webhook.sent"_s,
                           {{"organization_id", claimed.delivery.organization.value},
                            {"sentry_app_id", claimed.delivery.app.value},
                            {"event", claimed.delivery.event().toStdString()}});
    co_return attempt;
}

} // namespace hookdesk
