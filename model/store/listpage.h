// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a sorted list, and where the next begins.
#pragma once

#include "model/store/columns.h"
#include "model/store/listorder.h"

#include <QList>

namespace hookdesk
{

template <class Row>
struct ListPage {
    QList<Row> rows;
    std::optional<ListCursor> next; ///< none: it is the last
};

/// What `read` makes of each row, `limit` at most. The first column is the row's id, `valueAt` what it is sorted by.
template <class Read>
auto pageOf(Result<Rows> rows, int limit, int valueAt, Read read)
    -> Result<ListPage<std::invoke_result_t<Read, Rows &>>>
{
    ListPage<std::invoke_result_t<Read, Rows &>> page;
    if (!rows)
        return failure(std::move(rows).error());
    ListCursor last;
    while (rows->next()) {
        page.rows << read(*rows);
        last = {rows->at(valueAt), rows->integer(0)};
    }
    HOOKDESK_TRY(rows->ended());
    if (page.rows.size() == limit)
        page.next = last;
    return page;
}

} // namespace hookdesk
