// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the next of several replays is due, so that they keep the gaps in which their originals were made.
#pragma once

#include "model/records/clock.h"

#include <optional>

namespace hookdesk
{

/// The first is due at once.
class RecordedGaps
{
public:
    /// `speedPercent`: how fast, at least 1; 1000 is ten times as fast.
    RecordedGaps(Instant now, int speedPercent);

    /// Of one whose original was made then; when that is not known, with the one before. Never before that one.
    Instant next(std::optional<Instant> recorded);

private:
    int m_speedPercent;
    Instant m_start;
    Instant m_last;
    std::optional<Instant> m_first; ///< recorded
};

} // namespace hookdesk
