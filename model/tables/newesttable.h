// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of the first rows, in its order, of a list that can be long: a page at first, and a page more each time that
// somebody scrolls to its end.
#pragma once

#include "model/tables/rowstable.h"

namespace hookdesk
{

template <class Row>
class NewestTable : public RowsTable<Row>
{
public:
    static constexpr int pageRows = 500;
    static constexpr int mostRows = 5000; ///< all that is shown is read again when it changes

    using RowsTable<Row>::RowsTable;

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasMore && m_limit < mostRows;
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_hasMore = false; // until they are read
        m_limit += pageRows;
        this->refresh();
    }

protected:
    /// So many rows are to be read.
    int limit() const { return m_limit; }

    /// Shows what was read.
    void showFirst(const QList<Row> &rows)
    {
        m_hasMore = rows.size() == m_limit;
        this->showInOrder(rows);
    }

private:
    int m_limit = pageRows;
    bool m_hasMore = false;
};

} // namespace hookdesk
