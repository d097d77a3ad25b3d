// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/retryrule.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// Whether another try can help: the receiver was out of reach or said that it was.
bool isWorthRetrying(const WebhookRequest &attempt)
{
    switch (attempt.error) {
    case DeliveryError::None:
        return attempt.responseCode == 503 || attempt.responseCode == 504;
    case DeliveryError::Timeout:
    case DeliveryError::Refused:
    case DeliveryError::Reset:
    case DeliveryError::Dns:
    case DeliveryError::Tls:
    case DeliveryError::Malformed:
        return true;
    case DeliveryError::TooLarge:
    case DeliveryError::Blocked:
        return false;
    }
    return false;
}

std::chrono::milliseconds delayAfter(int attempts, const Settings &settings)
{
    std::chrono::milliseconds delay = std::chrono::seconds(settings.webhookRetryDelayS);
    if (settings.webhookRetryExponential) {
        for (int i = 0; i < attempts && delay < longestRetryDelay; ++i)
            delay *= 2;
    }
    return std::min<std::chrono::milliseconds>(delay, longestRetryDelay);
}

/// Retry-After's date, `Tue, 24 Nov 2026 09:14:07 GMT`.
std::optional<Instant> httpDate(const QString &text)
{
    auto date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return instantFromMs(date.toMSecsSinceEpoch());
}

/// What the receiver asks for (RFC 9110, 10.2.3): so many seconds, or a date. None when it is neither.
std::optional<Instant> retryAfter(const HeaderList &headers, Instant now)
{
    const auto field = std::find_if(headers.cbegin(), headers.cend(), [](const auto &header) {
        return header.first.compare("Retry-After", Qt::CaseInsensitive) == 0;
    });
    if (field == headers.cend())
        return std::nullopt;
    const auto text = QString::fromLatin1(field->second.left(64)).trimmed();
    bool isNumber = false;
    const auto seconds = text.toUInt(&isNumber);
    return isNumber ? now + std::chrono::seconds(seconds) : httpDate(text);
}

} // namespace

RetryDecision retryDecision(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings,
                            Instant now)
{
    if (attempt.outcome != Outcome::Failed)
        return {.reason = RetryReason::Settled};
    if (!isWorthRetrying(attempt))
        return {.reason = RetryReason::Final};
    if (delivery.kind == DeliveryKind::Ping)
        return {.reason = RetryReason::Ping};
    if (delivery.attempts >= settings.webhookRetryMax)
        return {.reason = RetryReason::UsedUp};
    const auto ours = now + delayAfter(delivery.attempts, settings);
    const auto theirs = retryAfter(attempt.responseHeaders, now);
    const auto due = std::min<Instant>(std::max(ours, theirs.value_or(ours)), now + longestRetryDelay);
    return {.reason = RetryReason::OutOfReach, .at = due, .isReceiversTime = due > ours};
}

RetryDecision retryDecisionThen(const Delivery &delivery, const WebhookRequest &attempt, const Settings &settings)
{
    auto before = delivery;
    before.attempts = attempt.attempt - 1;
    return retryDecision(before, attempt, settings, attempt.at + std::chrono::milliseconds(attempt.durationMs));
}

} // namespace hookdesk
