// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/storeoutage.h"

namespace hookdesk
{

void StoreOutage::begin(std::coroutine_handle<> waiting, const Error &error)
{
    m_waiting << waiting;
    Q_EMIT met(error);
}

void StoreOutage::tryAgain()
{
    const auto waiting = std::exchange(m_waiting, {}); // those that fail again wait anew
    for (const auto &each : waiting)
        each.resume();
}

void StoreOutage::end()
{
    m_hasEnded = true;
    tryAgain();
}

} // namespace hookdesk
