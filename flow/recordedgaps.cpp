// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/recordedgaps.h"

#include <algorithm>

namespace hookdesk
{

RecordedGaps::RecordedGaps(Instant now, int speedPercent)
    : m_speedPercent(speedPercent)
    , m_start(now)
    , m_last(now)
{
}

Instant RecordedGaps::next(std::optional<Instant> recorded)
{
    if (!recorded)
        return m_last;
    if (!m_first)
        m_first = recorded;
    m_last = std::max(m_last, m_start + (*recorded - *m_first) * 100 / m_speedPercent);
    return m_last;
}

} // namespace hookdesk
