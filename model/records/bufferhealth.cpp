// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/bufferhealth.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

bool isErrorDay(const BufferDay &day)
{
    return day.error > 0 && day.success == 0;
}

bool isEmpty(const BufferDay &day)
{
    return day.success == 0 && day.error == 0 && day.timeout == 0 && day.fatal == 0;
}

/// It can still become an error day, if it is not over.
bool isUndecided(const BufferDay &day)
{
    return day.success == 0 && day.error == 0;
}

/// The days of the range, newest first; those without counts too.
QList<BufferDay> range(const QList<BufferDay> &days, const QDate &today, int length)
{
    QHash<QDate, BufferDay> byDate;
    for (const auto &day : days)
        byDate.insert(day.day, day);
    QList<BufferDay> newestFirst;
    for (int back = 0; back < length; ++back) {
        const auto date = today.addDays(-back);
        newestFirst << byDate.value(date, BufferDay{.day = date});
    }
    return newestFirst;
}

int streak(const QList<BufferDay> &newestFirst)
{
    int length = 0;
    for (qsizetype i = isUndecided(newestFirst.constFirst()) ? 1 : 0; i < newestFirst.size(); ++i) {
        if (!isErrorDay(newestFirst.at(i)))
            break;
        ++length;
    }
    return length;
}

/// Whether the timeouts reach the threshold before the day ends, if they go on coming as they did.
bool reachesThreshold(int timeouts, Instant now, const BrokenRule &rule)
{
    constexpr int minutesOfDay = 24 * 60;
    constexpr int fewest = 60; // less is no pace yet
    const auto atThisPace = static_cast<qint64>(timeouts) * minutesOfDay / std::max(minuteOfDay(now), fewest);
    return atThisPace >= rule.timeoutThreshold;
}

std::optional<QDate> expectedDisable(const BufferHealth &health, const BufferDay &today, Instant now,
                                     const BrokenRule &rule)
{
    if (health.verdict.broken || reachesThreshold(health.timeoutsToday, now, rule))
        return today.day;
    if (health.errorDays == 0)
        return std::nullopt;
    const int withToday = health.errorDays + (isUndecided(today) ? 1 : 0);
    return today.day.addDays(std::max(rule.rangeDays - withToday, 0));
}

HealthState stateOf(const BufferHealth &health, const QList<BufferDay> &newestFirst, const BrokenRule &rule)
{
    if (health.verdict.broken)
        return HealthState::Broken;
    if (2 * health.errorDays >= rule.rangeDays || 2 * health.timeoutsToday >= rule.timeoutThreshold)
        return HealthState::AtRisk;
    bool isCounted = false;
    for (const auto &day : newestFirst.first(rule.rangeDays)) {
        if (day.error > 0 || day.timeout > 0)
            return HealthState::Degraded;
        isCounted = isCounted || !isEmpty(day);
    }
    return isCounted ? HealthState::Healthy : HealthState::NoData;
}

} // namespace

BrokenRule brokenRule(const SentryApp &app, const Settings &settings)
{
    return {app.timeoutThreshold.value_or(settings.brokenTimeoutThreshold),
            app.rangeDays.value_or(settings.brokenRangeDays)};
}

BrokenVerdict brokenVerdict(const BufferKey &key, const QList<BufferDay> &days, const QDate &today,
                            const BrokenRule &rule)
{
    const auto newestFirst = range(days, today, rule.rangeDays);
    BrokenVerdict errorDays{.broken = true, .reason = BrokenVerdict::Reason::ErrorDays, .days = {}};
    for (const auto &day : newestFirst) {
        if (key.kind != BufferKey::Kind::SentryApp && day.fatal > 0)
            return {.broken = true, .reason = BrokenVerdict::Reason::Fatal, .days = {day.day}};
        if (day.timeout >= rule.timeoutThreshold)
            return {
                .broken = true, .reason = BrokenVerdict::Reason::Timeouts, .days = {day.day}, .timeouts = day.timeout};
        errorDays.broken = errorDays.broken && isErrorDay(day);
        errorDays.days.prepend(day.day);
    }
    return errorDays.broken ? errorDays : BrokenVerdict();
}

QString reasonText(const BrokenVerdict &verdict)
{
    switch (verdict.reason) {
    case BrokenVerdict::Reason::None:
        return {};
    case BrokenVerdict::Reason::Fatal:
        return u"a fatal error on %1"_s.arg(verdict.days.constFirst().toString(Qt::ISODate));
    case BrokenVerdict::Reason::Timeouts:
        return u"%1 timeouts on %2"_s.arg(verdict.timeouts).arg(verdict.days.constFirst().toString(Qt::ISODate));
    case BrokenVerdict::Reason::ErrorDays:
        return u"errors and no success on each of the %1 days from %2 to %3"_s.arg(verdict.days.size())
            .arg(verdict.days.constFirst().toString(Qt::ISODate), verdict.days.constLast().toString(Qt::ISODate));
    }
    return {};
}

QString textOf(HealthState state)
{
    constexpr std::array texts{u"no data", u"healthy", u"degraded", u"at risk", u"broken", u"disabled"};
    return QString::fromUtf16(texts.at(static_cast<size_t>(state)));
}

BufferHealth bufferHealth(const SentryApp &app, OrganizationId organization, const QList<BufferDay> &days, Instant now,
                          const BrokenRule &rule)
{
    const auto today = dayOf(now);
    const auto newestFirst = range(days, today, rule.rangeDays + 1); // one more: today may be undecided
    BufferHealth health;
    health.verdict = brokenVerdict(BufferKey::of(app.id, organization), days, today, rule);
    health.errorDays = std::min(streak(newestFirst), rule.rangeDays);
    health.timeoutsToday = newestFirst.constFirst().timeout;
    health.state = app.disabled ? HealthState::Disabled : stateOf(health, newestFirst, rule);
    if (app.isInternal() && !app.disabled) {
        health.expectedDisable = expectedDisable(health, newestFirst.constFirst(), now, rule);
        const auto isBrokenWith = [&](int BufferDay::*count) {
            auto more = newestFirst;
            ++(more.first().*count);
            return brokenVerdict(BufferKey::of(app.id, organization), more, today, rule).broken;
        };
        health.brink = {isBrokenWith(&BufferDay::error), isBrokenWith(&BufferDay::timeout)};
    }
    return health;
}

} // namespace hookdesk
