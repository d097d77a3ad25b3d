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

/// Records a delivery, a new one (without an id) or a claimed one, as skipped. Errors: the store's. Engine thread.
QCoro::Task<Result<DeliveryReport>> skipDisabled(FlowContext flow, ClaimedDelivery claimed);

} // namespace hookdesk
