// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/storereader.h"

#include "model/store/storefile.h"

#include <pthread.h>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr Statement begin{"begin to read", "BEGIN"};
constexpr Statement end{"end reading", "COMMIT"};

} // namespace

StoreReader::StoreReader(StoreLocation location)
    : m_location(std::move(location))
{
}

StoreReader::~StoreReader()
{
    stop();
}

void StoreReader::stop()
{
    m_queue.end();
    if (m_thread.joinable())
        m_thread.join();
    m_queue.close(storeClosedError());
}

void StoreReader::start(Opened opened)
{
    m_thread = std::thread([this, opened = std::move(opened)] { work(opened); });
    pthread_setname_np(m_thread.native_handle(), "store reader");
}

void StoreReader::work(const Opened &opened)
{
    if (open(opened))
        serve();
    m_connection.reset();
}

bool StoreReader::open(const Opened &opened)
{
    const std::lock_guard turn(m_turn);
    auto connection = openToRead(m_location);
    if (!connection) {
        opened(failure(connection.error()));
        return false;
    }
    m_connection = std::move(*connection);
    opened({});
    return true;
}

void StoreReader::serve()
{
    while (!m_queue.isDone()) {
        const auto jobs = m_queue.take(1, 1h);
        const std::lock_guard turn(m_turn);
        for (const auto &job : jobs)
            read(*job);
    }
}

void StoreReader::read(StoreJob &job)
{
    if (const auto begun = m_connection->run(begin); !begun) {
        job.fail(begun.error());
        return;
    }
    static_cast<void>(job.run(*m_connection)); // its own answer tells
    static_cast<void>(m_connection->run(end)); // nothing was written that could fail
    job.finish();
}

} // namespace hookdesk
