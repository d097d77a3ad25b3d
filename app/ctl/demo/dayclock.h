// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine's clock for a day: the demo's history ends today, so its alerts must not fall on tomorrow.
#pragma once

#include "model/records/clock.h"

#include <algorithm>

namespace hookdesk::ctl
{

/// Stands still at the end of the UTC day in which it was made.
class DayClock final : public Clock
{
    Q_OBJECT

public:
    Instant now() const override { return std::min(m_system.now(), m_last); }

private:
    static Instant lastOf(const QDate &day)
    {
        return instantFromMs(day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1);
    }

    SystemClock m_system;
    Instant m_last = lastOf(dayOf(m_system.now()));
};

} // namespace hookdesk::ctl
