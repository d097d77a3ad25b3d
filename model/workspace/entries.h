// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace file's entries and their keys. A new key of the file is a line of a table in entries.cpp.
#pragma once

#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/integrationbuffer.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/workspace/key.h"

namespace hookdesk::workspace
{

// Each is the record with what the file says in other words: slugs for references.

struct OrganizationEntry : Organization {
    std::optional<QList<Member>> members; ///< none: they stay
};

struct AppEntry : SentryApp {
    QString ownerSlug;
};

struct InstallationEntry : Installation {
    QString appSlug;
    QString organizationSlug;
};

struct IncidentEntry : Incident {
    QString organizationSlug;
    QString installationUuid; ///< of a raw webhook body, which names its organization so
};

struct BufferEntry : BufferDay {
    QString appSlug;
    QString organizationSlug;
};

// The keys in formats.md's order.
template <class Draft>
const Keys<Draft> &keysOf();
template <>
const Keys<OrganizationEntry> &keysOf();
template <>
const Keys<AppEntry> &keysOf();
template <>
const Keys<InstallationEntry> &keysOf();
template <>
const Keys<IncidentEntry> &keysOf();
template <>
const Keys<BufferEntry> &keysOf();

/// Greatest identifier of an incident: what JSON readers agree on.
constexpr qint64 greatestIdentifier = (qint64(1) << 53) - 1;
constexpr qsizetype longestTitle = 1000;

Format<AlertStatus> alertStatus();

} // namespace hookdesk::workspace
