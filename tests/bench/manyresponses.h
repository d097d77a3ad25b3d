// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store with many responses, for what measures how long they take to be read.
#pragma once

#include "model/records/clock.h"
#include "tests/support/temporarystore.h"

namespace hookdesk::test
{

/// Adds `rows` responses of 200 apps, as close together as a million in 30 days, and prints how fast they were written.
/// The first apps have most of them; one in 10 has failed, one in 1,000 was sent by hand. Returns when the last ended.
Instant fillWithResponses(TemporaryStore &store, int rows);

} // namespace hookdesk::test
