// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/previewlabel.h"

#include "ui/panel.h"

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
    paintPanel(this);
    QLabel::paintEvent(event);
}

} // namespace hookdesk
