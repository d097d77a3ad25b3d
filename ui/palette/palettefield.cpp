// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettefield.h"

#include "ui/lineicon.h"
#include "ui/theme.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int signSize = 16;
constexpr int fieldMargin = 8;
constexpr int outside = 4; ///< left and right of the field, and above and below half of it

} // namespace

PaletteField::PaletteField(QAction *open, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("%1  search or run a command").arg(open->shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search or run a command"));
    setToolTip(open->toolTip());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, open, &QAction::trigger);
}

QSize PaletteField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + signSize + 4 * fieldMargin + 2 * outside,
            fontMetrics().height() + 8};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    const auto theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto field =
        QRectF(rect()).adjusted(outside + 0.5, outside / 2.0 + 0.5, -outside - 0.5, -outside / 2.0 - 0.5);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(underMouse() ? theme.muted : theme.border));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(field, 5, 5);
    const auto inside = rect().adjusted(outside + fieldMargin, 0, -outside - fieldMargin, 0);
    const QRect icon(inside.left(), inside.center().y() - signSize / 2 + 1, signSize, signSize);
    lineIcon(u"search"_s, theme.muted).paint(&painter, icon);
    painter.setPen(theme.muted);
    painter.drawText(inside.adjusted(signSize + fieldMargin, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace hookdesk
