// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all lists have in common: JSON objects or a table, and a sentence when there is nothing to list.
#pragma once

#include "app/ctl/output.h"
#include "app/ctl/text.h"
#include "app/ctl/texttable.h"
#include "model/filter/filter.h"

namespace hookdesk::ctl
{

template <class Row>
struct Listing {
    QList<Column<Row>> columns;
    Json (*json)(const Row &);
    QString nothing; ///< told to people instead of an empty table
};

/// `filter` is the one that chose the rows, if any did.
template <class Row>
void print(Output &output, const Listing<Row> &listing, const QList<Row> &rows, const Filter &filter = {})
{
    if (output.isJson()) {
        for (const auto &row : rows)
            output.json(listing.json(row));
    } else if (rows.isEmpty()) {
        output.line(filter.isEmpty() ? listing.nothing : tr("Nothing fulfils the filter."));
    } else {
        output.lines(tableOf(listing.columns, rows));
    }
}

} // namespace hookdesk::ctl
