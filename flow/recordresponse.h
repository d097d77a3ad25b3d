// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 4: record the response of a webhook request.
#pragma once

#include "flow/attempt.h"

namespace hookdesk
{

/// Counts the response, for internal apps only, saves the attempt, and after an error goes to stage 5. Engine thread.
/// flow.md, stage 4.
QCoro::Task<Result<AttemptResult>> recordResponse(FlowContext flow, PendingAttempt pending);

} // namespace hookdesk
