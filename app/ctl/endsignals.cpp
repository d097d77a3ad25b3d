// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/endsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace hookdesk::ctl
{

namespace
{

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int each : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, each);
    return signals;
}

void letSignalsEnd()
{
    const auto signals = endSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace

EndSignals::EndSignals()
{
    const auto signals = endSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_file = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier.emplace(m_file, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &EndSignals::onSignal);
}

EndSignals::~EndSignals()
{
    m_notifier.reset();
    close(m_file);
    letSignalsEnd();
}

void EndSignals::onSignal()
{
    signalfd_siginfo info{};
    if (read(m_file, &info, sizeof info) != static_cast<ssize_t>(sizeof info))
        return;
    m_notifier->setEnabled(false);
    letSignalsEnd();
    Q_EMIT endWanted();
}

} // namespace hookdesk::ctl
