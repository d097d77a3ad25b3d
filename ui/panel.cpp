// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel.h"

#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace hookdesk
{

namespace
{

void paint(QWidget *panel, const QColor &border, const QColor &ground)
{
    QPainter painter(panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(panel->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace

void paintPanel(QWidget *panel)
{
    const auto theme = Theme::of(panel->palette());
    paint(panel, theme.border, theme.surface);
}

void paintPanel(QWidget *panel, Tone tone)
{
    const auto theme = Theme::of(panel->palette());
    paint(panel, theme.tinted(tone, 0.45), theme.tinted(tone, theme.isDark ? 0.14 : 0.08));
}

} // namespace hookdesk
