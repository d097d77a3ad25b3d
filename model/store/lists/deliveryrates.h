// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many attempts there were lately, by outcome, in equal steps of time.
#pragma once

#include "model/records/clock.h"
#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

/// How far back, in which steps.
struct RateSpan {
    std::chrono::minutes step{1};
    int steps = 60;

    bool operator==(const RateSpan &) const = default;
};

constexpr RateSpan lastHour{std::chrono::minutes(1), 60};
constexpr RateSpan lastDay{std::chrono::minutes(15), 96};
constexpr RateSpan lastMonth{std::chrono::hours(6), 120}; ///< 30 days

/// Attempts of one step, each counted in one of these.
struct RateStep {
    Instant start; ///< a multiple of the step's length, in UTC
    int delivered = 0;
    int failed = 0;     ///< answered, but not with a success
    int unanswered = 0; ///< timeouts and connections that failed
    int skipped = 0;

    bool operator==(const RateStep &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class DeliveryRates
{
public:
    explicit DeliveryRates(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Every step of the span, those without attempts too, oldest first; `now` lies in the last.
    Result<QList<RateStep>> at(Instant now, const RateSpan &span);

private:
    Connection &m_connection;
};

} // namespace hookdesk
