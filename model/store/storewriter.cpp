// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storewriter.h"

#include "model/store/storefile.h"

#include <QCoreApplication>
#include <pthread.h>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr Statement begin{"begin a transaction", "BEGIN IMMEDIATE"};
constexpr Statement commitAll{"commit a transaction", "COMMIT"};
constexpr Statement rollBack{"roll a transaction back", "ROLLBACK"};
constexpr Statement beginJob{"begin a task", "SAVEPOINT job"};
constexpr Statement keepJob{"end a task", "RELEASE job"};
constexpr Statement undoJob{"undo a task", "ROLLBACK TO job"};
/// Changes when another connection has committed, never by this connection's own commits.
constexpr Statement dataVersion{"look for changes by other programs", "PRAGMA data_version"};

constexpr size_t jobsPerCommit = 512; ///< what comes while one commit is written is the next
constexpr auto lookForOthersEvery = 100ms;

} // namespace

StoreWriter::StoreWriter(StoreLocation location, Changed changed)
    : m_location(std::move(location))
    , m_changed(std::move(changed))
{
}

StoreWriter::~StoreWriter()
{
    stop();
}

void StoreWriter::stop()
{
    m_queue.end();
    if (m_thread.joinable())
        m_thread.join();
    m_queue.close(storeClosedError());
}

void StoreWriter::start(Opened opened)
{
    m_thread = std::thread([this, opened = std::move(opened)] { work(opened); });
    pthread_setname_np(m_thread.native_handle(), "store writer");
}

void StoreWriter::work(const Opened &opened)
{
    if (open(opened))
        serve();
    m_connection.reset();
}

bool StoreWriter::open(const Opened &opened)
{
    const std::lock_guard turn(m_turn);
    auto connection = openToWrite(m_location);
    if (!connection) {
        opened(failure(connection.error()));
        return false;
    }
    m_connection = std::move(*connection);
    noticeOthers();
    opened({});
    return true;
}

void StoreWriter::serve()
{
    auto lastLook = std::chrono::steady_clock::now();
    while (!m_queue.isDone()) {
        const auto jobs = m_queue.take(jobsPerCommit, lookForOthersEvery);
        const std::lock_guard turn(m_turn);
        if (!jobs.empty())
            commit(jobs);
        if (const auto now = std::chrono::steady_clock::now(); now - lastLook >= lookForOthersEvery) {
            lastLook = now;
            noticeOthers();
        }
    }
}

void StoreWriter::commit(const Jobs &jobs)
{
    // Hardly ever does a job fail, so they are run without savepoints first, which would cost as much as a small job.
    Topics touched;
    bool hasFailure = false;
    auto committed = inTransaction([&] {
        const auto done = runTogether(jobs, touched);
        hasFailure = !done;
        return done;
    });
    if (hasFailure) {
        touched = {};
        committed = inTransaction([&] { return runApart(jobs, touched); });
    }
    for (const auto &job : jobs) {
        if (committed)
            job->finish();
        else
            job->fail(committed.error());
    }
    if (committed && touched)
        m_changed(touched);
}

template <class Work>
Result<> StoreWriter::inTransaction(Work work)
{
    HOOKDESK_TRY(m_connection->run(begin));
    Result<> done = work();
    if (done) {
        if (const auto ended = m_connection->run(commitAll); !ended)
            done = failure(ended.error());
    }
    if (!done)
        static_cast<void>(m_connection->run(rollBack)); // may be rolled back already; the first error is told
    return done;
}

/// Ends with the first job that fails.
Result<> StoreWriter::runTogether(const Jobs &jobs, Topics &touched)
{
    for (const auto &job : jobs) {
        HOOKDESK_TRY(job->run(*m_connection));
        touched |= job->touches();
    }
    return {};
}

/// A job that fails is undone alone.
Result<> StoreWriter::runApart(const Jobs &jobs, Topics &touched)
{
    for (const auto &job : jobs) {
        HOOKDESK_TRY(m_connection->run(beginJob));
        if (const auto done = job->run(*m_connection); done) {
            touched |= job->touches();
        } else if (const auto undone = m_connection->run(undoJob); !undone) {
            return done; // the failure has ended the whole transaction: the disk is full, for example
        }
        HOOKDESK_TRY(m_connection->run(keepJob));
    }
    return {};
}

void StoreWriter::noticeOthers()
{
    qint64 version = m_dataVersion;
    if (auto rows = m_connection->run(dataVersion); rows && rows->next())
        version = rows->integer(0);
    if (m_dataVersion != 0 && version != m_dataVersion)
        m_changed(Topic::All);
    m_dataVersion = version;
}

} // namespace hookdesk
