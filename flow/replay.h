// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays and pings by hand (formats.md, Replay and ping).
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"

#include <QCoroTask>

namespace hookdesk
{

/// What is recorded of a delivery, to be sent once more when it is due.
Delivery replayOf(const Delivery &original, Instant now, Instant due);

/// Queues the recorded body of a delivery, or `body` when it is not empty, as a new delivery that names its original;
/// writes the audit log. Errors: NotFound, InvalidInput (the body is not a JSON object), the store's. Engine thread.
QCoro::Task<Result<DeliveryReport>> queueReplay(FlowContext flow, DeliveryId original, QByteArray body, QString actor);

/// Queues replays of what was skipped of an app since a time and is not replayed yet, oldest first, as many a second as
/// replay.rate_per_host lets its host have: each is due when its turn comes, so that pace and order outlive the engine.
/// Writes the audit log. Interrupted, the rest stays skipped and can be asked for again. Errors: the store's. Engine
/// thread.
QCoro::Task<Result<QList<DeliveryId>>> queueSkippedReplays(FlowContext flow, AppId app, Instant since, QString actor);

/// Queues a test ping, event `ping.test`, to an installation; writes the audit log. Errors: NotFound, the store's.
/// Engine thread.
QCoro::Task<Result<DeliveryReport>> queuePing(FlowContext flow, InstallationId installation, QString actor);

} // namespace hookdesk
