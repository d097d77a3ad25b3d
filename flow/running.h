// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts the coroutines that use an object, so that it is not taken away under them.
#pragma once

#include <QtGlobal>

namespace hookdesk
{

/// Held by a coroutine while it runs.
class Running
{
public:
    explicit Running(int &count)
        : m_count(count)
    {
        ++m_count;
    }
    ~Running() { --m_count; }
    Q_DISABLE_COPY_MOVE(Running)

private:
    int &m_count;
};

} // namespace hookdesk
