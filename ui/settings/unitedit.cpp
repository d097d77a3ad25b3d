// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/unitedit.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace hookdesk
{

namespace
{

constexpr int margin = 8;

} // namespace

UnitEdit::UnitEdit(const QString &unit, QWidget *parent)
    : QLineEdit(parent)
    , m_unit(unit)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    makeRoom();
}

void UnitEdit::makeRoom()
{
    setTextMargins(0, 0, fontMetrics().horizontalAdvance(m_unit) + margin, 0);
}

void UnitEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto theme = Theme::of(palette());
    painter.setPen(isEnabled() ? theme.muted : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(rect().adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void UnitEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

} // namespace hookdesk
