// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time as the product sees it: an instant in UTC with milliseconds, from a clock that tests can set.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <chrono>

namespace hookdesk
{

/// UTC, milliseconds since 1970.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant instantFromMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

inline qint64 toMs(Instant at)
{
    return at.time_since_epoch().count();
}

inline QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC);
}

/// The UTC day an instant lies in: the day of the integration buffer.
inline QDate dayOf(Instant at)
{
    return toDateTime(at).date();
}

/// How much of that day is over.
inline int minuteOfDay(Instant at)
{
    constexpr int minutesOfDay = 24 * 60;
    return static_cast<int>(at.time_since_epoch() / std::chrono::minutes(1) % minutesOfDay);
}

/// Where the current time comes from. Thread-safe to read. A clock that is set emits jumped(), so that whoever waits
/// for an instant looks again.
class Clock : public QObject
{
    Q_OBJECT

public:
    virtual Instant now() const = 0;

Q_SIGNALS:
    void jumped();
};

/// The machine's clock.
class SystemClock final : public Clock
{
    Q_OBJECT

public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace hookdesk
