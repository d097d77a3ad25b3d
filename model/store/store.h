// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store: the database behind two threads, one that writes and one that reads.
#pragma once

#include "model/records/clock.h"
#include "model/records/result.h"
#include "model/store/connection.h"

#include <QFlags>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>

namespace hookdesk
{

/// What a commit touched.
enum class Topic {
    Organizations = 0x01,
    SentryApps = 0x02,
    Installations = 0x04,
    Incidents = 0x08,
    Deliveries = 0x10,
    Requests = 0x20, ///< webhook requests: the response log
    Buffer = 0x40,
    Outbox = 0x80,
    Audit = 0x100,
    Settings = 0x200,
    All = 0x3ff,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// Where the store is: a SQLite file. Created when it does not exist, with mode 0600.
struct StoreLocation {
    QString path;
    bool mayCreate = true;

    /// From `--store`: a path, or `sqlite:path`. Empty gives the platform's data folder.
    static Result<StoreLocation> fromText(const QString &text);
    /// For people, in the status bar and messages.
    QString description() const;
};

/// Work is a function of the connection that returns a Result. It runs on the store's thread, so it captures by value.
/// Writes that have gathered are committed as one transaction, each under a savepoint of its own: one that fails is
/// undone alone. A write's future finishes after the commit is on disk; if the commit fails, all of its writes fail.
/// All public functions are thread-safe and return at once.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(StoreLocation location);
    ~Store() override; ///< commits what was asked for before, then ends the threads

    /// Opens or creates the database and brings it up to date. Errors: StoreUnavailable, StoreBusy, StoreReadOnly,
    /// StoreTooNew.
    QFuture<Result<>> open();

    /// `touches` is what changed() tells once the work is committed.
    template <class Work>
    auto write(Topics touches, Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return submit(Thread::Writer, touches, std::move(work));
    }

    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return submit(Thread::Reader, {}, std::move(work));
    }

    const StoreLocation &location() const { return m_location; }

Q_SIGNALS:
    /// After a commit, by this program or (SQLite: noticed within a second) by another. Emitted from a store thread.
    void changed(hookdesk::Topics topics);

private:
    enum class Thread { Writer, Reader };

    /// A unit of work with its promise: run gives its error, if any, so that the savepoint is undone; then exactly one
    /// of finish (its own result) and fail (the transaction's) is called.
    struct Job {
        virtual ~Job() = default;
        virtual Result<> run(Connection &connection) = 0;
        virtual void finish() = 0;
        virtual void fail(const Error &error) = 0;
        Topics touches;
    };

    template <class Work>
    struct JobOf;

    template <class Work>
    auto submit(Thread thread, Topics touches, Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        auto job = std::make_unique<JobOf<Work>>(std::move(work));
        job->touches = touches;
        auto future = job->promise.future();
        enqueue(thread, std::move(job));
        return future;
    }

    void enqueue(Thread thread, std::unique_ptr<Job> job);

    StoreLocation m_location;
    struct Worker;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
};

template <class Work>
struct Store::JobOf final : Store::Job {
    using Answer = std::invoke_result_t<Work, Connection &>;

    explicit JobOf(Work given)
        : work(std::move(given))
    {
        promise.start();
    }

    Result<> run(Connection &connection) override
    {
        answer.emplace(work(connection));
        if (!*answer)
            return failure(answer->error());
        return {};
    }
    void finish() override
    {
        promise.addResult(std::move(*answer));
        promise.finish();
    }
    void fail(const Error &error) override
    {
        promise.addResult(Answer(failure(error)));
        promise.finish();
    }

    Work work;
    std::optional<Answer> answer;
    QPromise<Answer> promise;
};

} // namespace hookdesk
