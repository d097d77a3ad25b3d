// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of text whose columns are aligned, for terminals and pipes.
#pragma once

#include <QList>
#include <QStringList>
#include <functional>

namespace hookdesk::ctl
{

/// A column of a table of rows: added in one place.
template <class Row>
struct Column {
    enum class Align { Left, Right };

    QString title;
    std::function<QString(const Row &)> text;
    Align align = Align::Left;
};

class TextTable
{
public:
    void addColumn(const QString &title, bool isRight);
    void addRow(const QStringList &cells);

    /// The titles and the rows. Cells are never cut; an empty one is shown as `-`.
    QStringList lines() const;

private:
    QString line(const QStringList &cells) const;

    QStringList m_titles;
    QList<bool> m_isRight;
    QList<qsizetype> m_widths;
    QList<QStringList> m_rows;
};

template <class Row>
QStringList tableOf(const QList<Column<Row>> &columns, const QList<Row> &rows)
{
    TextTable table;
    for (const auto &column : columns)
        table.addColumn(column.title, column.align == Column<Row>::Align::Right);
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells << column.text(row);
        table.addRow(cells);
    }
    return table.lines();
}

} // namespace hookdesk::ctl
