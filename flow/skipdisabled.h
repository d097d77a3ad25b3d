// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alerts to disabled apps: recorded as skipped, not sent, so that they can be replayed after re-enabling.
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"
#include "model/store/deliveries.h"

#include <QCoroTask>

namespace hookdesk
{

/// Records a delivery, a new one (without an id) or a claimed one, as skipped, and answers its id. Errors: the store's.
/// On a store thread; touches Topic::Deliveries and Topic::Requests.
Result<DeliveryId> recordSkipped(Connection &connection, const ClaimedDelivery &claimed, Instant now);

/// The same from the engine thread, with its report.
QCoro::Task<Result<DeliveryReport>> skipDisabled(FlowContext flow, ClaimedDelivery claimed);

/// Of a delivery that was recorded as skipped.
DeliveryReport skippedReport(Delivery delivery, const QString &appSlug, const QString &organizationSlug);

} // namespace hookdesk
