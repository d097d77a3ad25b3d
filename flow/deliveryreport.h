// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports: what became of a delivery, in the words of the command line and the window.
#pragma once

#include "flow/attempt.h"
#include "model/engine/enginecontrol.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Of a delivery that is waiting for its first attempt, or skipped.
DeliveryReport reportOf(const Delivery &delivery, const QString &appSlug, const QString &organizationSlug);

/// Of an attempt just made.
DeliveryReport reportOf(const Settings &settings, const ClaimedDelivery &claimed, const AttemptResult &attempt);

/// From the store, of any delivery: its latest attempt, or none yet. Error: NotFound. On a store thread.
Result<DeliveryReport> storedReport(Connection &connection, DeliveryId delivery);

} // namespace hookdesk
