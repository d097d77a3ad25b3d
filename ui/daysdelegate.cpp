// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/daysdelegate.h"

#include "model/tables/bufferdays.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace hookdesk
{

namespace
{

QList<BufferDay> daysOf(const QModelIndex &index)
{
    return index.data(DaysRole).value<BufferDays>().days;
}

void paintStrip(QPainter *painter, const QRectF &area, const QList<BufferDay> &days, const Theme &theme)
{
    const double step = area.width() / static_cast<double>(days.size());
    const double least = 2; // so that a day of successes is seen
    for (qsizetype i = 0; i < days.size(); ++i) {
        const auto kind = dayKind(days.at(i));
        const double share = kind == DayKind::ErrorDay ? 1 : failureShare(days.at(i));
        const double height = kind == DayKind::NoCounts ? 1
                              : kind == DayKind::Good   ? area.height() * 0.3
                                                        : std::max(least, area.height() * (0.4 + 0.6 * share));
        const QRectF bar(area.left() + static_cast<double>(i) * step, area.bottom() - height, step - 1, height);
        painter->fillRect(bar, kind == DayKind::NoCounts ? theme.border : theme.colorOf(toneOf(kind)));
    }
}

} // namespace

void DayStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto days = daysOf(index);
    const auto words = cell.text;
    cell.text.clear();
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state & QStyle::State_Selected;
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const int margin = 6;
    const int wordsWidth = std::min(cell.fontMetrics.averageCharWidth() * 13, cell.rect.width() - 2 * margin);
    const auto inner = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(inner.topLeft(), QSize(wordsWidth, inner.height())), Qt::AlignLeft | Qt::AlignVCenter,
                      cell.fontMetrics.elidedText(words, Qt::ElideRight, wordsWidth));
    const QRectF strip(inner.left() + wordsWidth, inner.top() + 5, inner.width() - wordsWidth, inner.height() - 10);
    if (!days.isEmpty() && strip.width() >= 2.0 * static_cast<double>(days.size())) {
        auto theme = Theme::of(option.palette);
        if (isSelected) // the tones are made for the plain surface
            painter->fillRect(strip.adjusted(-3, -3, 2, 3), theme.surface);
        paintStrip(painter, strip, days, theme);
    }
    painter->restore();
}

void DayCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto words = cell.text;
    cell.text.clear();
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto day = daysOf(index).value(0);
    const auto kind = dayKind(day);
    const auto theme = Theme::of(option.palette);
    const double strength = kind == DayKind::NoCounts   ? 0
                            : kind == DayKind::ErrorDay ? 0.9
                            : kind == DayKind::Good     ? 0.22
                                                        : 0.35 + 0.45 * failureShare(day);
    const auto color =
        kind == DayKind::NoCounts ? mixed(theme.surface, theme.text, 0.05) : theme.tinted(toneOf(kind), strength);
    const QRectF tile = QRectF(cell.rect).adjusted(1, 2.5, -1, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(tile, 3, 3);
    if (cell.rect.width() >= 15) {
        painter->setFont(cell.font);
        painter->setPen(kind == DayKind::NoCounts ? theme.muted : theme.textOn(color));
        painter->drawText(tile, Qt::AlignCenter, words);
    }
    painter->restore();
}

} // namespace hookdesk
