// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a cell of a table by what its model tells, tone and elision, with room at its sides.
#pragma once

#include <QStyledItemDelegate>

namespace hookdesk
{

/// At each side of a cell and of a column's title, in pixels.
constexpr int cellPadding = 8;

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// The row's background: plain, alternate or selected.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &cell);
    /// The cell's text in this area.
    static void paintText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &area);
};

} // namespace hookdesk
