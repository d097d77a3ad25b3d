// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays and pings by hand (formats.md, Replay and ping).
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"

#include <QCoroTask>

namespace hookdesk
{

/// Queues the recorded body of a delivery, or `body` when it is not empty, as a new delivery that names its original;
/// writes the audit log. Errors: NotFound, InvalidInput (the body is not a JSON object), the store's. Engine thread.
QCoro::Task<Result<DeliveryReport>> queueReplay(FlowContext flow, DeliveryId original, QByteArray body, QString actor);

/// Queues a test ping, event `ping.test`, to an installation; writes the audit log. Errors: NotFound, the store's.
/// Engine thread.
QCoro::Task<Result<DeliveryReport>> queuePing(FlowContext flow, InstallationId installation, QString actor);

} // namespace hookdesk
