// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits between tries of something that fails: each twice the one before.
#pragma once

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookdesk
{

class Backoff
{
public:
    static constexpr std::chrono::seconds shortest{1};
    static constexpr std::chrono::seconds longest{32};

    /// How long to wait before the next try.
    std::chrono::seconds next() { return std::exchange(m_next, std::min(2 * m_next, longest)); }
    /// It went well.
    void reset() { m_next = shortest; }

private:
    std::chrono::seconds m_next = shortest;
};

} // namespace hookdesk
