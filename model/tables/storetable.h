// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table model that follows the store: what it shows is read again, off the main thread, when the store tells of
// changes.
#pragma once

#include "model/filter/filter.h"
#include "model/records/clock.h"
#include "model/store/listorder.h"
#include "model/store/store.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>
#include <optional>

namespace hookdesk
{

struct RowsExport;
enum class ExportFormat;

/// Main thread. Changes are gathered: one reading at a time, and not more often than the interval, nor so often that
/// the reading takes up the store's reader; though at least every two seconds.
class StoreTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `topics` are those that make it read again; `interval` the least time between two readings.
    StoreTable(Store &store, const Clock &clock, Topics topics, std::chrono::milliseconds interval, QObject *parent);

    /// Reads again soon.
    void refresh();
    /// While nobody looks, changes are only remembered. It is watched from the start.
    void setWatched(bool watched);

    /// Shows the rows alone that fulfil a filter, once they are read.
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    /// Shows the rows in an order of the store, once they are read so.
    void setOrder(const ListOrder &order);
    const ListOrder &order() const { return m_order; }
    /// The rows that are shown were chosen by a filter.
    bool isFiltered() const { return !m_shownFilter.isEmpty(); }
    /// They are those of the filter that was set last.
    bool showsFilter() const { return m_isLoaded && m_shownFilter == m_filter; }
    /// Nothing is known to have changed since they were read.
    bool isUpToDate() const { return m_isLoaded && !m_isStale && !m_isReading; }

    /// What the filter chooses, in the table's order, for a file; none for tables that are not exported.
    virtual std::optional<RowsExport> exported(ExportFormat format) const;

    /// The first answer of the store is there, or its error.
    bool isLoaded() const { return m_isLoaded; }
    /// Why the rows could not be read the last time.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// After every reading that has succeeded, its rows in place.
    void updated();
    void errorChanged();
    void filterChanged();
    void orderChanged();

protected:
    /// Starts to read; ended() is called with the answer's error, if any.
    virtual void read() = 0;
    void ended(const std::optional<Error> &error);
    /// Filter or order have changed since the reading began: its rows are not to be shown, another reading follows.
    bool isOutdated() const { return m_filter != m_readFilter || m_order != m_readOrder; }

    Store &store() const { return m_store; }
    const Clock &clock() const { return m_clock; }

private:
    /// What a person has asked for does not wait for the interval.
    void refreshNow();
    void schedule();
    void start();

    Store &m_store;
    const Clock &m_clock;
    const std::chrono::milliseconds m_interval;
    QTimer m_next;
    QTimer m_minute;
    QElapsedTimer m_sinceStart;
    std::chrono::milliseconds m_rest{0}; ///< since the last start, until the next
    bool m_isReading = false;
    bool m_isStale = false; ///< has changed since the reading began, or while nobody looked
    bool m_isWatched = true;
    bool m_isLoaded = false;
    std::optional<Error> m_error;
    Filter m_filter;
    Filter m_readFilter; ///< of the reading that goes on, or was the last
    Filter m_shownFilter;
    ListOrder m_order;
    ListOrder m_readOrder; ///< as m_readFilter
};

} // namespace hookdesk
