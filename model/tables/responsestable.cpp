// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/responsestable.h"

#include "model/store/lists/wholeresponse.h"
#include "model/tables/responsecolumns.h"
#include "model/tables/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// What was read, and of all rows in the same state of the store the latest, and the failures since another.
template <class Rows>
struct WithLatest {
    Rows rows;
    AttemptId latest;
    int failed = 0;
};

template <class Rows, class Ask>
QFuture<Result<WithLatest<Rows>>> ask(Store &store, const StoreTable &table, Instant now, const NewResponses &news,
                                      Ask ask)
{
    return store.read([filter = table.filter(), now, news, ask](Connection &connection) -> Result<WithLatest<Rows>> {
        ResponseList list(connection, filter, now);
        HOOKDESK_TRY_ASSIGN(rows, ask(list));
        HOOKDESK_TRY_ASSIGN(latest, list.latest());
        WithLatest<Rows> read{rows, latest};
        if (news.after) {
            const Filter sent{{{FilterKey::Since, false, {news.sentSince}}}};
            HOOKDESK_TRY_ASSIGN(tally, ResponseList(connection, sent, now).tallyAfter(*news.after));
            read.failed = tally.failed;
        }
        return read;
    });
}

} // namespace

ResponsesTable::ResponsesTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(responseColumns(), store, clock, Topic::Requests, 33ms, parent)
    , m_opened(clock.now())
{
    connect(this, &StoreTable::filterChanged, this, [this] { m_wantsFirst = true; });
    connect(this, &StoreTable::orderChanged, this, [this] { m_wantsFirst = true; });
}

void ResponsesTable::setFollowing(bool following)
{
    if (m_isFollowing == following)
        return;
    m_isFollowing = following;
    if (isFollowing()) {
        m_wantsFirst = m_wantsFirst || m_held > pageRows;
        setHeld(0);
        refresh();
    }
}

void ResponsesTable::markSeen()
{
    setFailures(std::min(m_failures, m_heldFailures));
}

bool ResponsesTable::reaches(AttemptId attempt) const
{
    return !m_next || (order().isNewestFirst() && !rows().isEmpty() && rows().constLast().id < attempt);
}

void ResponsesTable::reload()
{
    m_wantsFirst = true;
    refresh();
}

void ResponsesTable::read()
{
    if (m_wantsFirst || hasGrownOld())
        readFirst();
    else if (isFollowing())
        readNew();
    else
        countNew();
}

/// With the time alone rows become too old for some filters, or old enough.
bool ResponsesTable::hasGrownOld() const
{
    return isFollowing() && dependsOnTime(filter()) && clock().now() - m_pageReadAt >= 1min;
}

void ResponsesTable::readFirst()
{
    const auto now = clock().now();
    using Page = ListPage<ResponseRow>;
    const auto first = ask<Page>(store(), *this, now, news(),
                                 [order = order()](ResponseList &list) { return list.page(order, {}, pageRows); });
    whenDone(this, first, [this, now](const Result<WithLatest<Page>> &first) {
        if (first && !isOutdated()) {
            m_wantsFirst = false;
            m_pageReadAt = now;
            m_next = first->rows.next;
            m_heldFailures = 0;
            showInOrder(first->rows.rows);
            m_shownTo = first->latest;
            m_countedTo = m_shownTo;
            countFailures(first->failed, first->latest);
            setHeld(0);
        }
        ended(first ? std::optional<Error>() : first.error());
    });
}

void ResponsesTable::readNew()
{
    const auto added =
        ask<QList<ResponseRow>>(store(), *this, clock().now(), news(),
                                [shownTo = m_shownTo](ResponseList &list) { return list.after(shownTo, pageRows); });
    whenDone(this, added, [this](const Result<WithLatest<QList<ResponseRow>>> &added) {
        if (added && !isOutdated()) {
            m_heldFailures = 0;
            const bool isWhole = added->rows.size() < pageRows;
            insertNew(added->rows, isWhole ? added->latest : added->rows.constLast().id);
            countFailures(added->failed, added->latest);
            if (!isWhole)
                refresh();
        }
        ended(added ? std::optional<Error>() : added.error());
    });
}

void ResponsesTable::insertNew(const QList<ResponseRow> &oldestFirst, AttemptId latest)
{
    m_shownTo = std::max(m_shownTo, latest);
    m_countedTo = m_shownTo;
    insertAt(0, {oldestFirst.crbegin(), oldestFirst.crend()});
    if (rowCount() > mostRows + pageRows) {
        removeAt(mostRows, rowCount() - mostRows);
        m_next = ListCursor{{}, rows().constLast().id.value};
    }
}

NewResponses ResponsesTable::news() const
{
    return {isLoaded() ? std::optional(m_newest) : std::nullopt, m_opened};
}

void ResponsesTable::countFailures(int failed, AttemptId latest)
{
    m_newest = std::max(m_newest, latest);
    setFailures(m_failures + failed);
}

void ResponsesTable::countNew()
{
    const auto tally = ask<ResponseTally>(store(), *this, clock().now(), news(),
                                          [known = m_countedTo](ResponseList &list) { return list.tallyAfter(known); });
    whenDone(this, tally, [this](const Result<WithLatest<ResponseTally>> &tally) {
        if (tally && !isOutdated()) {
            m_countedTo = tally->latest;
            m_heldFailures += tally->rows.failed;
            countFailures(tally->failed, tally->latest);
            // Following may have begun again meanwhile: then the next reading brings them as rows.
            if (!isFollowing())
                setHeld(m_held + tally->rows.all);
        }
        ended(tally ? std::optional<Error>() : tally.error());
    });
}

bool ResponsesTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isFetching && !m_wantsFirst;
}

void ResponsesTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || rows().isEmpty())
        return;
    m_isFetching = true;
    const auto last = rows().constLast().id;
    const auto next =
        store().read([end = m_next, filter = filter(), order = order(), now = clock().now()](Connection &connection) {
            return ResponseList(connection, filter, now).page(order, end, pageRows);
        });
    const auto isAsStill = [this, last, asked = filter(), sorted = order()] {
        // The rows may have been read anew meanwhile.
        return filter() == asked && order() == sorted && !rows().isEmpty() && rows().constLast().id == last;
    };
    whenDone(this, next, [this, isAsStill](const Result<ListPage<ResponseRow>> &next) {
        m_isFetching = false;
        if (!next || !isAsStill())
            return;
        m_next = next->next;
        insertAt(rowCount(), next->rows);
    });
}

std::optional<RowsExport> ResponsesTable::exported(ExportFormat format) const
{
    const auto read = [filter = filter(), order = order(),
                       now = clock().now()](Connection &connection, const std::optional<ListCursor> &after) {
        return ResponseList(connection, filter, now).page(order, after, rowsOfPart);
    };
    const auto readWhole = [filter = filter(), order = order(),
                            now = clock().now()](Connection &connection, const std::optional<ListCursor> &after) {
        return WholeResponses(connection, filter, now).page(order, after, wholeRowsOfPart);
    };
    auto rows = format == ExportFormat::Csv
                    ? exportedColumns(read)
                    : jsonExport(readWhole, [](const WholeResponse &response) { return jsonOf(response); });
    rows.count = [filter = filter(), now = clock().now()](Connection &connection) -> Result<int> {
        HOOKDESK_TRY_ASSIGN(tally, ResponseList(connection, filter, now).tallyAfter({}));
        return tally.all;
    };
    return rows;
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
