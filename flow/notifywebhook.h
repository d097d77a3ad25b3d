// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 2: notify the app's webhook. Sends the request, logs it, and records its outcome through stage 3 or 4.
#pragma once

#include "flow/attempt.h"

namespace hookdesk
{

/// What an attempt at this time sends: URL, headers with the signature, and body. flow.md, stage 2.
WebhookRequest requestOf(const ClaimedDelivery &claimed, Instant at);

/// Makes one attempt of a claimed delivery. Errors: the store's; a failing webhook is no error but an outcome. Engine
/// thread. flow.md, stage 2.
QCoro::Task<Result<AttemptResult>> notifyWebhook(FlowContext flow, SharedDelivery claimed);

} // namespace hookdesk
