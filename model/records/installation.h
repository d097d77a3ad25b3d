// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An installation: an app in an organization.
#pragma once

#include "model/records/ids.h"

#include <QString>

namespace hookdesk
{

enum class InstallationStatus { Pending = 0, Installed = 1 };

struct Installation {
    InstallationId id;
    QString uuid;
    AppId app;
    OrganizationId organization;
    InstallationStatus status = InstallationStatus::Pending;
    bool deleted = false;

    bool receivesAlerts() const { return status == InstallationStatus::Installed && !deleted; }
    bool operator==(const Installation &) const = default;
};

} // namespace hookdesk
