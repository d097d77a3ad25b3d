// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/stattile.h"

#include "model/tables/words.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int padding = 14;

} // namespace

StatTile::StatTile(HealthState state, const QString &hint, const QString &opens, QWidget *parent)
    : QPushButton(parent)
    , m_state(state)
{
    setAccessibleDescription(opens);
    setHint(hint);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void StatTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(u"%1 %2"_s.arg(QLocale().toString(count), wordOf(m_state)));
    update();
}

void StatTile::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(hint + u'\n' + accessibleDescription()); // in a narrow window it is cut
    update();
}

QFont StatTile::countFont() const
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 2.1);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize StatTile::sizeHint() const
{
    const int width = std::max(fontMetrics().horizontalAdvance(m_hint), fontMetrics().averageCharWidth() * 24);
    return {width + 2 * padding, QFontMetrics(countFont()).height() + fontMetrics().height() + 2 * padding - 6};
}

QSize StatTile::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(palette());
    const auto tone = m_count == 0 ? theme.muted : theme.colorOf(toneOf(m_state));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown()       ? mixed(theme.surface, theme.text, 0.12)
                     : underMouse() ? mixed(theme.surface, theme.text, 0.05)
                                    : theme.surface);
    painter.drawRoundedRect(hasFocus() ? tile.adjusted(0.5, 0.5, -0.5, -0.5) : tile, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawRoundedRect(QRectF(6, 12, 4, height() - 24), 2, 2);

    const QFontMetrics large(countFont());
    const auto number = QLocale().toString(m_count);
    const QRect inner = rect().adjusted(padding + 6, padding - 6, -padding, -padding + 3);
    const QRect top(inner.topLeft(), QSize(inner.width(), large.height()));
    painter.setPen(theme.text);
    painter.setFont(countFont());
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.setFont(font());
    painter.setPen(tone);
    const auto word = u"%1 %2"_s.arg(glyphOf(m_state), wordOf(m_state));
    const int left = large.horizontalAdvance(number) + 10;
    const int drop = large.ascent() - fontMetrics().ascent() - (large.height() - fontMetrics().height()) / 2;
    painter.drawText(top.adjusted(left, drop, 0, drop), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(word, Qt::ElideRight, top.width() - left));
    painter.setPen(theme.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, inner.width()));
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace hookdesk
