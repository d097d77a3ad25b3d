// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The live table of responses: newest first, it grows at the top as attempts are recorded; in any order at the bottom,
// by pages.
#pragma once

#include "model/store/lists/responselist.h"
#include "model/tables/rowstable.h"

namespace hookdesk
{

/// Which responses are news to who looks at the table: those that came since one, and were sent since a time. Others
/// are a history that was added.
struct NewResponses {
    std::optional<AttemptId> after; ///< none before the first reading: what was there is no news
    Instant sentSince;
};

/// While it does not follow, new rows are counted and not inserted, so that what is being read stays where it is.
class ResponsesTable final : public RowsTable<ResponseRow>
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Answer, ///< code or failure
        Outcome,
        App,
        Organization,
        Event,
        Duration,
        Size,
        Attempt,
        ReplayOf,
        RequestId,
        Delivery, ///< its number, which “Replay of” names
        ColumnCount
    };

    static constexpr int pageRows = 500;
    static constexpr int mostRows = 20000; ///< while following; older ones come back by fetchMore

    ResponsesTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Whether new rows are inserted as they come. It follows from the start. Following again shows what has come
    /// meanwhile: the newest page, when it is more than a page.
    void setFollowing(bool following);
    /// Never when it is sorted otherwise than newest first: new rows would come anywhere.
    bool isFollowing() const { return m_isFollowing && order().isNewestFirst(); }

    /// Rows that came while it did not follow.
    int heldCount() const { return m_held; }
    /// Failures that came since the table was loaded, or last seen, whether they fulfil the filter or not.
    int unseenFailures() const { return m_failures; }
    /// Somebody has looked at the rows: only failures among those held back are still unseen.
    void markSeen();

    /// Whether a row would be among those that are shown if it fulfilled the filter; not one further down.
    bool reaches(AttemptId attempt) const;
    /// Reads the first page anew. Rows of it that are shown already stay, older ones go.
    void reload();

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    std::optional<RowsExport> exported(ExportFormat format) const override;

Q_SIGNALS:
    void heldCountChanged(int count);
    void unseenFailuresChanged(int count);

protected:
    void read() override;
    qint64 idOf(const ResponseRow &row) const override { return row.id.value; }

private:
    bool hasGrownOld() const;
    void readFirst();
    void readNew();
    void countNew();
    void insertNew(const QList<ResponseRow> &oldestFirst, AttemptId latest);
    NewResponses news() const;
    void countFailures(int failed, AttemptId latest);
    void setHeld(int count);
    void setFailures(int count);

    const Instant m_opened;
    bool m_isFollowing = true;
    bool m_wantsFirst = true; ///< the page is to be read anew
    bool m_isFetching = false;
    std::optional<ListCursor> m_next; ///< where older rows begin, or what is next in the order
    AttemptId m_shownTo;              ///< the newest that is shown or, for the filter, is not
    AttemptId m_countedTo;            ///< the newest that is shown, or counted as held
    AttemptId m_newest;               ///< of all, when rows or counts were read last: failures are counted to here
    Instant m_pageReadAt;
    int m_held = 0;
    int m_failures = 0;
    int m_heldFailures = 0; ///< those of m_failures that are not among the rows
};

} // namespace hookdesk
