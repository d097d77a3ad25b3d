// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progresspanel.h"

#include "ui/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace hookdesk
{

namespace
{

constexpr int steps = 1000;

} // namespace

ProgressPanel::ProgressPanel(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_row->setContentsMargins(12, 6, 6, 6);
    m_row->setSpacing(12);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_bar);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(name);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 28);
}

QPushButton *ProgressPanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void ProgressPanel::setText(const QString &text)
{
    m_text->setText(text);
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(std::min<qint64>(steps * done / total, steps)) : 0);
}

void ProgressPanel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ProgressPanel::paintEvent(QPaintEvent *)
{
    paintPanel(this, m_tone);
}

} // namespace hookdesk
