// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time in which the store cannot be written. What is to be saved is kept by coroutines that wait here, so that it is
// saved in the end, and what came back need not be sent again.
#pragma once

#include "model/store/store.h"

#include <QCoroTask>
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
    /// As Store::commit(), and tries again while it fails for a reason that can pass, until there is no time any more.
    /// Error: the last.
    template <class Work>
    auto commit(Store &store, Topics touches, Work work) -> QCoro::Task<std::invoke_result_t<Work, Connection &>>
    {
        auto done = co_await store.commit(touches, work);
        while (!done && !m_hasEnded && isOfTheStore(done.error())) {
            co_await Pause(*this, done.error());
            done = co_await store.commit(touches, work);
        }
        co_return done;
    }

    bool isWaitedFor() const { return !m_waiting.isEmpty(); }
    /// Tries all that wait again.
    void tryAgain();
    /// The same for a last time: the engine stops.
    void end();

Q_SIGNALS:
    /// Something begins to wait.
    void met(const hookdesk::Error &error);

private:
    /// To be awaited: until what failed with `error` is to be tried again; `error` lives until then.
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

    void begin(std::coroutine_handle<> waiting, const Error &error);

    QList<std::coroutine_handle<>> m_waiting;
    bool m_hasEnded = false;
};

} // namespace hookdesk
