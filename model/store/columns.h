// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How records' values become columns, and back.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"
#include "model/records/webhookrequest.h"
#include "model/store/connection.h"
#include "model/store/storednumbers.h" // IWYU pragma: keep

#include <QStringList>
#include <optional>

namespace hookdesk
{

inline SqlValue column(Instant at)
{
    return toMs(at);
}

inline SqlValue column(int number)
{
    return number;
}

template <class Tag>
SqlValue column(Id<Tag> id)
{
    return id.value;
}

template <class Enum>
requires std::is_enum_v<Enum> SqlValue column(Enum value)
{
    return static_cast<int>(value);
}

/// A list of single lines, one a line.
inline SqlValue column(const QStringList &lines)
{
    return lines.join(u'\n');
}

/// NULL for none.
template <class T>
SqlValue column(const std::optional<T> &value)
{
    return value ? column(*value) : SqlValue();
}

/// The id of a row to be inserted: NULL lets the database choose.
template <class Tag>
SqlValue chosenId(Id<Tag> id)
{
    return id.isValid() ? SqlValue(id.value) : SqlValue();
}

inline Instant instantAt(const Rows &rows, int index)
{
    return instantFromMs(rows.integer(index));
}

inline QStringList linesAt(const Rows &rows, int index)
{
    return rows.text(index).split(u'\n', Qt::SkipEmptyParts);
}

inline int numberAt(const Rows &rows, int index)
{
    return static_cast<int>(rows.integer(index));
}

template <class Enum>
Enum enumAt(const Rows &rows, int index)
{
    return static_cast<Enum>(rows.integer(index));
}

inline std::optional<Instant> instantIfAt(const Rows &rows, int index)
{
    return rows.isNull(index) ? std::nullopt : std::optional(instantAt(rows, index));
}

inline std::optional<int> numberIfAt(const Rows &rows, int index)
{
    return rows.isNull(index) ? std::nullopt : std::optional(numberAt(rows, index));
}

template <class Identifier>
std::optional<Identifier> idIfAt(const Rows &rows, int index)
{
    return rows.isNull(index) ? std::nullopt : std::optional(Identifier(rows.integer(index)));
}

/// Header fields, one `Name: value` a line.
QByteArray headerColumn(const HeaderList &headers);
HeaderList headersAt(const Rows &rows, int index);

/// What `read` makes of the first row, if there is one.
template <class Read>
auto firstOf(Result<Rows> rows, Read read) -> Result<std::optional<std::invoke_result_t<Read, Rows &>>>
{
    std::optional<std::invoke_result_t<Read, Rows &>> first;
    if (!rows)
        return failure(std::move(rows).error());
    if (rows->next())
        first = read(*rows);
    return first;
}

/// What `read` makes of each row.
template <class Read>
auto listOf(Result<Rows> rows, Read read) -> Result<QList<std::invoke_result_t<Read, Rows &>>>
{
    QList<std::invoke_result_t<Read, Rows &>> list;
    if (!rows)
        return failure(std::move(rows).error());
    while (rows->next())
        list << read(*rows);
    HOOKDESK_TRY(rows->ended());
    return list;
}

/// The number in the first column of the first row; 0 when there is none.
inline Result<int> countOf(Result<Rows> rows)
{
    if (!rows)
        return failure(std::move(rows).error());
    return rows->next() ? numberAt(*rows, 0) : 0;
}

/// How many rows a statement changed.
inline Result<int> changedBy(const Result<Rows> &rows)
{
    if (!rows)
        return failure(rows.error());
    return rows->changed();
}

/// Only whether it went well.
inline Result<> doneBy(const Result<Rows> &rows)
{
    if (!rows)
        return failure(rows.error());
    return {};
}

} // namespace hookdesk
