// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a delivery is tried again, and why (flow.md, deviation 3).
#pragma once

#include "model/records/delivery.h"
#include "model/records/settings.h"
#include "model/records/webhookrequest.h"

#include <optional>

namespace hookdesk
{

/// No wait is longer: neither a doubled one, nor one that a receiver asks for.
constexpr std::chrono::hours longestRetryDelay{24};

enum class RetryReason {
    OutOfReach, ///< another try can help: the receiver was out of reach, or said that it was
    Settled,    ///< the receiver has it, or it was not sent
    Final,      ///< the same request would fail in the same way
    Ping,       ///< is made once
    UsedUp,     ///< webhook.retry.max tries have been made
};

struct RetryDecision {
    RetryReason reason = RetryReason::Final;
    std::optional<Instant> at;    ///< when it is due again; for OutOfReach only
    bool isReceiversTime = false; ///< `at` is what Retry-After asks for, later than ours

    bool operator==(const RetryDecision &) const = default;
};

/// What follows upon this attempt of a delivery, whose `attempts` are those made before. `now` is when the attempt
/// ended. Pure; any thread.
RetryDecision retryDecision(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings,
                            Instant now);

/// The same of an attempt whose delivery may have gone on since.
RetryDecision retryDecisionThen(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings);

/// When the delivery is due again after this attempt; none when it is not tried again.
inline std::optional<Instant> nextTry(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings,
                                      Instant now)
{
    return retryDecision(delivery, attempt, settings, now).at;
}

} // namespace hookdesk
