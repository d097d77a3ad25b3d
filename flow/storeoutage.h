// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time in which the store cannot be written. What came back is kept by coroutines that wait here, so that it is saved
// in the end and need not be sent again.
#pragma once

#include "model/records/result.h"

#include <QList>
#include <QObject>
#include <coroutine>

namespace hookdesk
{

/// Lives in the engine thread.
class StoreOutage final : public QObject
{
    Q_OBJECT

public:
    /// What wait() returns, to be awaited.
    class Pause
    {
    public:
        Pause(StoreOutage &outage, const Error &error)
            : m_outage(outage)
            , m_error(error)
        {
        }

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) { m_outage.begin(waiting, m_error); }
        void await_resume() const noexcept {}

    private:
        StoreOutage &m_outage;
        const Error &m_error;
    };

    /// Whether an error can pass, and there is time to wait for that.
    bool isWorthWaiting(const Error &error) const { return !m_hasEnded && isOfTheStore(error); }
    /// Resumes when what failed with `error` is to be tried again; `error` lives until then.
    Pause wait(const Error &error) { return {*this, error}; }

    bool isWaitedFor() const { return !m_waiting.isEmpty(); }
    /// Resumes all that wait.
    void tryAgain();
    /// The same for a last time: the engine stops.
    void end();

Q_SIGNALS:
    /// Something begins to wait.
    void met(const hookdesk::Error &error);

private:
    void begin(std::coroutine_handle<> waiting, const Error &error);

    QList<std::coroutine_handle<>> m_waiting;
    bool m_hasEnded = false;
};

} // namespace hookdesk
