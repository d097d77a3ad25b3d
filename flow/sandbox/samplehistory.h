// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a month of the sample workspace has recorded: the alerts and their answers that its counters tell of.
#pragma once

#include "model/records/clock.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Records, for each day that the buffers count, as many attempts as they count, with what was sent and what came back,
/// as the flow records them; and some of published apps, which are not counted. The same each time but for the
/// Request-IDs. Adds nothing to the buffers. On the thread of its connection. Returns how many. Errors: the store's.
Result<int> addSampleHistory(Connection &connection, Instant now);

} // namespace hookdesk
