// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookdesk
{

DetailsPane::DetailsPane(const QString &summaryName, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_summary(new QLabel(this))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setObjectName(summaryName);
    m_stack->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stack);
    adoptPalette();
}

void DetailsPane::setContent(QWidget *content)
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(content, 1);
    m_stack->addWidget(page);
}

void DetailsPane::showContent(const QString &summary, Tone tone)
{
    m_tone = tone;
    adoptPalette();
    if (m_summary->text() != summary)
        m_summary->setText(summary);
    m_stack->setCurrentIndex(1);
}

void DetailsPane::showHint(const QString &text)
{
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
}

void DetailsPane::adoptPalette()
{
    auto toned = palette();
    const auto theme = Theme::of(toned);
    toned.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(toned);
    toned.setColor(QPalette::WindowText, theme.colorOf(m_tone));
    m_summary->setPalette(toned);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
