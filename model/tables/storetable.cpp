// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/storetable.h"

#include "model/tables/rowsexport.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr std::chrono::milliseconds longestRest{2000};

} // namespace

StoreTable::StoreTable(Store &store, const Clock &clock, Topics topics, std::chrono::milliseconds interval,
                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_interval(interval)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StoreTable::start);
    // What is shown depends on the time too: a day ends, a forecast grows.
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &StoreTable::refresh);
    m_minute.start();
    connect(&m_clock, &Clock::jumped, this, &StoreTable::refresh);
    connect(&m_store, &Store::changed, this, [this, topics](Topics changed) {
        if (changed & topics)
            refresh();
    });
    m_isStale = true;
    schedule();
}

void StoreTable::refresh()
{
    m_isStale = true;
    schedule();
}

void StoreTable::refreshNow()
{
    m_rest = 0ms;
    m_next.stop();
    refresh();
}

void StoreTable::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refreshNow();
}

void StoreTable::setOrder(const ListOrder &order)
{
    if (m_order == order)
        return;
    m_order = order;
    Q_EMIT orderChanged();
    refreshNow();
}

std::optional<RowsExport> StoreTable::exported(ExportFormat) const
{
    return {};
}

void StoreTable::setWatched(bool watched)
{
    m_isWatched = watched;
    schedule();
}

void StoreTable::schedule()
{
    if (!m_isStale || m_isReading || m_next.isActive() || (!m_isWatched && m_isLoaded))
        return;
    const auto elapsed = m_sinceStart.isValid() ? std::chrono::milliseconds(m_sinceStart.elapsed()) : m_rest;
    m_next.start(std::max(m_rest - elapsed, 0ms));
}

void StoreTable::start()
{
    m_isReading = true;
    m_isStale = false;
    m_readFilter = m_filter;
    m_readOrder = m_order;
    m_sinceStart.start();
    read();
}

void StoreTable::ended(const std::optional<Error> &error)
{
    m_isReading = false;
    m_isLoaded = true;
    const std::chrono::milliseconds took(m_sinceStart.elapsed()); // with what held up this thread meanwhile
    m_rest = std::max(m_interval, std::min(5 * took, longestRest));
    const bool changed = m_error != error;
    m_error = error;
    if (!m_error && !isOutdated())
        m_shownFilter = m_filter;
    if (!m_error)
        Q_EMIT updated();
    if (changed)
        Q_EMIT errorChanged();
    schedule();
}

} // namespace hookdesk
