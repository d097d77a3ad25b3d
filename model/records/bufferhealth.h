// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well an integration is, by the days of its buffer: the rule of stage 5, and the states that the console shows.
#pragma once

#include "model/records/clock.h"
#include "model/records/integrationbuffer.h"
#include "model/records/sentryapp.h"
#include "model/records/settings.h"

#include <optional>

namespace hookdesk
{

/// When an integration is broken: by the settings, or the app's own.
struct BrokenRule {
    int timeoutThreshold = 1000; ///< timeouts of one day
    int rangeDays = 7;           ///< days looked at, today the last

    bool operator==(const BrokenRule &) const = default;
};

/// The app's own numbers, or else the settings'.
BrokenRule brokenRule(const SentryApp &app, const Settings &settings);

struct BrokenVerdict {
    enum class Reason { None, Fatal, Timeouts, ErrorDays };

    bool broken = false;
    Reason reason = Reason::None;
    QList<QDate> days; ///< that say so
    int timeouts = 0;  ///< of the day that says so

    bool operator==(const BrokenVerdict &) const = default;
};

/// Judges the days of the range that ends with `today`; others are not looked at. flow.md, stage 5.
BrokenVerdict brokenVerdict(const BufferKey &key, const QList<BufferDay> &days, const QDate &today,
                            const BrokenRule &rule);

/// For the record and for mails, which are English: `1000 timeouts on 2026-11-23`.
QString reasonText(const BrokenVerdict &verdict);

enum class HealthState {
    NoData,   ///< nothing counted in the range
    Healthy,  ///< successes only
    Degraded, ///< errors or timeouts in the range
    AtRisk,   ///< half of the error days, or of a day's timeouts, that would disable it
    Broken,   ///< disabled by its next failure
    Disabled,
};

/// `no data`, `healthy`, `degraded`, `at risk`, `broken`, `disabled`.
QString textOf(HealthState state);

/// Which failure disables an integration if it comes next.
struct Brink {
    bool byError = false;   ///< one that counts as an error
    bool byTimeout = false; ///< a timeout or connection error

    bool operator==(const Brink &) const = default;
};

struct BufferHealth {
    HealthState state = HealthState::NoData;
    BrokenVerdict verdict;
    int errorDays = 0; ///< length of the streak of days with errors and no success that ends today or, while today has
                       ///< neither, yesterday
    int timeoutsToday = 0;
    Brink brink;
    std::optional<QDate> expectedDisable; ///< if it goes on as it does: today when it is broken, or its timeouts reach
                                          ///< the threshold at today's pace, else the last day of the streak

    bool operator==(const BufferHealth &) const = default;
};

/// How an app in an organization is at `now`, by the days of its buffer there. No day is expected to disable what is
/// disabled already, nor an app that is not internal, which is not counted (flow.md, stages 3 and 4); nor is it at the
/// brink.
BufferHealth bufferHealth(const SentryApp &app, OrganizationId organization, const QList<BufferDay> &days, Instant now,
                          const BrokenRule &rule);

} // namespace hookdesk
