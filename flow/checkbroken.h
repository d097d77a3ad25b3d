// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 5: check if the integration is broken, and disable it.
#pragma once

#include "flow/attempt.h"

namespace hookdesk
{

/// Looks at the days of the buffer; when they say broken, disables the app in one transaction with its owners' messages
/// (stages 6 and 7), the cleared buffer and the audit entry, exactly once however many failures race. The answer is the
/// attempt with appDisabled set if it was this one. Engine thread. flow.md, stage 5.
QCoro::Task<Result<AttemptResult>> checkBroken(FlowContext flow, SharedDelivery claimed, AttemptResult attempt);

/// The same for every enabled internal app, whatever the last attempt was: an engine that ended between recording and
/// checking left it to this. Returns how many were disabled. Engine thread.
QCoro::Task<Result<int>> checkAllBroken(FlowContext flow);

} // namespace hookdesk
