// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sendincidentalertnotification.h"

#include "flow/alertpreview.h"
#include "flow/appplatformevent.h"
#include "flow/deliveryaudit.h"
#include "flow/deliveryreport.h"
#include "flow/flowlog.h"
#include "flow/incidentattachment.h"
#include "flow/notifywebhook.h"
#include "flow/skipdisabled.h"
#include "model/records/skiprule.h"
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

struct SendAlertTexts {
    Q_DECLARE_TR_FUNCTIONS(SendIncidentAlertNotification)
};

/// An alert to be queued, as far as it is known before the store is asked.
struct Alert {
    AlertRequest request;
    AlertStatus status = AlertStatus::Open;
    std::optional<Result<QByteArray>> attachment; ///< that of the request, when it has one
    Instant at;
    std::shared_ptr<const Settings> settings;
};

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
std::optional<DeliveryReport> refusal(const AlertRequest &request, const Found &found)
{
    if (!found.app)
        return unsent(request, ReportOutcome::MissingSentryApp,
                      SendAlertTexts::tr("There is no app “%1”. Check its slug; the list of apps names them all.")
                          .arg(request.sentryApp));
    if (!found.organization)
        return unsent(request, ReportOutcome::Refused,
                      SendAlertTexts::tr("There is no organization “%1”.").arg(request.organization));
    if (!found.installation)
        return unsent(
            request, ReportOutcome::MissingInstallation,
            SendAlertTexts::tr(
                "The app “%1” is not installed in the organization “%2”, or its installation is still pending.")
                .arg(found.app->slug, found.organization->slug));
    if (request.incident && !found.incident)
        return unsent(
            request, ReportOutcome::Refused,
            SendAlertTexts::tr("There is no incident with the number %1. The list of incidents names them all.")
                .arg(request.incident->value));
    if (found.incident && found.incident->organization != found.organization->id)
        return unsent(request, ReportOutcome::Refused,
                      SendAlertTexts::tr("The incident %1 does not belong to the organization “%2”.")
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

Result<Json> parseAttachment(const QByteArray &text)
{
    auto attachment = parseJson(text, writtenByHand);
    if (!attachment)
        return failure(ErrorCode::InvalidInput,
                       SendAlertTexts::tr("The attachment cannot be sent. %1").arg(attachment.error().message),
                       attachment.error().cause);
    if (!attachment->is_object())
        return failure(ErrorCode::InvalidInput,
                       SendAlertTexts::tr("The attachment is not a JSON object; it must begin with “{”."));
    return attachment;
}

/// The attachment given is sent as it is; the incident's own announces the new status.
Result<QByteArray> attachmentOf(const Alert &alert, const Found &found)
{
    if (alert.attachment)
        return *alert.attachment;
    HOOKDESK_TRY_ASSIGN(attachment,
                        parseAttachment(found.incident ? found.incident->attachment : QByteArrayLiteral("{}")));
    return compactJson(announced(std::move(attachment), alert.status, alert.request.notificationUuid));
}

Delivery deliveryOf(const Alert &alert, const Found &found, const QByteArray &attachment)
{
    Delivery delivery;
    delivery.requestId = newRequestId();
    delivery.kind = DeliveryKind::Alert;
    delivery.app = found.app->id;
    delivery.organization = found.organization->id;
    delivery.installation = found.installation->id;
    if (found.incident)
        delivery.incident = found.incident->id;
    delivery.resource = u"metric_alert"_s;
    delivery.action = actionOf(alert.status);
    delivery.body = eventBody(delivery.action, found.installation->uuid, attachment);
    delivery.created = alert.at;
    delivery.nextAttempt = alert.at;
    return delivery;
}

/// None when its status is no status.
std::shared_ptr<const Alert> alertOf(const FlowContext &flow, AlertRequest request)
{
    const auto status = statusOf(request.status);
    if (!status)
        return {};
    Alert alert;
    alert.request = std::move(request);
    alert.status = *status;
    if (!alert.request.attachment.isEmpty())
        alert.attachment = parseAttachment(alert.request.attachment).map(&compactJson);
    alert.at = flow.clock.now();
    alert.settings = flow.settings;
    return std::make_shared<const Alert>(std::move(alert));
}

DeliveryReport noStatus(const AlertRequest &request)
{
    return unsent(
        request, ReportOutcome::Refused,
        SendAlertTexts::tr("“%1” is not a status. Allowed: open (1), resolved (2), warning (10), critical (20).")
            .arg(request.status));
}

/// What the store made of an alert: a refusal, or its delivery, which has no id until it is stored.
struct Prepared {
    Found found;
    std::optional<DeliveryReport> refused;
    Delivery delivery;
    bool isSkipped = false; ///< the app is disabled
    bool isAudited = false;

    ClaimedDelivery claimed() const { return {delivery, *found.app, found.organization->slug}; }
    Topics touched() const
    {
        return (isSkipped ? Topics(Topic::Requests) : Topics()) | (isAudited ? Topics(Topic::Audit) : Topics());
    }
};

/// Looks up what the alert names, and makes its delivery. On a store thread.
Result<Prepared> lookUpAndMake(Connection &connection, const Alert &alert)
{
    Prepared prepared;
    HOOKDESK_TRY_ASSIGN(found, lookUp(connection, alert.request));
    prepared.found = std::move(found);
    prepared.refused = refusal(alert.request, prepared.found);
    if (prepared.refused)
        return prepared;
    const auto attachment = attachmentOf(alert, prepared.found);
    if (!attachment) {
        prepared.refused = unsent(alert.request, ReportOutcome::Refused, attachment.error().message);
        return prepared;
    }
    prepared.delivery = deliveryOf(alert, prepared.found, *attachment);
    prepared.isSkipped = isSkipped(*alert.settings, prepared.delivery, *prepared.found.app);
    return prepared;
}

/// An alert of a person is audited, one of the alert system is not: it has no actor.
Result<> audit(Connection &connection, const Alert &alert, const Prepared &stored)
{
    AuditEntry deed;
    deed.at = alert.at;
    deed.actor = alert.request.actor;
    deed.event = u"ALERT_TRIGGERED"_s;
    Json data{{"event", stored.delivery.event().toStdString()}};
    if (stored.found.incident)
        data["incident"] = stored.found.incident->identifier;
    if (alert.attachment)
        data["edited"] = true;
    if (stored.isSkipped)
        data["skipped"] = true;
    return auditDelivery(connection, deed, stored.delivery, stored.found.app->name, data);
}

/// Queues its event too, or records it as skipped, unless it is refused. On a store thread.
Result<Prepared> lookUpAndQueue(Connection &connection, const Alert &alert)
{
    HOOKDESK_TRY_ASSIGN(prepared, lookUpAndMake(connection, alert));
    if (prepared.refused)
        return prepared;
    HOOKDESK_TRY_ASSIGN(id, prepared.isSkipped ? recordSkipped(connection, prepared.claimed(), alert.at)
                                               : Deliveries(connection).add(prepared.delivery));
    prepared.delivery.id = id;
    if (alert.request.actor.isEmpty())
        return prepared;
    HOOKDESK_TRY(audit(connection, alert, prepared));
    prepared.isAudited = true;
    return prepared;
}

AlertPreview refusedPreview(const DeliveryReport &refused)
{
    return {.outcome = refused.outcome, .detail = refused.detail, .request = {}};
}

/// The log events and the metric of stage 1.
void tell(FlowLog &log, const AlertRequest &request, const Prepared &queued)
{
    const auto &[app, organization, installation, incident] = queued.found;
    if (!log.isWatched())
        return;
    if (!app)
        log.log(u"metric_alert_webhook.missing_sentryapp"_s, {{"sentry_app_id", request.sentryApp.toStdString()},
                                                              {"organization_id", request.organization.toStdString()}});
    if (!app || !organization)
        return;
    log.metric(u"notifications.sent"_s, {{"instance", app->slug.toStdString()}, {"type", "sentry_app"}});
    if (!installation)
        log.log(u"metric_alert_webhook.missing_installation"_s,
                {{"action", request.status.toStdString()},
                 {"incident", request.incident ? Json(request.incident->value) : Json()},
                 {"organization_id", organization->id.value},
                 {"sentry_app_id", app->id.value}});
    if (!queued.refused)
        log.stage(Stage::SendIncidentAlertNotification,
                  SendAlertTexts::tr("%1 for %2 in %3").arg(queued.delivery.event(), app->slug, organization->slug));
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
    const auto shared = alertOf(flow, request);
    if (!shared)
        co_return noStatus(request);
    const auto queueIt = [shared](Connection &connection) { return lookUpAndQueue(connection, *shared); };
    const auto queued = co_await flow.store.commit(Topic::Deliveries, queueIt);
    if (!queued)
        co_return failure(queued.error());
    tell(flow.log, shared->request, *queued);
    if (queued->refused)
        co_return *queued->refused;
    const auto &found = queued->found;
    if (queued->isSkipped)
        co_return skippedReport(queued->delivery, found.app->slug, found.organization->slug);
    co_return reportOf(queued->delivery, found.app->slug, found.organization->slug);
}

QCoro::Task<Result<AlertPreview>> previewIncidentAlert(FlowContext flow, AlertRequest request)
{
    const auto shared = alertOf(flow, request);
    if (!shared)
        co_return refusedPreview(noStatus(request));
    const auto make = [shared](Connection &connection) { return lookUpAndMake(connection, *shared); };
    const auto prepared = co_await flow.store.read(make);
    if (!prepared)
        co_return failure(prepared.error());
    if (prepared->refused)
        co_return refusedPreview(*prepared->refused);
    co_return previewOf(flow, prepared->claimed());
}

QCoro::Task<Result<AttemptResult>> sendIncidentAlertNotification(FlowContext flow, SharedDelivery claimed)
{
    auto attempt = co_await notifyWebhook(flow, claimed);
    const bool isSent = attempt && attempt->request.outcome == Outcome::Delivered;
    if (isSent && flow.log.isWatched() && hasComponentAction(claimed->delivery.body))
        flow.log.analytics(u"alert_rule_ui_component_webhook.sent"_s,
                           {{"organization_id", claimed->delivery.organization.value},
                            {"sentry_app_id", claimed->delivery.app.value},
                            {"event", claimed->delivery.event().toStdString()}});
    co_return attempt;
}

} // namespace hookdesk
