// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailthread.h"

#include "model/store/store.h"

#include <QTest>

namespace hookdesk::test
{

MailThread::MailThread(Store &store, const Clock &clock, FlowLog &log, const QString &caFile, const SmtpLimits &limits)
    : m_store(store)
    , m_worker(std::make_unique<OutboxWorker>(store, clock, log, caFile, limits))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

MailThread::~MailThread()
{
    stop();
}

void MailThread::stop()
{
    if (!m_worker)
        return;
    const auto stopped = m_worker->stop();
    if (!QTest::qWaitFor([&] { return stopped.isFinished(); }, 20000))
        qFatal("the outbox worker does not stop");
    m_store.forget(*m_worker);
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

} // namespace hookdesk::test
