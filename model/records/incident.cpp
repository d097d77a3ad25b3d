// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/incident.h"

namespace hookdesk
{

QString actionOf(AlertStatus status)
{
    switch (status) {
    case AlertStatus::Open:
        return QStringLiteral("open");
    case AlertStatus::Resolved:
        return QStringLiteral("resolved");
    case AlertStatus::Warning:
        return QStringLiteral("warning");
    case AlertStatus::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

std::optional<AlertStatus> alertStatusFromAction(QStringView action)
{
    for (const auto status : {AlertStatus::Open, AlertStatus::Resolved, AlertStatus::Warning, AlertStatus::Critical}) {
        if (actionOf(status) == action)
            return status;
    }
    return std::nullopt;
}

std::optional<AlertStatus> alertStatusFromNumber(int number)
{
    switch (number) {
    case 1:
    case 2:
    case 10:
    case 20:
        return static_cast<AlertStatus>(number);
    default:
        return std::nullopt;
    }
}

} // namespace hookdesk
