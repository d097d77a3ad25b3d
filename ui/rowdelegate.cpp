// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowdelegate.h"

#include "ui/theme.h"

#include <QApplication>

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

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

} // namespace hookdesk
