// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is not sent to a disabled app (flow.md, Deliberate deviations).
#pragma once

#include "model/records/delivery.h"
#include "model/records/sentryapp.h"
#include "model/records/settings.h"

namespace hookdesk
{

/// Whether this delivery is not sent while its app is disabled: alerts are not, unless webhook.send_to_disabled says
/// so; replays and pings by hand are. Pure; any thread.
inline bool isSkippedWhileDisabled(const Settings &settings, const Delivery &delivery)
{
    return delivery.kind == DeliveryKind::Alert && !settings.webhookSendToDisabled;
}

inline bool isSkipped(const Settings &settings, const Delivery &delivery, const SentryApp &app)
{
    return app.disabled && isSkippedWhileDisabled(settings, delivery);
}

} // namespace hookdesk
