// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tallscrollarea.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace hookdesk
{

TallScrollArea::TallScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    content->installEventFilter(this);
    setWidget(content);
}

/// Without it the content is as high as it must be at any width, in which texts that wrap are cut. It is never narrower
/// than its controls.
void TallScrollArea::fit()
{
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    if (widget()->hasHeightForWidth())
        widget()->setMinimumHeight(widget()->heightForWidth(viewport()->width()));
}

void TallScrollArea::guardFields()
{
    for (auto *field : widget()->findChildren<QComboBox *>())
        field->installEventFilter(this);
    for (auto *field : widget()->findChildren<QAbstractSpinBox *>())
        field->installEventFilter(this);
}

void TallScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool TallScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        guardFields();
    }
    const bool isField = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched);
    if (isField && event->type() == QEvent::Wheel) {
        event->ignore(); // it goes on to what scrolls
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hookdesk
