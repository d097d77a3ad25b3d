// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storewriter.h"

#include "model/store/storefile.h"

#include <QCoreApplication>

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

constexpr size_t jobsPerCommit = 512;
constexpr auto lookForOthersEvery = 1s;

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
}

void StoreWriter::work(const Opened &opened)
{
    auto connection = openToWrite(m_location);
    if (!connection) {
        opened(failure(connection.error()));
        return;
    }
    m_connection = std::move(*connection);
    noticeOthers();
    opened({});
    serve();
    m_connection.reset();
}

void StoreWriter::serve()
{
    auto lastLook = std::chrono::steady_clock::now();
    while (!m_queue.isDone()) {
        if (const auto jobs = m_queue.take(jobsPerCommit, lookForOthersEvery); !jobs.empty())
            commit(jobs);
        if (const auto now = std::chrono::steady_clock::now(); now - lastLook >= lookForOthersEvery) {
            lastLook = now;
            noticeOthers();
        }
    }
}

void StoreWriter::commit(const Jobs &jobs)
{
    Topics touched;
    Result<> committed;
    if (const auto begun = m_connection->run(begin); !begun)
        committed = failure(begun.error());
    else if (committed = runAll(jobs, touched); committed) {
        if (const auto end = m_connection->run(commitAll); !end)
            committed = failure(end.error());
    }
    if (!committed) {
        static_cast<void>(m_connection->run(rollBack)); // may be rolled back already; the first error is told
        for (const auto &job : jobs)
            job->fail(committed.error());
        return;
    }
    for (const auto &job : jobs)
        job->finish();
    if (touched)
        m_changed(touched);
}

Result<> StoreWriter::runAll(const Jobs &jobs, Topics &touched)
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
