// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the coroutines that use an object, so that it is not taken away under them.
#pragma once

#include <QtGlobal>
#include <utility>

namespace hookdesk
{

/// Held by a coroutine while it runs. `ended` is called after each has ended: it looks whether it was the last.
template <class Ended>
class Running
{
public:
    Running(int &count, Ended ended)
        : m_count(count)
        , m_ended(std::move(ended))
    {
        ++m_count;
    }
    ~Running()
    {
        --m_count;
        m_ended();
    }
    Q_DISABLE_COPY_MOVE(Running)

private:
    int &m_count;
    Ended m_ended;
};

} // namespace hookdesk
