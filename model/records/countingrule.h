// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an attempt counts as in the integration buffer, and why (flow.md, stages 3 and 4).
#pragma once

#include "model/records/delivery.h"
#include "model/records/sentryapp.h"
#include "model/records/settings.h"
#include "model/records/webhookrequest.h"

#include <optional>

namespace hookdesk
{

/// What the rule asks of the app and the settings.
struct CountingTerms {
    bool isInternal = true;
    bool replayCounts = false;
    bool count5xx = false;

    bool operator==(const CountingTerms &) const = default;
};

CountingTerms countingTerms(const SentryApp &app, const Settings &settings);

enum class CountingReason {
    Success,         ///< 1..299
    ClientError,     ///< 400..499 except 429
    ServerError,     ///< 500..599, which broken.count_5xx counts
    NoResponse,      ///< a timeout or connection error
    Skipped,         ///< nothing was sent
    Blocked,         ///< a request that we refused to make says nothing about the receiver
    NotInternal,     ///< only internal apps have a buffer
    ByHand,          ///< a replay or ping, which replay.counts leaves out
    NotRecorded,     ///< a response that does not come to stage 4
    TooManyRequests, ///< 429
    ServerTrouble,   ///< 500..599, which broken.count_5xx leaves out
    OtherResponse,   ///< 3xx, and what is no response code of HTTP
};

struct Counting {
    CountedAs as = CountedAs::Nothing;
    CountingReason reason = CountingReason::Skipped;

    bool operator==(const Counting &) const = default;
};

/// Pure; any thread.
Counting counting(const WebhookRequest &attempt, const Delivery &delivery, const CountingTerms &terms);

/// Whether a response to it comes to stage 4 at all: all but those to `event.alert` do.
bool isResponseRecorded(const Delivery &delivery);

/// The terms under which a recorded attempt counts as it did, of those the nearest to `now`: what app and settings must
/// have been like, as far as it can be told. None when no terms explain it.
std::optional<CountingTerms> termsThen(const WebhookRequest &recorded, const Delivery &delivery,
                                       const CountingTerms &now);

} // namespace hookdesk
