// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identifiers, each its own type, so that an app's cannot be given where an organization's is meant.
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace hookdesk
{

/// A row's identifier in the store; 0 is none.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number)
        : value(number)
    {
    }
    constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using OrganizationId = Id<struct OrganizationTag>;
using MemberId = Id<struct MemberTag>;
using AppId = Id<struct AppTag>;
using InstallationId = Id<struct InstallationTag>;
using IncidentId = Id<struct IncidentTag>;
using DeliveryId = Id<struct DeliveryTag>;
using AttemptId = Id<struct AttemptTag>; ///< of a webhook request: one attempt of a delivery
using MailId = Id<struct MailTag>;
using AuditId = Id<struct AuditTag>;

} // namespace hookdesk
