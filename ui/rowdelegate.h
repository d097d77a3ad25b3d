// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a cell of a table by what its model tells: tone and elision.
#pragma once

#include <QStyledItemDelegate>

namespace hookdesk
{

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// The row's background: plain, alternate or selected.
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace hookdesk
