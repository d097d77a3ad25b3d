// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An outbox worker in a mail thread of its own, as the program has it.
#pragma once

#include "flow/mail/outboxworker.h"

#include <QThread>

namespace hookdesk::test
{

class MailThread
{
public:
    /// The worker is made and moved, not started.
    MailThread(Store &store, const Clock &clock, FlowLog &log, const QString &caFile, const SmtpLimits &limits = {});
    /// Stops the worker if stop() was not called.
    ~MailThread();
    Q_DISABLE_COPY_MOVE(MailThread)

    OutboxWorker &worker() { return *m_worker; }
    /// Returns when the worker has ended; takes it 20 s, the test program ends.
    void stop();

private:
    Store &m_store;
    QThread m_thread;
    std::unique_ptr<OutboxWorker> m_worker;
};

} // namespace hookdesk::test
