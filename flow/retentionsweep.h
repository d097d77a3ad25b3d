// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Removes from the store what is past its time, in small steps between which deliveries are recorded.
#pragma once

#include "model/records/clock.h"
#include "model/store/store.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace hookdesk
{

/// Lives in the engine thread, and sweeps while the engine runs: at its start, and every ten minutes.
class RetentionSweep final : public QObject
{
    Q_OBJECT

public:
    static constexpr int rowsPerStep = 250;
    static constexpr std::chrono::milliseconds pause{50};
    static constexpr std::chrono::minutes interval{10};

    RetentionSweep(Store &store, const Clock &clock);

    void start();
    /// Ends after the step that is being made.
    void stop();
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    /// A step was made.
    void removed(int rows);
    /// A sweep has ended.
    void swept();
    void idle();

private:
    void wake();
    QCoro::Task<> step();
    QCoro::Task<> end();

    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer{this}; ///< the next step, or the next sweep
    Instant m_due{};      ///< the next sweep
    bool m_sweeping = false;
    int m_removed = 0; ///< by this sweep
    bool m_started = false;
    int m_running = 0;
};

} // namespace hookdesk
