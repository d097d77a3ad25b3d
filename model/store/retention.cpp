// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/retention.h"

#include "model/records/integrationbuffer.h"
#include "model/store/attemptcounts.h"
#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/mailoutbox.h"
#include "model/store/webhookrequests.h"

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

// A row may have a body of a megabyte, all of whose pages are read when it goes.
constexpr auto longestStep = 10ms;
constexpr int rowsAtOnce = 10;

Result<int> removeFew(Connection &connection, const RetentionRule &rule, int most)
{
    HOOKDESK_TRY_ASSIGN(old, WebhookRequests(connection).removeBefore(rule.keptFrom, most));
    if (old > 0)
        return old;
    HOOKDESK_TRY_ASSIGN(surplus, WebhookRequests(connection).removeAllBut(rule.mostResponses, most));
    if (surplus > 0)
        return surplus;
    HOOKDESK_TRY_ASSIGN(cancelled, Deliveries(connection).removeCancelledBefore(rule.keptFrom, most));
    if (cancelled > 0)
        return cancelled;
    HOOKDESK_TRY_ASSIGN(days, IntegrationBuffers(connection).removeBefore(rule.firstBufferDay, most));
    if (days > 0)
        return days;
    HOOKDESK_TRY_ASSIGN(counts, AttemptCounts(connection).removeExpired(rule.now, most));
    if (counts > 0)
        return counts;
    return MailOutbox(connection).removeBefore(rule.keptFrom, most);
}

} // namespace

RetentionRule RetentionRule::at(Instant now, const Settings &settings)
{
    return {.now = now,
            .keptFrom = now - std::chrono::days(settings.retentionDays),
            .mostResponses = settings.retentionMaxRows,
            .firstBufferDay = dayOf(now).addDays(1 - bufferDaysKept)};
}

Result<int> removeExpired(Connection &connection, const RetentionRule &rule, int most)
{
    const auto end = std::chrono::steady_clock::now() + longestStep;
    int removed = 0;
    while (removed < most && std::chrono::steady_clock::now() < end) {
        HOOKDESK_TRY_ASSIGN(few, removeFew(connection, rule, std::min(rowsAtOnce, most - removed)));
        if (few == 0)
            break;
        removed += few;
    }
    return removed;
}

} // namespace hookdesk
