// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clock that stands still until a test sets it.
#pragma once

#include "model/records/clock.h"

#include <atomic>

namespace hookdesk::test
{

class ManualClock final : public Clock
{
    Q_OBJECT

public:
    /// Starts at the instant of the recorded cases, 2026-11-23 12:00 UTC.
    ManualClock();

    Instant now() const override { return instantFromMs(m_ms.load()); }
    void set(Instant now);
    void set(const QDateTime &now) { set(instantFromMs(now.toMSecsSinceEpoch())); }
    void advance(std::chrono::milliseconds by) { set(now() + by); }

private:
    std::atomic<qint64> m_ms;
};

} // namespace hookdesk::test
