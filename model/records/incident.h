// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An incident of an organization, with the attachment that its alerts carry.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace hookdesk
{

/// The new status an alert announces; the numbers are the original system's, any other is refused.
enum class AlertStatus { Open = 1, Resolved = 2, Warning = 10, Critical = 20 };

/// The event's action: `open`, `resolved`, `warning`, `critical`.
QString actionOf(AlertStatus status);
std::optional<AlertStatus> alertStatusFromAction(QStringView action);
std::optional<AlertStatus> alertStatusFromNumber(int number);

struct Incident {
    IncidentId id;
    qint64 identifier = 0; ///< the number people know it by, unique in its organization
    OrganizationId organization;
    QString title;
    AlertStatus status = AlertStatus::Open;
    Instant started;
    QByteArray attachment; ///< JSON object, keys in their order

    bool operator==(const Incident &) const = default;
};

} // namespace hookdesk
