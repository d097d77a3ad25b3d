// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

namespace hookdesk
{

Session::Session(StoreLocation location, const Clock &clock)
    : m_clock(clock)
    , m_store(std::move(location))
    , m_engine(std::make_unique<Engine>(m_store, m_clock, m_log))
{
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_engineThread);
    m_engineThread.start();
}

Session::~Session()
{
    stop();
}

void Session::start()
{
    m_engine->start();
}

void Session::stop()
{
    if (!m_engineThread.isRunning())
        return;
    m_engine->stop().waitForFinished();
    m_engineThread.quit();
    m_engineThread.wait();
}

} // namespace hookdesk
