// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/deliveryreport.h"

#include "model/records/skiprule.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/store/webhookrequests.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{

ReportOutcome outcomeOf(const Delivery &delivery)
{
    switch (delivery.state) {
    case DeliveryState::Queued:
    case DeliveryState::InFlight:
        return delivery.attempts > 0 ? ReportOutcome::Failed : ReportOutcome::Queued;
    case DeliveryState::Delivered:
        return ReportOutcome::Delivered;
    case DeliveryState::Skipped:
        return ReportOutcome::Skipped;
    case DeliveryState::Cancelled:
        return delivery.attempts > 0 ? ReportOutcome::Failed : ReportOutcome::Refused;
    case DeliveryState::Failed:
        return ReportOutcome::Failed;
    }
    return ReportOutcome::Failed;
}

void addAttempt(DeliveryReport &report, const WebhookRequest &request)
{
    report.attempt = request.attempt;
    report.responseCode = request.responseCode;
    report.error = request.error;
    report.detail = request.errorDetail;
    report.durationMs = request.durationMs;
}

void tellDisabling(DeliveryReport &report, bool disabled, const Settings &settings, const Delivery &delivery)
{
    report.appDisabled = disabled;
    report.isNextSkipped = disabled && report.nextAttempt && isSkippedWhileDisabled(settings, delivery);
}

} // namespace

DeliveryReport reportOf(const Delivery &delivery, const QString &appSlug, const QString &organizationSlug)
{
    DeliveryReport report;
    report.delivery = delivery.id;
    report.requestId = delivery.requestId;
    report.sentryApp = appSlug;
    report.organization = organizationSlug;
    report.event = delivery.event();
    report.outcome = outcomeOf(delivery);
    report.attempt = delivery.attempts;
    report.nextAttempt = delivery.attempts > 0 ? delivery.nextAttempt : std::nullopt;
    report.replayOf = delivery.replayOf;
    report.isTakenBack = delivery.state == DeliveryState::Cancelled && delivery.attempts == 0;
    if (report.isTakenBack)
        report.detail = QCoreApplication::translate("DeliveryReport", "It was taken back before it was sent.");
    return report;
}

DeliveryReport reportOf(const Settings &settings, const ClaimedDelivery &claimed, const AttemptResult &attempt)
{
    auto report = reportOf(claimed.delivery, claimed.app.slug, claimed.organizationSlug);
    addAttempt(report, attempt.request);
    switch (attempt.request.outcome) {
    case Outcome::Delivered:
        report.outcome = ReportOutcome::Delivered;
        break;
    case Outcome::Failed:
        report.outcome = ReportOutcome::Failed;
        break;
    case Outcome::Skipped:
        report.outcome = ReportOutcome::Skipped;
        break;
    }
    report.nextAttempt = attempt.nextAttempt;
    tellDisabling(report, attempt.appDisabled, settings, claimed.delivery);
    return report;
}

Result<DeliveryReport> storedReport(Connection &connection, DeliveryId id)
{
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(id));
    if (!delivery)
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("DeliveryReport", "There is no delivery with the number %1.").arg(id.value));
    if (delivery->state == DeliveryState::Queued && delivery->attempts == 0)
        return reportOf(*delivery, {}, {}); // what is asked most, while an alert is awaited: nothing to tell yet
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(delivery->app));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(delivery->organization));
    HOOKDESK_TRY_ASSIGN(request, WebhookRequests(connection).latestOf(id));
    auto report = reportOf(*delivery, app ? app->slug : QString(), organization ? organization->slug : QString());
    if (request) {
        addAttempt(report, *request);
        HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
        tellDisabling(report, app && app->disabled && app->disabled->delivery == id, settings, *delivery);
    }
    return report;
}

} // namespace hookdesk
