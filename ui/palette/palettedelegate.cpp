// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedelegate.h"

#include "ui/lineicon.h"
#include "ui/palette/palettelist.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace hookdesk
{

namespace
{

constexpr int iconSize = 18;
constexpr int rowMargin = 10;

/// A text of one line, some of its letters bold and underlined, cut where there is no more room. Returns its width.
int paintMarked(QPainter &painter, const QRect &area, const QString &text, const QList<qsizetype> &letters)
{
    const auto metrics = painter.fontMetrics();
    const auto shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const auto whole = shown == text ? text.size() : shown.size() - 1; // without the dots
    QList<QTextLayout::FormatRange> formats;
    for (const auto letter : letters) {
        if (letter >= whole)
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        formats << QTextLayout::FormatRange{static_cast<int>(letter), 1, format};
    }
    QTextLayout layout(shown, painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(area.width() + metrics.maxWidth()); // bold letters are wider: nothing wraps
    layout.endLayout();
    painter.save();
    painter.setClipRect(area);
    layout.draw(&painter, QPointF(area.left(), area.center().y() - line.height() / 2 + 1));
    painter.restore();
    return static_cast<int>(line.naturalTextWidth()) + 1;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 14};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto theme = Theme::of(option.palette);
    const bool isPossible = index.flags() & Qt::ItemIsEnabled;
    const bool isSelected = isPossible && option.state & QStyle::State_Selected;
    const bool isHovered = isPossible && option.state & QStyle::State_MouseOver;
    const auto faded = option.palette.color(QPalette::Disabled, QPalette::Text);
    const auto text = isSelected ? theme.onAccent : isPossible ? theme.text : faded;
    const auto lesser = isSelected ? mixed(theme.onAccent, theme.accent, 0.2) : isPossible ? theme.muted : faded;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (isSelected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.accent : mixed(theme.surface, theme.text, 0.07));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
    }
    auto area = option.rect.adjusted(rowMargin + 4, 0, -rowMargin - 4, 0);
    const QRect iconArea(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    if (const auto icon = index.data(PaletteList::IconRole).toString(); !icon.isEmpty())
        lineIcon(icon, option.palette)
            .paint(painter, iconArea, Qt::AlignCenter,
                   isSelected   ? QIcon::Selected
                   : isPossible ? QIcon::Normal
                                : QIcon::Disabled);
    area.setLeft(iconArea.right() + rowMargin);

    const auto hint = index.data(PaletteList::HintRole).toString();
    const int hintWidth = qMin(option.fontMetrics.horizontalAdvance(hint) + 2, area.width() / 2);
    painter->setPen(lesser);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(hint, Qt::ElideRight, hintWidth));
    area.setRight(area.right() - hintWidth - rowMargin);
    painter->setPen(text);
    const auto letters = index.data(PaletteList::TitleLettersRole).value<QList<qsizetype>>();
    area.setLeft(area.left() + paintMarked(*painter, area, index.data().toString(), letters) + rowMargin);
    painter->setPen(lesser);
    const auto detailLetters = index.data(PaletteList::DetailLettersRole).value<QList<qsizetype>>();
    if (area.width() > 3 * option.fontMetrics.averageCharWidth())
        paintMarked(*painter, area, index.data(PaletteList::DetailRole).toString(), detailLetters);
    painter->restore();
}

} // namespace hookdesk
