// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a delivery back that has not been sent, or is to be tried again.
#pragma once

#include "flow/flowcontext.h"
#include "model/records/ids.h"
#include "model/records/result.h"

#include <QCoroTask>

namespace hookdesk
{

/// Cancels a queued delivery, and writes that to the audit log. `isHeld`: this engine has claimed it and does not send
/// it any more. Error Refused: it is on its way or has ended. Engine thread.
QCoro::Task<Result<>> cancelDelivery(FlowContext flow, DeliveryId delivery, bool isHeld, QString actor);

} // namespace hookdesk
