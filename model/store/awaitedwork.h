// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work for the store that a coroutine awaits.
#pragma once

#include "model/store/resumequeue.h"
#include "model/store/storejob.h"

namespace hookdesk
{

/// Tells by resuming the coroutine, in the thread it waits in.
template <class Work>
class AwaitedJob final : public StoreJobOf<Work>
{
public:
    using Answer = typename StoreJobOf<Work>::Answer;

    /// `answer` is the coroutine's, and lives until it is resumed.
    AwaitedJob(Topics touches, Work work, std::optional<Answer> &answer, std::coroutine_handle<> waiting)
        : StoreJobOf<Work>(touches, std::move(work))
        , m_answer(answer)
        , m_waiting(waiting)
        , m_home(ResumeQueue::ofThisThread())
    {
    }

protected:
    void tell(Answer answer) override
    {
        m_answer.emplace(std::move(answer));
        m_home->resume(m_waiting);
    }

private:
    std::optional<Answer> &m_answer;
    std::coroutine_handle<> m_waiting;
    std::shared_ptr<ResumeQueue> m_home;
};

/// `co_await` hands the work in, and gives its answer. What Store::commit returns; a future's cost is more than that of
/// the work of a delivery.
template <class Work, class Enqueue>
class AwaitedWork
{
public:
    using Answer = std::invoke_result_t<Work, Connection &>;

    AwaitedWork(Topics touches, Work work, Enqueue enqueue)
        : m_touches(touches)
        , m_work(std::move(work))
        , m_enqueue(std::move(enqueue))
    {
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_enqueue(std::make_unique<AwaitedJob<Work>>(m_touches, std::move(m_work), m_answer, waiting));
    }
    Answer await_resume() { return std::move(*m_answer); }

private:
    Topics m_touches;
    Work m_work;
    Enqueue m_enqueue;
    std::optional<Answer> m_answer;
};

} // namespace hookdesk
