// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/responsestable.h"

#include "model/tables/responsecolumns.h"
#include "model/tables/whendone.h"

#include <QSet>
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

struct Page {
    QList<ResponseRow> rows;
    AttemptId latest; ///< of all rows, in the same state of the store
};

struct Tally {
    ResponseTally rows;
    AttemptId latest;
};

/// What a reading of the list gives, and the latest row beside it.
template <class Answer, class Ask>
QFuture<Result<Answer>> ask(Store &store, const StoreTable &table, Instant now, Ask ask)
{
    return store.read([filter = table.filter(), now, ask](Connection &connection) -> Result<Answer> {
        ResponseList list(connection, filter, now);
        HOOKDESK_TRY_ASSIGN(rows, ask(list));
        HOOKDESK_TRY_ASSIGN(latest, list.latest());
        return Answer{rows, latest};
    });
}

} // namespace

ResponsesTable::ResponsesTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(responseColumns(), store, clock, Topic::Requests, 33ms, parent)
{
    connect(this, &StoreTable::filterChanged, this, [this] { m_wantsNewest = true; });
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
    if (m_wantsNewest || hasGrownOld())
        readNewest();
    else if (m_isFollowing)
        readNew();
    else
        countNew();
}

/// With the time alone rows become too old for some filters, or old enough.
bool ResponsesTable::hasGrownOld() const
{
    return m_isFollowing && dependsOnTime(filter()) && clock().now() - m_pageReadAt >= 1min;
}

void ResponsesTable::readNewest()
{
    const auto now = clock().now();
    const auto page = ask<Page>(store(), *this, now, [](ResponseList &list) { return list.newest(pageRows); });
    whenDone(this, page, [this, now](const Result<Page> &page) {
        if (page && !isOutdated()) {
            m_wantsNewest = false;
            m_pageReadAt = now;
            m_hasOlder = page->rows.size() == pageRows;
            if (m_newest.isValid())
                setFailures(m_failures + failuresAfter(page->rows, m_newest));
            showPage(page->rows);
            m_shownTo = m_newest = page->latest;
            m_heldFailures = 0;
            setHeld(0);
        }
        ended(page ? std::optional<Error>() : page.error());
    });
}

void ResponsesTable::showPage(const QList<ResponseRow> &newestFirst)
{
    QSet<AttemptId> ids;
    for (const auto &row : newestFirst)
        ids << row.id;
    keepOnly([&ids](const ResponseRow &row) { return ids.contains(row.id); });
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
    const auto added = ask<Page>(store(), *this, clock().now(),
                                 [shownTo = m_shownTo](ResponseList &list) { return list.after(shownTo, pageRows); });
    whenDone(this, added, [this](const Result<Page> &added) {
        if (added && !isOutdated()) {
            m_heldFailures = 0;
            const bool isWhole = added->rows.size() < pageRows;
            insertNew(added->rows, isWhole ? added->latest : added->rows.constLast().id);
            if (!isWhole)
                refresh();
        }
        ended(added ? std::optional<Error>() : added.error());
    });
}

void ResponsesTable::insertNew(const QList<ResponseRow> &oldestFirst, AttemptId latest)
{
    setFailures(m_failures + failuresAfter(oldestFirst, m_newest));
    m_shownTo = std::max(m_shownTo, latest);
    m_newest = std::max(m_newest, m_shownTo);
    insertAt(0, {oldestFirst.crbegin(), oldestFirst.crend()});
    if (rowCount() > mostRows + pageRows) {
        m_hasOlder = true;
        removeAt(mostRows, rowCount() - mostRows);
    }
}

void ResponsesTable::countNew()
{
    const auto tally = ask<Tally>(store(), *this, clock().now(),
                                  [newest = m_newest](ResponseList &list) { return list.tallyAfter(newest); });
    whenDone(this, tally, [this](const Result<Tally> &tally) {
        if (tally && !isOutdated()) {
            m_heldFailures += tally->rows.failed;
            setFailures(m_failures + tally->rows.failed);
            m_newest = std::max(m_newest, tally->latest);
            // Following may have begun again meanwhile: then the next reading brings them as rows.
            if (!m_isFollowing)
                setHeld(m_held + tally->rows.all);
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
    const auto older = store().read([last, filter = filter(), now = clock().now()](Connection &connection) {
        return ResponseList(connection, filter, now).before(last, pageRows);
    });
    whenDone(this, older, [this, last, asked = filter()](const Result<QList<ResponseRow>> &older) {
        m_isFetching = false;
        // The rows may have been read anew meanwhile.
        if (!older || filter() != asked || rows().isEmpty() || rows().constLast().id != last)
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
