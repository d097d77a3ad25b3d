// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a table's columns, by keyboard too: shown, hidden, moved, sorted by, and put back.
#pragma once

#include <QMenu>

namespace hookdesk
{

class TableView;

class ColumnsMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ColumnsMenu(TableView *view);

    /// Shows it for a column that was pointed at.
    void popupFor(int column, const QPoint &at);

private:
    void fill();
    void addColumns();
    void addSorting();
    void addMoves(int column);
    QString titleOf(int column) const;

    TableView *m_view;
    int m_pointedAt = -1; ///< else the column of the current cell
};

} // namespace hookdesk
