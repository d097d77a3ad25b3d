// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As many responses as a large store keeps in 30 days, for benchmarks.
#pragma once

#include "model/records/clock.h"
#include "tests/support/temporarystore.h"

namespace hookdesk::test
{

/// The first response's time, and the time between two of them: a million in 30 days.
inline constexpr Instant firstResponse{std::chrono::milliseconds(1790000000000)};
inline constexpr std::chrono::milliseconds betweenResponses{2592};

/// Organization 42 and 200 apps, `app-100` to `app-299`, installed there.
Result<> addManyApps(Connection &connection);

/// The responses from number `first` on, each of a delivery of its own. The first apps have most of them; one in 10
/// has failed, one in 1,000 was sent by hand. Those with a high number are the newest.
Result<> addManyResponses(Connection &connection, int first, int count);

/// Adds apps and so many responses to an empty store, and prints how fast they were written. Returns when the last
/// ended.
Instant fillWithResponses(TemporaryStore &store, int rows);

} // namespace hookdesk::test
