// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

namespace hookdesk
{

namespace
{

void runIn(QThread &thread, QObject &part, const QString &name)
{
    thread.setObjectName(name);
    part.moveToThread(&thread);
    thread.start();
}

/// Where programs that use OpenSSL are told of the authorities to trust; empty: the system's.
QString trustedAuthorities()
{
    return qEnvironmentVariable("SSL_CERT_FILE");
}

} // namespace

Session::Session(StoreLocation location, const Clock &clock)
    : m_clock(clock)
    , m_store(std::move(location))
    , m_engine(std::make_unique<Engine>(m_store, m_clock, m_log, trustedAuthorities()))
    , m_outbox(std::make_unique<OutboxWorker>(m_store, m_clock, m_log, trustedAuthorities()))
{
    runIn(m_engineThread, *m_engine, QStringLiteral("engine"));
    runIn(m_mailThread, *m_outbox, QStringLiteral("mail"));
    m_outbox->setPassword(qEnvironmentVariable("HOOKDESK_MAIL_PASSWORD"));
}

Session::~Session()
{
    stop();
}

void Session::start()
{
    m_engine->start();
    m_outbox->start();
}

void Session::stop()
{
    if (!m_engineThread.isRunning())
        return;
    auto engineStopped = m_engine->stop();
    auto outboxStopped = m_outbox->stop();
    engineStopped.waitForFinished();
    outboxStopped.waitForFinished();
    m_store.forget(*m_engine);
    m_store.forget(*m_outbox);
    for (auto *thread : {&m_engineThread, &m_mailThread}) {
        thread->quit();
        thread->wait();
    }
}

} // namespace hookdesk
