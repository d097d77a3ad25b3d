// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A delivery: one event on its way to one installation's webhook, through one or more attempts.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace hookdesk
{

enum class DeliveryKind { Alert, Replay, Ping };

enum class DeliveryState {
    Queued,    ///< waits for its next attempt
    InFlight,  ///< claimed by an engine
    Delivered, ///< answered with 100..299
    Failed,    ///< answered otherwise or not at all, and not tried again
    Skipped,   ///< not sent: the app is disabled
    Cancelled, ///< taken back by a person before it was sent
};

/// Why there was no response (formats.md, `error`).
enum class DeliveryError { None, Timeout, Refused, Reset, Dns, Tls, Malformed, TooLarge, Blocked };

/// `timeout`, `refused`, …; empty for None.
QString textOf(DeliveryError error);
QString textOf(DeliveryKind kind);
QString textOf(DeliveryState state);

struct Delivery {
    DeliveryId id;
    QString requestId; ///< the Request-ID header, 32 lower-case hex digits, the same for every attempt
    DeliveryKind kind = DeliveryKind::Alert;
    AppId app;
    OrganizationId organization;
    InstallationId installation;
    std::optional<IncidentId> incident;
    QString resource; ///< `metric_alert`, or `ping`
    QString action;
    QByteArray body; ///< exactly what is sent
    DeliveryState state = DeliveryState::Queued;
    int attempts = 0;     ///< made so far
    bool resumed = false; ///< was in flight when an engine ended, and is sent again
    Instant created;
    std::optional<Instant> nextAttempt; ///< while queued
    std::optional<DeliveryId> replayOf;

    QString event() const { return resource + u'.' + action; }
    bool operator==(const Delivery &) const = default;
};

} // namespace hookdesk
