// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many replays that were asked for at once.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"

#include <QString>
#include <cmath>
#include <optional>

namespace hookdesk
{

using BulkReplayId = Id<struct BulkReplayTag>;

enum class BulkReplayState {
    Preparing, ///< its replays are being queued; none is sent
    Running,
    Held, ///< by a person, or since its engine has ended: none is sent until somebody says so
    Ended,
    Cancelled,
};

/// How many times as fast as recorded the gaps between replays can pass.
constexpr double slowestReplay = 0.01;
constexpr double fastestReplay = 100000;

inline int speedPercentOf(double timesAsFast)
{
    return static_cast<int>(std::lround(timesAsFast * 100));
}

struct BulkReplay {
    BulkReplayId id;
    Instant created;
    QString actor;
    QString chosen; ///< the filter that chose what is replayed, or words for a selection
    int rate = 1;   ///< replays a second to one host
    BulkReplayState state = BulkReplayState::Preparing;
    std::optional<int> speedPercent = {}; ///< instead of the rate: in the recorded gaps; 1000 is ten times as fast

    bool operator==(const BulkReplay &) const = default;
};

/// What a cancelling has stopped.
struct CancelledReplays {
    int notSent = 0;
    int tried = 0; ///< and to be tried again

    bool operator==(const CancelledReplays &) const = default;
};

/// How far one is.
struct BulkReplayProgress {
    BulkReplay replay;
    int total = 0;
    int delivered = 0;
    int failed = 0; ///< for good: not tried again, or not any more
    int skipped = 0;
    int cancelled = 0;                ///< before they were tried
    int waiting = 0;                  ///< queued, on their way, or to be tried again
    int retrying = 0;                 ///< those of them that have failed and are to be tried again
    std::optional<Instant> nextRetry; ///< when the first of those is due
    /// When the last that waits for its first try is due, or the last further try if there is none; none while held.
    std::optional<Instant> lastTurn;

    bool operator==(const BulkReplayProgress &) const = default;
};

} // namespace hookdesk
