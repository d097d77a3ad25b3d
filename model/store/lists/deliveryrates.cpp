// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/deliveryrates.h"

#include "model/store/attemptcounts.h"
#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement selectSteps{"add up the attempts of each step",
                                "SELECT minute / ? AS step, SUM(delivered), SUM(failed), SUM(unanswered), SUM(skipped)"
                                " FROM attempt_minutes WHERE minute BETWEEN ? AND ? GROUP BY step"};

} // namespace

Result<QList<RateStep>> DeliveryRates::at(Instant now, const RateSpan &span)
{
    const qint64 length = span.step.count();
    const auto last = minuteOf(now) / length;
    const auto first = last - span.steps + 1;
    QList<RateStep> steps;
    for (auto step = first; step <= last; ++step)
        steps << RateStep{.start = Instant(step * span.step)};
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectSteps, {length, first * length, (last + 1) * length - 1}));
    while (rows.next()) {
        auto &step = steps[rows.integer(0) - first];
        step.delivered = numberAt(rows, 1);
        step.failed = numberAt(rows, 2);
        step.unanswered = numberAt(rows, 3);
        step.skipped = numberAt(rows, 4);
    }
    HOOKDESK_TRY(rows.ended());
    return steps;
}

} // namespace hookdesk
