// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts of attempts by minute, and by hour and installation: what the overview adds up, instead of the attempts.
#pragma once

#include "model/records/webhookrequest.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Of UTC, since 1970; so are hours.
inline qint64 minuteOf(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

inline qint64 hourOf(Instant at)
{
    return std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count();
}

/// On the thread of its connection. Errors are those of Connection::run.
class AttemptCounts
{
public:
    static constexpr std::chrono::days minutesKept{31};
    static constexpr std::chrono::hours hoursKept{26};

    explicit AttemptCounts(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Counts an attempt in the minute in which it was sent or skipped; if it was sent and is one of a stored alert,
    /// not of a replay or a ping, in the hour too.
    Result<> add(const WebhookRequest &attempt);
    /// Deletes at most `most` of the minutes and hours that are no longer kept at `now`. Returns how many.
    Result<int> removeExpired(Instant now, int most);

private:
    Connection &m_connection;
};

} // namespace hookdesk
