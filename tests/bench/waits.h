// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fluid a window is, and waiting with the event loop running.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QList>
#include <QString>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <utility>

namespace hookdesk::test
{

inline double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline void process(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// How long events for the main thread wait for it: another thread posts one every 2 ms.
class Waits
{
public:
    Waits()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(std::chrono::milliseconds(2));
        m_beat.moveToThread(&m_thread);
        m_since.start();
        QObject::connect(&m_thread, &QThread::started, &m_beat, qOverload<>(&QTimer::start));
        QObject::connect(&m_thread, &QThread::finished, &m_beat, &QTimer::stop, Qt::DirectConnection);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            const double posted = msSince(m_since);
            QMetaObject::invokeMethod(
                &m_here, [this, posted] { m_waits << msSince(m_since) - posted; }, Qt::QueuedConnection);
        });
        m_thread.start();
    }
    ~Waits()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Waits)

    void forget() { m_waits.clear(); }
    /// Prints those since the last time. Whether they are short enough: 16 ms (p99), 50 ms (worst).
    bool tell(const QString &where)
    {
        auto all = std::exchange(m_waits, {});
        std::sort(all.begin(), all.end());
        const double p99 = all.at(all.size() * 99 / 100);
        const bool isFluid = p99 <= 16 && all.last() <= 50;
        std::printf("  %-20s an event waits %5.2f ms (p50), %6.2f ms (p99), %6.2f ms at most%s\n", qPrintable(where),
                    all.at(all.size() / 2), p99, all.last(), isFluid ? "" : "  TOO LONG");
        return isFluid;
    }

private:
    QElapsedTimer m_since;
    QTimer m_beat;
    QThread m_thread;
    QObject m_here;
    QList<double> m_waits;
};

} // namespace hookdesk::test
