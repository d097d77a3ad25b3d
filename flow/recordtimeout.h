// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 3: record a timeout or connection error.
#pragma once

#include "flow/attempt.h"

namespace hookdesk
{

/// Counts the attempt as a timeout of the day, for internal apps only, saves it, then stage 5. Engine thread. flow.md,
/// stage 3.
QCoro::Task<Result<AttemptResult>> recordTimeout(FlowContext flow, PendingAttempt pending);

} // namespace hookdesk
