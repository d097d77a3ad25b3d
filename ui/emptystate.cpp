// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptystate.h"

#include "ui/actionbutton.h"
#include "ui/lineicon.h"
#include "ui/theme.h"
#include "ui/tonedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hookdesk
{

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_text(new TonedLabel(Tone::Muted, this))
    , m_layout(new QVBoxLayout(this))
{
    auto *heading = new QLabel(title, this);
    auto font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_text->setText(text);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 62);
    fitText();
    m_layout->setSpacing(10);
    m_layout->addStretch(2);
    m_layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_layout->addWidget(heading, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_text, 0, Qt::AlignHCenter);
    m_layout->addStretch(3);
    adoptPalette();
}

void EmptyState::fitText()
{
    // A box layout does not ask a label that is aligned how high it is when it wraps.
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width()))); // -1 without a text
}

void EmptyState::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    fitText();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void EmptyState::offer(QAction *action)
{
    m_layout->insertSpacing(m_layout->count() - 1, 4);
    m_layout->insertWidget(m_layout->count() - 1, new ActionButton(action, this), 0, Qt::AlignHCenter);
}

void EmptyState::adoptPalette()
{
    const auto color = Theme::of(palette()).muted;
    m_icon->setPixmap(lineIcon(m_iconName, color).pixmap(QSize(48, 48), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
