// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a delivery is tried again (flow.md, deviation 3).
#pragma once

#include "model/records/delivery.h"
#include "model/records/settings.h"
#include "model/records/webhookrequest.h"

#include <optional>

namespace hookdesk
{

/// No wait is longer: neither a doubled one, nor one that a receiver asks for.
constexpr std::chrono::hours longestRetryDelay{24};

/// When the delivery is due again after this attempt, which failed; none when it is not tried again. `now` is when the
/// attempt ended. Pure; any thread.
std::optional<Instant> nextTry(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings,
                               Instant now);

} // namespace hookdesk
