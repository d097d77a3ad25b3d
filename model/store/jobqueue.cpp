// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/jobqueue.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace hookdesk
{

Error storeClosedError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "The store is closed."), {}};
}

// A job is failed outside the lock: what waits for its future may push the next one from there.

void JobQueue::push(std::unique_ptr<StoreJob> job)
{
    std::unique_lock lock(m_mutex);
    if (m_closed) {
        const auto error = *m_closed;
        lock.unlock();
        job->fail(error);
        return;
    }
    m_jobs.push_back(std::move(job));
    lock.unlock();
    m_arrived.notify_one();
}

Jobs JobQueue::take(size_t most, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, patience, [this] { return m_ended || !m_jobs.empty(); });
    const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_jobs.size()));
    Jobs taken(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    return taken;
}

void JobQueue::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_arrived.notify_all();
}

bool JobQueue::isDone()
{
    const std::lock_guard lock(m_mutex);
    return m_ended && m_jobs.empty();
}

void JobQueue::close(const Error &error)
{
    std::unique_lock lock(m_mutex);
    if (!m_closed)
        m_closed = error;
    const auto reason = *m_closed;
    const auto jobs = std::exchange(m_jobs, {});
    lock.unlock();
    for (const auto &job : jobs)
        job->fail(reason);
}

} // namespace hookdesk
