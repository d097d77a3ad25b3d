// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread that writes: what has gathered while a commit ran is the next commit.
#pragma once

#include "model/store/jobqueue.h"
#include "model/store/store.h"

#include <functional>
#include <mutex>
#include <thread>

namespace hookdesk
{

class StoreWriter
{
public:
    using Changed = std::function<void(Topics)>;
    using Opened = std::function<void(const Result<> &)>;

    /// `changed` is called on the writer's thread after a commit, its own or another program's.
    StoreWriter(StoreLocation location, Changed changed);
    ~StoreWriter();
    Q_DISABLE_COPY_MOVE(StoreWriter)

    /// Starts the thread, which opens the store, tells how that went, and then works. Called once.
    void start(Opened opened);
    /// Returns after the last job; what comes later fails.
    void stop();
    /// Returns when what it is at now is done, `changed` included.
    void settle() { const std::lock_guard turn(m_turn); }
    JobQueue &queue() { return m_queue; }

private:
    void work(const Opened &opened);
    bool open(const Opened &opened);
    void serve();
    void commit(const Jobs &jobs);
    template <class Work>
    Result<> inTransaction(Work work);
    Result<> runTogether(const Jobs &jobs, Topics &touched);
    Result<> runApart(const Jobs &jobs, Topics &touched);
    void noticeOthers();

    StoreLocation m_location;
    Changed m_changed;
    JobQueue m_queue;
    std::unique_ptr<Connection> m_connection; ///< the thread's
    qint64 m_dataVersion = 0;
    std::mutex m_turn; ///< held while it works, not while it waits for work
    std::thread m_thread;
};

} // namespace hookdesk
