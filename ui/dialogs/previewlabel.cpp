// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewlabel.h"

#include "ui/theme.h"

#include <QPainter>

namespace hookdesk
{

PreviewLabel::PreviewLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("preview"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(12, 10, 12, 10);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumHeight(4 * fontMetrics().height());
}

void PreviewLabel::paintEvent(QPaintEvent *event)
{
    const auto theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace hookdesk
