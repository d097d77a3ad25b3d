// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tonedlabel.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>

namespace hookdesk
{

TonedLabel::TonedLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    adoptPalette();
}

void TonedLabel::setTone(Tone tone)
{
    m_tone = tone;
    adoptPalette();
}

void TonedLabel::say(const QString &text, const QString &spoken)
{
    setText(text);
    setAccessibleName(spoken.isEmpty() ? text : spoken);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TonedLabel::adoptPalette()
{
    QPalette own; // of one colour: all others stay those of the surroundings
    own.setColor(QPalette::WindowText, Theme::of(palette()).colorOf(m_tone));
    setPalette(own);
}

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
