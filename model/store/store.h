// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store: the database behind two threads, one that writes and one that reads.
#pragma once

#include "model/records/result.h"
#include "model/store/awaitedwork.h"
#include "model/store/connection.h"
#include "model/store/storejob.h"
#include "model/store/topic.h"

#include <QFuture>
#include <QObject>
#include <atomic>
#include <chrono>
#include <memory>

namespace hookdesk
{

class StoreReader;
class StoreWriter;

/// Where the store is: a SQLite file. Created when it does not exist, with mode 0600.
struct StoreLocation {
    QString path;
    bool mayCreate = true;
    bool mayBeReadOnly = false; ///< one that cannot be written is opened to read, and what it is asked to write fails
    std::chrono::milliseconds patience{5000}; ///< how long another program's lock is waited for

    /// From `--store`: a path, or `sqlite:path`. Empty gives the platform's data folder.
    static Result<StoreLocation> fromText(const QString &text);
    /// For people, in the status bar and messages.
    QString description() const;
};

/// Work is a function of the connection that returns a Result. It runs on the store's thread, so it captures by value,
/// and may be undone and run once more: it changes nothing but the store. Writes that have gathered are committed as
/// one transaction; one that fails is undone alone. A write's future finishes after the commit is on disk; if the
/// commit fails, all of its writes fail. All public functions are thread-safe and return at once.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(StoreLocation location);
    ~Store() override; ///< commits what was asked for before, then ends the threads

    /// Opens or creates the database and brings it up to date, or opens it to read. Errors: StoreUnavailable,
    /// StoreBusy, StoreReadOnly, StoreTooNew. Work that is asked for earlier waits for it, and fails with its error.
    /// Called once.
    QFuture<Result<>> open();

    /// `touches` is what changed() tells once the work is committed, with what the answer's touched() adds, if it has
    /// that.
    template <class Work>
    auto write(Topics touches, Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return submit(Thread::Writer, touches, std::move(work));
    }

    /// The same to be awaited by a coroutine, `co_await store.commit(…)`: resumes after the commit is on disk, in the
    /// thread that awaits, which has an event loop. Costs less than a future.
    template <class Work>
    auto commit(Topics touches, Work work)
    {
        const auto enqueueIt = [this](std::unique_ptr<StoreJob> job) { enqueue(Thread::Writer, std::move(job)); };
        return AwaitedWork(touches, std::move(work), enqueueIt);
    }

    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return submit(Thread::Reader, {}, std::move(work));
    }

    /// Before the thread of a listener ends, once all that it asked for is answered: it gets no notice any more, and
    /// when this returns no store thread is still waking its thread. Waits for what the store's threads are at.
    void forget(const QObject &listener);

    const StoreLocation &location() const { return m_location; }

Q_SIGNALS:
    /// After a commit, by this program or (SQLite: noticed within a tenth of a second) by another. Emitted from a store
    /// thread.
    void changed(hookdesk::Topics topics);

private:
    enum class Thread { Writer, Reader };

    template <class Work>
    auto submit(Thread thread, Topics touches, Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        auto job = std::make_unique<PromisedJob<Work>>(touches, std::move(work));
        auto future = job->future();
        enqueue(thread, std::move(job));
        return future;
    }

    void enqueue(Thread thread, std::unique_ptr<StoreJob> job);

    StoreLocation m_location;
    std::atomic<bool> m_opened = false;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<StoreReader> m_reader;
};

} // namespace hookdesk
