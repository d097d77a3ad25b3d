// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/attemptcounts.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement addToMinute{
    "count an attempt by its minute",
    "INSERT INTO attempt_minutes (minute, delivered, failed, unanswered, skipped) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (minute) DO UPDATE SET delivered = delivered + excluded.delivered, failed = failed + excluded.failed,"
    " unanswered = unanswered + excluded.unanswered, skipped = skipped + excluded.skipped"};
// What people send by hand is no sign of how an integration is.
constexpr Statement addToHour{
    "count an attempt of an alert by its hour",
    "INSERT INTO attempt_hours (hour, sentry_app_id, organization_id, sent, failed, duration_ms, longest_ms)"
    " SELECT ?, ?, ?, 1, ?, ?, ? FROM deliveries WHERE id = ? AND kind = 0"
    " ON CONFLICT (hour, sentry_app_id, organization_id) DO UPDATE SET sent = sent + 1,"
    " failed = failed + excluded.failed, duration_ms = duration_ms + excluded.duration_ms,"
    " longest_ms = MAX(longest_ms, excluded.longest_ms)"};
constexpr Statement removeMinutes{
    "remove old counts of minutes",
    "DELETE FROM attempt_minutes WHERE minute IN (SELECT minute FROM attempt_minutes WHERE minute < ? LIMIT ?)"};
constexpr Statement removeHours{"remove old counts of hours",
                                "DELETE FROM attempt_hours WHERE (hour, sentry_app_id, organization_id) IN"
                                " (SELECT hour, sentry_app_id, organization_id FROM attempt_hours WHERE hour < ?"
                                " LIMIT ?)"};

} // namespace

Result<> AttemptCounts::add(const WebhookRequest &attempt)
{
    const bool isFailed = attempt.outcome == Outcome::Failed;
    const bool hasResponse = attempt.responseCode != noResponse;
    HOOKDESK_TRY(m_connection.run(addToMinute,
                                  {minuteOf(attempt.at), attempt.outcome == Outcome::Delivered, isFailed && hasResponse,
                                   isFailed && !hasResponse, attempt.outcome == Outcome::Skipped}));
    if (attempt.outcome == Outcome::Skipped)
        return {};
    return doneBy(
        m_connection.run(addToHour, {hourOf(attempt.at), column(attempt.app), column(attempt.organization), isFailed,
                                     attempt.durationMs, attempt.durationMs, column(attempt.delivery)}));
}

Result<int> AttemptCounts::removeExpired(Instant now, int most)
{
    HOOKDESK_TRY_ASSIGN(minutes, changedBy(m_connection.run(removeMinutes, {minuteOf(now - minutesKept), most})));
    HOOKDESK_TRY_ASSIGN(hours, changedBy(m_connection.run(removeHours, {hourOf(now - hoursKept), most - minutes})));
    return minutes + hours;
}

} // namespace hookdesk
