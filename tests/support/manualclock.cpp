// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manualclock.h"

namespace hookdesk::test
{

ManualClock::ManualClock()
    : m_ms(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch())
{
}

void ManualClock::set(Instant now)
{
    m_ms = toMs(now);
    Q_EMIT jumped();
}

} // namespace hookdesk::test
