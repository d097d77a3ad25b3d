// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays of what was skipped while an app was disabled (flow.md, Deliberate deviations).
#pragma once

#include "flow/flowcontext.h"
#include "model/records/delivery.h"

#include <QCoroTask>

namespace hookdesk
{

/// Queues replays of what was skipped of an app since a time and is not replayed yet, oldest first, as many a second as
/// replay.rate_per_host lets its host have: each is due when its turn comes, so that pace and order outlive the engine.
/// Writes the audit log. Interrupted, the rest stays skipped and can be asked for again. Errors: the store's. Engine
/// thread.
QCoro::Task<Result<QList<DeliveryId>>> queueSkippedReplays(FlowContext flow, AppId app, Instant since, QString actor);

} // namespace hookdesk
