// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowdelegate.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace hookdesk
{

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The selection shows where the keyboard is: a frame around one cell of a whole row says nothing more.
    option->state &= ~QStyle::State_HasFocus;
    const auto elide = index.data(ElideRole);
    if (elide.isValid())
        option->textElideMode = elide.value<Qt::TextElideMode>();
    const auto tone = index.data(ToneRole).value<Tone>();
    if (tone != Tone::Neutral)
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).colorOf(tone));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    paintText(painter, cell, cell.rect.adjusted(cellPadding, 0, -cellPadding, 0));
}

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &cell)
{
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
}

void RowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &area)
{
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, role));
    painter->drawText(area, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, cell.textElideMode, area.width()));
    painter->restore();
}

} // namespace hookdesk
