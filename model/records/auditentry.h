// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry of the audit log: who did what to what, and when.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace hookdesk
{

struct AuditEntry {
    AuditId id;
    Instant at;
    QString actor; ///< the person's login name, or `engine`
    QString event; ///< for example `INTERNAL_INTEGRATION_DISABLED`
    std::optional<OrganizationId> organization;
    QString target;  ///< for people: the app's name, the setting's key
    QByteArray data; ///< JSON object

    bool operator==(const AuditEntry &) const = default;
};

} // namespace hookdesk
