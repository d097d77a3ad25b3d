// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline of a response: its delivery from queued to last, with what it replays and its replays, a line each.
#pragma once

#include "model/store/lists/responsestory.h"
#include "model/tables/columnspec.h"

#include <QString>
#include <optional>

namespace hookdesk
{

struct TimelineLine {
    Instant at;
    std::optional<AttemptId> attempt; ///< none: a delivery was queued
    QString what;                     ///< “Delivery #12 queued”, “Attempt 2”
    QString answer;
    QString duration;
    QString counted;
    QString next; ///< why the next one followed, or none did
    Tone tone = Tone::Neutral;
    bool isSelected = false;

    bool operator==(const TimelineLine &) const = default;
};

QList<TimelineLine> timelineOf(const ResponseStory &story);

/// What the timeline leaves out; empty when it is all there.
QString timelineNote(const ResponseStory &story);

} // namespace hookdesk
