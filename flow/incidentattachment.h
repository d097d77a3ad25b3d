// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The attachment of an incident's alert: its texts for people, its link, and the incident with its alert rule.
#pragma once

#include "model/records/incident.h"
#include "model/records/json.h"

#include <QString>
#include <optional>

namespace hookdesk
{

/// What the description of an alert is made of (golden/incident_attachment.json and incident_status_text.json).
struct MetricReading {
    QString aggregate; ///< for example `count()`
    Json value;        ///< number, text, or null when there is none
    int windowSeconds = 60;
    std::optional<int> comparisonSeconds; ///< compared to the same time so long ago
    bool isAbove = true;                  ///< the threshold is passed upwards
};

/// For example `1234 events in the last 1 minute`. flow.md, stage 1.
QString descriptionText(const MetricReading &reading);

/// The alert rule and incident that an alert is about.
struct AlertedIncident {
    AlertStatus status = AlertStatus::Open;
    qint64 identifier = 0;
    qint64 alertRuleId = 0;
    QString alertRuleName;
    QString organizationSlug;
    QString urlPrefix;        ///< of the organization, without a slash at the end
    QString notificationUuid; ///< may be empty
};

/// For example `Critical: Checkout errors`. flow.md, stage 1.
QString descriptionTitle(const AlertedIncident &incident);

/// The link to the alert in the incident-alert system. flow.md, stage 1.
QString webUrl(const AlertedIncident &incident);

/// The whole attachment; `metricAlert` is the incident with its alert rule, snake_case keys. flow.md, stage 1.
Json incidentAttachment(const Json &metricAlert, const MetricReading &reading, const AlertedIncident &incident);

/// An attachment recorded with an incident as it announces another status: a title in the original's form begins with
/// it, the incident in it has it, the link names the notification. All else stays as recorded.
Json announced(Json attachment, AlertStatus status, const QString &notificationUuid);

} // namespace hookdesk
