// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store keeps, and for how long. The audit log is kept for good: it is small, and there to be looked at late.
#pragma once

#include "model/records/clock.h"
#include "model/records/settings.h"
#include "model/store/connection.h"

namespace hookdesk
{

struct RetentionRule {
    Instant now;
    Instant keptFrom;         ///< responses before it go, and deliveries and mails that were cancelled, and mails sent
    qint64 mostResponses = 0; ///< the newest so many stay
    QDate firstBufferDay;     ///< days before it go: as many are kept as are shown

    static RetentionRule at(Instant now, const Settings &settings);
};

/// Removes at most `most` responses, or cancelled deliveries, or days of the integration buffer, or counts of the
/// overview, or mails. A response goes with its delivery once that has none left, unless the delivery is queued or in
/// flight. Ends early when that takes longer than a delivery may wait. Returns how many; 0: all that is there is to
/// stay. Errors are those of Connection::run.
Result<int> removeExpired(Connection &connection, const RetentionRule &rule, int most);

} // namespace hookdesk
