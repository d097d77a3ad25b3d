// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/retentionsweep.h"

#include "flow/running.h"
#include "model/store/retention.h"
#include "model/store/storedsettings.h"

#include <QLoggingCategory>

namespace hookdesk
{

namespace
{

Q_LOGGING_CATEGORY(retentionCategory, "hookdesk.retention", QtWarningMsg)

} // namespace

RetentionSweep::RetentionSweep(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetentionSweep::wake);
    connect(&m_clock, &Clock::jumped, this, &RetentionSweep::wake);
}

void RetentionSweep::start()
{
    m_started = true;
    m_due = m_clock.now();
    wake();
}

void RetentionSweep::stop()
{
    m_started = false;
    m_timer.stop();
}

void RetentionSweep::wake()
{
    if (!m_started || m_running > 0)
        return;
    const auto now = m_clock.now();
    if (!m_sweeping && now >= m_due) {
        m_sweeping = true;
        m_due = now + interval;
    }
    if (m_sweeping)
        step();
    else if (!m_timer.isActive())
        m_timer.start(interval);
}

QCoro::Task<> RetentionSweep::step()
{
    const Running running(m_running, [this] {
        if (isIdle())
            Q_EMIT idle();
    });
    const auto remove = [now = m_clock.now()](Connection &connection) -> Result<int> {
        HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
        return removeExpired(connection, RetentionRule::at(now, settings), rowsPerStep);
    };
    // Whoever shows the store is told once, at the end.
    const auto rows = co_await m_store.commit(Topics(), remove);
    if (!rows)
        qCWarning(retentionCategory).noquote() << rows.error().message << rows.error().cause;
    m_removed += rows.value_or(0);
    if (rows.value_or(0) == 0 || !m_started) {
        co_await end();
        co_return;
    }
    Q_EMIT removed(*rows);
    m_timer.start(pause);
}

QCoro::Task<> RetentionSweep::end()
{
    if (std::exchange(m_removed, 0) > 0)
        co_await m_store.commit(Topic::Requests | Topic::Deliveries | Topic::Buffer | Topic::Outbox,
                                [](Connection &) -> Result<> { return {}; });
    m_sweeping = false;
    if (m_started)
        m_timer.start(std::clamp<std::chrono::milliseconds>(m_due - m_clock.now(), pause, interval));
    Q_EMIT swept();
}

} // namespace hookdesk
