// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/countingrule.h"

#include <array>

namespace hookdesk
{

namespace
{

Counting countingOfResponse(int code, bool count5xx)
{
    if (code >= 1 && code <= 299)
        return {CountedAs::Success, CountingReason::Success};
    if (code == 429)
        return {CountedAs::Nothing, CountingReason::TooManyRequests};
    if (code >= 400 && code <= 499)
        return {CountedAs::Error, CountingReason::ClientError};
    if (code >= 500 && code <= 599)
        return count5xx ? Counting{CountedAs::Error, CountingReason::ServerError}
                        : Counting{CountedAs::Nothing, CountingReason::ServerTrouble};
    return {CountedAs::Nothing, CountingReason::OtherResponse};
}

} // namespace

CountingTerms countingTerms(const SentryApp &app, const Settings &settings)
{
    return {.isInternal = app.isInternal(), .replayCounts = settings.replayCounts, .count5xx = settings.brokenCount5xx};
}

bool isResponseRecorded(const Delivery &delivery)
{
    return delivery.action != u"event.alert";
}

Counting counting(const WebhookRequest &attempt, const Delivery &delivery, const CountingTerms &terms)
{
    const bool hasResponse = attempt.error == DeliveryError::None;
    if (attempt.outcome == Outcome::Skipped)
        return {CountedAs::Nothing, CountingReason::Skipped};
    if (attempt.error == DeliveryError::Blocked)
        return {CountedAs::Nothing, CountingReason::Blocked};
    if (hasResponse && !isResponseRecorded(delivery))
        return {CountedAs::Nothing, CountingReason::NotRecorded};
    if (!terms.isInternal)
        return {CountedAs::Nothing, CountingReason::NotInternal};
    if (delivery.kind != DeliveryKind::Alert && !terms.replayCounts)
        return {CountedAs::Nothing, CountingReason::ByHand};
    if (!hasResponse)
        return {CountedAs::Timeout, CountingReason::NoResponse};
    return countingOfResponse(attempt.responseCode, terms.count5xx);
}

std::optional<CountingTerms> termsThen(const WebhookRequest &recorded, const Delivery &delivery,
                                       const CountingTerms &now)
{
    // Which of the three are otherwise than now: none, then one, then more. Settings are changed more often than an
    // app's status.
    constexpr unsigned count5xx = 1;
    constexpr unsigned replayCounts = 2;
    constexpr unsigned isInternal = 4;
    constexpr std::array changes{0U,
                                 count5xx,
                                 replayCounts,
                                 isInternal,
                                 count5xx | replayCounts,
                                 count5xx | isInternal,
                                 replayCounts | isInternal,
                                 count5xx | replayCounts | isInternal};
    for (const auto change : changes) {
        const CountingTerms then{.isInternal = now.isInternal != ((change & isInternal) != 0),
                                 .replayCounts = now.replayCounts != ((change & replayCounts) != 0),
                                 .count5xx = now.count5xx != ((change & count5xx) != 0)};
        if (counting(recorded, delivery, then).as == recorded.counted)
            return then;
    }
    return std::nullopt;
}

} // namespace hookdesk
