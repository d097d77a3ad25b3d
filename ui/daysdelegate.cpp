// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/daysdelegate.h"

#include "model/tables/bufferdays.h"
#include "ui/theme.h"

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

/// Shares of failures that are told apart by the strength of a tile.
constexpr int levels = 16;

int levelOf(const BufferDay &day)
{
    return qRound(failureShare(day) * levels);
}

QPixmap drawnTile(DayKind kind, double share, const QStyleOptionViewItem &cell, double scale)
{
    const auto theme = Theme::of(cell.palette);
    const double strength = kind == DayKind::NoCounts   ? 0
                            : kind == DayKind::ErrorDay ? 0.9
                            : kind == DayKind::Good     ? 0.22
                                                        : 0.35 + 0.45 * share;
    const auto color =
        kind == DayKind::NoCounts ? mixed(theme.surface, theme.text, 0.05) : theme.tinted(toneOf(kind), strength);
    QPixmap pixmap(cell.rect.size() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF tile = QRectF(QPointF(), cell.rect.size()).adjusted(1, 2.5, -1, -2.5);
    painter.drawRoundedRect(tile, 3, 3);
    if (cell.rect.width() >= 15) {
        painter.setFont(cell.font);
        painter.setPen(kind == DayKind::NoCounts ? theme.muted : theme.textOn(color));
        painter.drawText(tile, Qt::AlignCenter, glyphOf(kind));
    }
    return pixmap;
}

} // namespace

void DayStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    paintBackground(painter, cell);
    const auto inner = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const int wordsWidth = std::min(cell.fontMetrics.averageCharWidth() * 14, inner.width());
    paintText(painter, cell, QRect(inner.topLeft(), QSize(wordsWidth, inner.height())));

    const auto days = daysOf(index);
    const QRectF strip(inner.left() + wordsWidth, inner.top() + 5, inner.width() - wordsWidth, inner.height() - 10);
    if (days.isEmpty() || strip.width() < 2.0 * static_cast<double>(days.size()))
        return;
    const auto theme = Theme::of(option.palette);
    painter->save();
    const auto isCounted = [](const BufferDay &day) { return dayKind(day) != DayKind::NoCounts; };
    if (cell.state & QStyle::State_Selected &&
        std::any_of(days.cbegin(), days.cend(), isCounted)) { // the tones are made for the plain surface
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(strip.adjusted(-4, -2, 3, 2), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    paintStrip(painter, strip, days, theme);
    painter->restore();
}

void DayCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Not initStyleOption: all that a day shows is its tile.
    paintBackground(painter, option);
    const auto days = index.data(DaysRole).value<BufferDays>().days;
    painter->drawPixmap(option.rect.topLeft(), tileOf(days.value(0), option, painter->device()->devicePixelRatio()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 1, -1, -2));
    }
}

const QPixmap &DayCellDelegate::tileOf(const BufferDay &day, const QStyleOptionViewItem &option, double scale) const
{
    const Look look{option.rect.size(), scale, option.palette.cacheKey(), option.font};
    if (m_look != look) {
        m_look = look;
        m_tiles.clear();
    }
    const auto kind = dayKind(day);
    const int level = levelOf(day);
    auto &tile = m_tiles[static_cast<int>(kind) * (levels + 1) + level];
    if (tile.isNull())
        tile = drawnTile(kind, static_cast<double>(level) / levels, option, scale);
    return tile;
}

} // namespace hookdesk
