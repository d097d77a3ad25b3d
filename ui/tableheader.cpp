// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tableheader.h"

#include "ui/rowdelegate.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int arrowWidth = 12;

/// Titles of two lines are those of narrow columns: small, and without room at the sides.
bool isNarrow(const QString &title)
{
    return title.contains(u'\n');
}

QFont titleFont(const QFont &base, const QString &title)
{
    auto font = base;
    font.setPointSizeF(base.pointSizeF() * (isNarrow(title) ? 0.82 : 0.95));
    return font;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const auto title = model()->headerData(section, Qt::Horizontal).toString();
    const auto size = QFontMetrics(titleFont(font(), title)).size(0, title);
    return {size.width() + 2 * cellPadding + arrowWidth, size.height() + (isNarrow(title) ? 6 : 11)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const auto theme = Theme::of(palette());
    const auto title = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->fillRect(area, theme.surface);
    painter->setFont(titleFont(font(), title));
    painter->setPen(theme.muted);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (isNarrow(title)) {
        if (isSorted) { // for an arrow there is no room
            painter->fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), theme.accent);
            painter->setPen(theme.text);
        }
        painter->drawText(area.adjusted(0, 0, 0, -3), Qt::AlignHCenter | Qt::AlignBottom, title);
        return;
    }
    auto words = area.adjusted(cellPadding, 0, -cellPadding, 0);
    if (isSorted) {
        painter->setPen(theme.text);
        words.adjust(0, 0, -arrowWidth, 0);
        if (alignment & Qt::AlignRight)
            words.moveRight(area.right() - cellPadding - arrowWidth);
    }
    const auto metrics = painter->fontMetrics();
    const auto elided = metrics.elidedText(title, Qt::ElideRight, words.width());
    painter->drawText(words, static_cast<int>(alignment | Qt::AlignVCenter), elided);
    if (isSorted) {
        const int left =
            alignment & Qt::AlignRight ? words.right() + 3 : words.left() + metrics.horizontalAdvance(elided) + 4;
        painter->drawText(QRect(left, area.top(), arrowWidth, area.height()), Qt::AlignCenter,
                          sortIndicatorOrder() == Qt::AscendingOrder ? u"↑"_s : u"↓"_s);
    }
    if (visualIndex(section) + 1 < count()) {
        painter->setPen(theme.border);
        painter->drawLine(area.right(), area.top() + 6, area.right(), area.bottom() - 6);
    }
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const auto theme = Theme::of(palette());
    QPainter painter(viewport());
    // The style paints what is behind the last title as a title of its own.
    const int end = length() - offset();
    painter.fillRect(QRect(end, 0, viewport()->width() - end, viewport()->height()), theme.surface);
    painter.setPen(theme.border);
    painter.drawLine(0, viewport()->height() - 1, viewport()->width(), viewport()->height() - 1);
}

} // namespace hookdesk
