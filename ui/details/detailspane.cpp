// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspane.h"

#include "ui/actionbutton.h"
#include "ui/tonedlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookdesk
{

DetailsPane::DetailsPane(const QString &summaryName, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(new TonedLabel(Tone::Muted, this))
    , m_summary(new TonedLabel(Tone::Neutral, this))
    , m_headline(new QHBoxLayout)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setObjectName(summaryName);
    m_stack->addWidget(m_hint);
    m_headline->setSpacing(10);
    m_headline->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_stack);
}

void DetailsPane::setContent(QWidget *content)
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_headline);
    column->addWidget(content, 1);
    m_stack->addWidget(page);
}

void DetailsPane::addTool(QAction *action)
{
    m_headline->addWidget(new ActionButton(action, this), 0, Qt::AlignTop);
}

void DetailsPane::showContent(const QString &summary, Tone tone)
{
    m_summary->setTone(tone);
    if (m_summary->text() != summary)
        m_summary->setText(summary);
    m_stack->setCurrentIndex(1);
}

void DetailsPane::showHint(const QString &text)
{
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
}

} // namespace hookdesk
