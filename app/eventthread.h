// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thread with an event loop, of which nothing is left when it is stopped.
#pragma once

#include <QEventLoop>
#include <QObject>
#include <thread>

namespace hookdesk
{

/// QThread::wait() returns while the thread still gives back what libraries keep for each thread; at the end of the
/// program that meets the libraries' own cleaning up, as TLS's, which gives the same back. This one is joined.
class EventThread
{
public:
    /// Starts it. `name` is what debuggers and system tools show, 15 bytes at most.
    explicit EventThread(const char *name);
    ~EventThread();
    Q_DISABLE_COPY_MOVE(EventThread)

    /// A part without a parent lives in it from now on.
    void adopt(QObject &part) { part.moveToThread(m_own); }
    bool isRunning() const { return m_thread.joinable(); }
    /// Ends its event loop, and waits until it has ended.
    void stop();

private:
    QEventLoop *m_loop = nullptr;
    QThread *m_own = nullptr; ///< what Qt knows it as
    std::thread m_thread;
};

} // namespace hookdesk
