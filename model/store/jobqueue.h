// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jobs that wait for a thread of the store.
#pragma once

#include "model/store/storejob.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace hookdesk
{

using Jobs = std::vector<std::unique_ptr<StoreJob>>;

/// What jobs get that came after the store's end.
Error storeClosedError();

/// Thread-safe.
class JobQueue
{
public:
    /// Adds a job, or fails it at once when the queue is closed.
    void push(std::unique_ptr<StoreJob> job);

    /// The oldest jobs, waiting for one for as long as `patience`. Empty: none came, or none will.
    Jobs take(size_t most, std::chrono::milliseconds patience);

    /// Nobody waits any more: what is there can still be taken.
    void end();
    bool isDone(); ///< ended, and nothing is left

    /// Fails what waits and all that comes with this error, or with that of the first call.
    void close(const Error &error);

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<std::unique_ptr<StoreJob>> m_jobs;
    std::optional<Error> m_closed;
    bool m_ended = false;
};

} // namespace hookdesk
