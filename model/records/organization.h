// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An organization, whose installations receive alerts, and its members.
#pragma once

#include "model/records/ids.h"

#include <QString>

namespace hookdesk
{

struct Organization {
    OrganizationId id;
    QString slug;
    QString name;
    QString urlPrefix; ///< of links to the incident-alert system, without a slash at the end

    bool operator==(const Organization &) const = default;
};

enum class Role { Member, Admin, Manager, Owner };

struct Member {
    MemberId id;
    OrganizationId organization;
    QString email;
    QString name;
    Role role = Role::Member;

    bool operator==(const Member &) const = default;
};

} // namespace hookdesk
