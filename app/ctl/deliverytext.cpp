// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/deliverytext.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

Json jsonOf(const DeliveryReport &report)
{
    return {{"delivery", jsonOf(report.delivery)},        {"request_id", jsonIfAny(report.requestId)},
            {"sentry_app", jsonIfAny(report.sentryApp)},  {"organization", jsonIfAny(report.organization)},
            {"event", jsonIfAny(report.event)},           {"outcome", jsonText(hookdesk::textOf(report.outcome))},
            {"response_code", report.responseCode},       {"error", jsonIfAny(hookdesk::textOf(report.error))},
            {"duration_ms", report.durationMs},           {"attempt", report.attempt},
            {"next_attempt", jsonOf(report.nextAttempt)}, {"replay_of", jsonOf(report.replayOf)},
            {"app_disabled", report.appDisabled}};
}

QString textOf(const DeliveryReport &report)
{
    const bool isAttempted = report.outcome == ReportOutcome::Delivered || report.outcome == ReportOutcome::Failed;
    auto detail = report.detail;
    while (detail.endsWith(u'.'))
        detail.chop(1);
    if (!isAttempted)
        return detail.isEmpty() ? hookdesk::textOf(report.outcome) : detail;
    auto text = hookdesk::textOf(report.outcome);
    const auto answer =
        report.responseCode != noResponse ? QString::number(report.responseCode) : hookdesk::textOf(report.error);
    text += tr(": %1 in %2 ms").arg(answer).arg(report.durationMs);
    if (!detail.isEmpty())
        text += u"; "_s + detail;
    if (report.appDisabled)
        text += tr("; this failure has disabled the app");
    if (report.nextAttempt)
        text += (report.isNextSkipped ? tr("; due again %1 UTC, and skipped if the app is still disabled then")
                                      : tr("; next try due %1 UTC"))
                    .arg(timeText(*report.nextAttempt));
    return text;
}

ExitStatus printReport(Output &output, const DeliveryReport &report)
{
    if (output.isJson()) {
        output.json(jsonOf(report));
    } else if (report.delivery.isValid()) {
        output.line(tr("%1 to %2 in %3, delivery %4, Request-ID %5")
                        .arg(report.event, report.sentryApp, report.organization)
                        .arg(report.delivery.value)
                        .arg(report.requestId));
        output.line(textOf(report), report.outcome == ReportOutcome::Delivered ? Style::Good : Style::Bad);
    }
    if (report.outcome == ReportOutcome::Skipped)
        output.error(tr("The app “%1” is disabled, so the alert was not sent. “hookdeskctl reenable %1” enables it.")
                         .arg(report.sentryApp));
    else if (!report.delivery.isValid())
        output.error(report.detail);
    return report.outcome == ReportOutcome::Delivered ? ExitStatus::Done : ExitStatus::Failures;
}

} // namespace hookdesk::ctl
