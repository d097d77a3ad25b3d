// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays and pings by hand (formats.md, Replay and ping).
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"
#include "model/records/installation.h"
#include "model/store/connection.h"

#include <QCoroTask>

namespace hookdesk
{

/// What is recorded of a delivery, to be sent once more when it is due.
Delivery replayOf(const Delivery &original, Instant now, Instant due);

/// A replay sent to another installation than its original's: its body names that one.
Delivery sentTo(Delivery replay, const Installation &installation);

/// The installation that somebody chose for replays. Errors: NotFound, Refused (it does not receive alerts), the
/// store's. On the store's thread.
Result<Installation> receivingInstallation(Connection &connection, InstallationId id);

/// Queues a recorded delivery as a new one that names its original; writes the audit log. Errors: NotFound,
/// InvalidInput (the body is not a JSON object), Refused, the store's. Engine thread, as all of these.
QCoro::Task<Result<DeliveryReport>> queueReplay(FlowContext flow, ReplayRequest request);

/// What queueReplay() would send; the same errors.
QCoro::Task<Result<AlertPreview>> previewReplay(FlowContext flow, ReplayRequest request);

/// Queues a test ping, event `ping.test`, to an installation; writes the audit log. Errors: NotFound, the store's.
QCoro::Task<Result<DeliveryReport>> queuePing(FlowContext flow, InstallationId installation, QString actor);

} // namespace hookdesk
