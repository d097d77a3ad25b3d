// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/responsestable.h"

#include "model/tables/responsecolumns.h"
#include "model/tables/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

int failuresAfter(const QList<ResponseRow> &rows, AttemptId id)
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [id](const ResponseRow &row) {
        return row.id > id && row.outcome == Outcome::Failed;
    }));
}

} // namespace

ResponsesTable::ResponsesTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(responseColumns(), store, clock, Topic::Requests, 33ms, parent)
{
}

void ResponsesTable::setFollowing(bool following)
{
    if (m_isFollowing == following)
        return;
    m_isFollowing = following;
    if (following) {
        m_wantsNewest = m_wantsNewest || m_held > pageRows;
        setHeld(0);
        refresh();
    }
}

void ResponsesTable::markSeen()
{
    setFailures(m_heldFailures);
}

void ResponsesTable::reload()
{
    m_wantsNewest = true;
    refresh();
}

void ResponsesTable::read()
{
    if (m_wantsNewest)
        readNewest();
    else if (m_isFollowing)
        readNew();
    else
        countNew();
}

void ResponsesTable::readNewest()
{
    const auto page = store().read([](Connection &connection) { return ResponseList(connection).newest(pageRows); });
    whenDone(this, page, [this](const Result<QList<ResponseRow>> &page) {
        if (page) {
            m_wantsNewest = false;
            m_hasOlder = page->size() == pageRows;
            if (m_newest.isValid())
                setFailures(m_failures + failuresAfter(*page, m_newest));
            showPage(*page);
            m_newest = page->isEmpty() ? AttemptId() : page->constFirst().id;
            m_heldFailures = 0;
            setHeld(0);
        }
        ended(page ? std::optional<Error>() : page.error());
    });
}

void ResponsesTable::showPage(const QList<ResponseRow> &newestFirst)
{
    const auto oldest = newestFirst.isEmpty() ? AttemptId() : newestFirst.constLast().id;
    const auto tail =
        std::find_if(rows().cbegin(), rows().cend(), [oldest](const auto &row) { return row.id < oldest; });
    const auto kept = static_cast<int>(tail - rows().cbegin());
    removeAt(kept, rowCount() - kept);
    for (int row = kept - 1; row >= 0; --row) { // few, if any, have gone from between
        const auto id = rowAt(row).id;
        if (std::none_of(newestFirst.cbegin(), newestFirst.cend(), [id](const auto &shown) { return shown.id == id; }))
            removeAt(row, 1);
    }
    // What is left is in the page's order, so that runs of new rows belong before each of them.
    QList<ResponseRow> added;
    int row = 0;
    for (const auto &shown : newestFirst) {
        if (row >= rowCount() || rowAt(row).id != shown.id) {
            added << shown;
            continue;
        }
        insertAt(row, added);
        row += static_cast<int>(added.size());
        added.clear();
        change(row++, shown);
    }
    insertAt(row, added);
}

void ResponsesTable::readNew()
{
    const auto top = rows().isEmpty() ? AttemptId() : rows().constFirst().id;
    const auto added =
        store().read([top](Connection &connection) { return ResponseList(connection).after(top, pageRows); });
    whenDone(this, added, [this](const Result<QList<ResponseRow>> &added) {
        if (added) {
            m_heldFailures = 0;
            insertNew(*added);
            if (added->size() == pageRows)
                refresh();
        }
        ended(added ? std::optional<Error>() : added.error());
    });
}

void ResponsesTable::insertNew(const QList<ResponseRow> &oldestFirst)
{
    if (oldestFirst.isEmpty())
        return;
    setFailures(m_failures + failuresAfter(oldestFirst, m_newest));
    m_newest = std::max(m_newest, oldestFirst.constLast().id);
    insertAt(0, {oldestFirst.crbegin(), oldestFirst.crend()});
    if (rowCount() > mostRows + pageRows) {
        m_hasOlder = true;
        removeAt(mostRows, rowCount() - mostRows);
    }
}

void ResponsesTable::countNew()
{
    const auto tally = store().read(
        [newest = m_newest](Connection &connection) { return ResponseList(connection).tallyAfter(newest); });
    whenDone(this, tally, [this](const Result<ResponseTally> &tally) {
        if (tally) {
            m_heldFailures += tally->failed;
            setFailures(m_failures + tally->failed);
            m_newest = std::max(m_newest, tally->newest);
            // Following may have begun again meanwhile: then the next reading brings them as rows.
            if (!m_isFollowing)
                setHeld(m_held + tally->all);
        }
        ended(tally ? std::optional<Error>() : tally.error());
    });
}

bool ResponsesTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasOlder && !m_isFetching && !m_wantsNewest;
}

void ResponsesTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || rows().isEmpty())
        return;
    m_isFetching = true;
    const auto last = rows().constLast().id;
    const auto older =
        store().read([last](Connection &connection) { return ResponseList(connection).before(last, pageRows); });
    whenDone(this, older, [this, last](const Result<QList<ResponseRow>> &older) {
        m_isFetching = false;
        // The rows may have been read anew meanwhile.
        if (!older || rows().isEmpty() || rows().constLast().id != last)
            return;
        m_hasOlder = older->size() == pageRows;
        insertAt(rowCount(), *older);
    });
}

void ResponsesTable::setHeld(int count)
{
    if (std::exchange(m_held, count) != count)
        Q_EMIT heldCountChanged(count);
}

void ResponsesTable::setFailures(int count)
{
    if (std::exchange(m_failures, count) != count)
        Q_EMIT unseenFailuresChanged(count);
}

} // namespace hookdesk
