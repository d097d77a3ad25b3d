// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread that reads: each job sees one state of the store, whatever is written meanwhile.
#pragma once

#include "model/store/jobqueue.h"
#include "model/store/store.h"

#include <functional>
#include <mutex>
#include <thread>

namespace hookdesk
{

class StoreReader
{
public:
    using Opened = std::function<void(const Result<> &)>;

    explicit StoreReader(StoreLocation location);
    ~StoreReader();
    Q_DISABLE_COPY_MOVE(StoreReader)

    /// Starts the thread, which connects to the store, tells how that went, and then works. Called once.
    void start(Opened opened);
    /// Returns after the last job; what comes later fails.
    void stop();
    /// Returns when what it is at now is done.
    void settle() { const std::lock_guard turn(m_turn); }
    JobQueue &queue() { return m_queue; }

private:
    void work(const Opened &opened);
    bool open(const Opened &opened);
    void serve();
    void read(StoreJob &job);

    StoreLocation m_location;
    JobQueue m_queue;
    std::unique_ptr<Connection> m_connection; ///< the thread's
    std::mutex m_turn;                        ///< held while it works, not while it waits for work
    std::thread m_thread;
};

} // namespace hookdesk
