// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A unit of work for the store with the promise of its answer.
#pragma once

#include "model/store/connection.h"
#include "model/store/topic.h"

#include <QPromise>
#include <concepts>
#include <new>
#include <optional>

namespace hookdesk
{

/// run gives the work's error, if any, so that what it did is undone, and may be called again after that; then exactly
/// one of finish (its own answer) and fail (the transaction's error) is called.
class StoreJob
{
public:
    explicit StoreJob(Topics touches)
        : m_announced(touches)
    {
    }
    virtual ~StoreJob() = default;
    Q_DISABLE_COPY_MOVE(StoreJob)

    virtual Result<> run(Connection &connection) = 0;
    virtual void finish() = 0;
    virtual void fail(const Error &error) = 0;
    /// What is told to have changed once it is committed; after run().
    Topics touches() const { return m_announced | m_touched; }

protected:
    void setTouched(Topics touched) { m_touched = touched; }

private:
    const Topics m_announced;
    Topics m_touched; ///< besides, by the last run
};

/// An answer that tells what its work has changed besides what was announced: what it seldom changes.
template <class Answer>
concept TellsTouched = requires(const Answer &answer)
{
    {
        answer->touched()
        } -> std::same_as<Topics>;
};

/// The exception in flight as an error of ours. Call it in a catch clause.
Error errorOfException();

/// What a job has done is told its asker by `tell`, in the store's thread.
template <class Work>
class StoreJobOf : public StoreJob
{
public:
    using Answer = std::invoke_result_t<Work, Connection &>;

    StoreJobOf(Topics touches, Work work)
        : StoreJob(touches)
        , m_work(std::move(work))
    {
    }

    Result<> run(Connection &connection) override
    {
        try {
            m_answer.emplace(m_work(connection));
        } catch (const std::bad_alloc &) {
            throw;
        } catch (...) {
            m_answer.emplace(failure(errorOfException()));
        }
        if (!*m_answer)
            return failure(m_answer->error());
        if constexpr (TellsTouched<Answer>)
            this->setTouched((*m_answer)->touched());
        return {};
    }

    void finish() override { tell(std::move(*m_answer)); }
    void fail(const Error &error) override { tell(Answer(failure(error))); }

protected:
    virtual void tell(Answer answer) = 0;

private:
    Work m_work;
    std::optional<Answer> m_answer;
};

/// Tells by a future.
template <class Work>
class PromisedJob final : public StoreJobOf<Work>
{
public:
    using Answer = typename StoreJobOf<Work>::Answer;

    PromisedJob(Topics touches, Work work)
        : StoreJobOf<Work>(touches, std::move(work))
    {
        m_promise.start();
    }

    QFuture<Answer> future() { return m_promise.future(); }

protected:
    void tell(Answer answer) override
    {
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

private:
    QPromise<Answer> m_promise;
};

} // namespace hookdesk
