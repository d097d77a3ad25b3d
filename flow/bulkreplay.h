// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many replays at once (formats.md, Replay and ping): queued with the turn at which each is due, so that they are sent
// as any delivery is, and pace and order outlive the engine. Each works in small transactions: deliveries go on
// meanwhile.
#pragma once

#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"

#include <QCoroTask>

namespace hookdesk
{

/// Errors: Cancelled by somebody meanwhile, the store's; what is queued by then is sent, held or cancelled as the bulk
/// replay is. Engine thread, as all of these.
QCoro::Task<Result<BulkReplayId>> queueBulkReplay(FlowContext flow, BulkReplayRequest request);

/// Errors: NotFound, Refused (it does not run), the store's.
QCoro::Task<Result<>> holdBulkReplay(FlowContext flow, BulkReplayId id, QString actor);

/// Gives what was held new turns. Errors: NotFound, Refused (it is not held), the store's.
QCoro::Task<Result<>> continueBulkReplay(FlowContext flow, BulkReplayId id, QString actor);

/// Answers how many are not sent, and how many not tried again. Errors: NotFound, Refused (it has ended), the store's.
QCoro::Task<Result<CancelledReplays>> cancelBulkReplay(FlowContext flow, BulkReplayId id, QString actor);

} // namespace hookdesk
