// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a table as a file, made part by part, so that any number of them fits.
#pragma once

#include "model/records/jsonvalues.h"
#include "model/store/listpage.h"
#include "model/tables/columnspec.h"
#include "model/tables/csv.h"
#include "model/tables/words.h"

#include <functional>

namespace hookdesk
{

/// Json: the objects of `hookdeskctl --json`, one a line (formats.md).
enum class ExportFormat { Csv, Json };

struct ExportPart {
    qint64 rows = 0;
    std::function<QByteArray()> text; ///< UTF-8; for any thread but the store's, which others wait for
    std::optional<ListCursor> next;   ///< where the next part begins; none: it was the last
};

/// Reads what the table's filter chooses, in its order, whatever it shows of that. Both functions are for the store's
/// reader; errors are those of Connection::run.
struct RowsExport {
    QByteArray head;                                ///< before the first row
    std::function<Result<int>(Connection &)> count; ///< empty: it is not known before it is read
    std::function<Result<ExportPart>(Connection &, const std::optional<ListCursor> &after)> part;
};

constexpr int rowsOfPart = 1000;
constexpr int wholeRowsOfPart = 100; ///< with bodies or attachments: one can have a megabyte

template <class Row>
QString plainText(const ColumnSpec<Row> &column, const Row &row)
{
    const auto text = column.plain ? column.plain(row) : column.text(row);
    return text == noValue() ? QString() : text;
}

/// As the columns say it. `read` gives the page of a list that begins behind a cursor.
template <class Row, class Read>
RowsExport csvExport(const QList<ColumnSpec<Row>> &columns, const QStringList &titles, Read read)
{
    RowsExport made;
    made.head = csvLine(titles);
    made.part = [columns, read](Connection &connection, const std::optional<ListCursor> &after) -> Result<ExportPart> {
        HOOKDESK_TRY_ASSIGN(page, read(connection, after));
        const auto text = [columns, rows = page.rows] {
            QByteArray lines;
            for (const auto &row : rows) {
                QStringList fields;
                for (const auto &column : columns)
                    fields << plainText(column, row);
                lines += csvLine(fields);
            }
            return lines;
        };
        return ExportPart{page.rows.size(), text, page.next};
    };
    return made;
}

/// As `json` says each row.
template <class Read, class ToJson>
RowsExport jsonExport(Read read, ToJson json)
{
    RowsExport made;
    made.part = [read, json](Connection &connection, const std::optional<ListCursor> &after) -> Result<ExportPart> {
        HOOKDESK_TRY_ASSIGN(page, read(connection, after));
        const auto text = [json, rows = page.rows] {
            QByteArray lines;
            for (const auto &row : rows)
                lines += jsonLine(json(row)) + '\n';
            return lines;
        };
        return ExportPart{page.rows.size(), text, page.next};
    };
    return made;
}

} // namespace hookdesk
