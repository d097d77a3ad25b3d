// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/filterfield.h"

#include "ui/lineicon.h"
#include "ui/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hookdesk
{

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_sign(addAction(QIcon(), LeadingPosition))
    , m_clear(addAction(QIcon(), TrailingPosition))
{
    setAccessibleName(tr("Filter"));
    m_sign->setToolTip(tr("Words and keys, joined by and; - leaves out. Down offers what can be typed."));
    m_clear->setToolTip(tr("Clear the filter (Esc)"));
    m_clear->setVisible(false);
    for (auto *button : findChildren<QToolButton *>()) // they have neither text nor name
        button->setAccessibleName(button->defaultAction() == m_clear ? tr("Clear filter field") : tr("Filter words"));
    connect(m_sign, &QAction::triggered, this, &FilterField::wordsWanted);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    adoptPalette();
}

void FilterField::mark(qsizetype position, qsizetype length)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::of(palette()).bad);
    QList<QInputMethodEvent::Attribute> marks;
    if (length > 0) // a line edit takes formats from input methods alone, and counts from the cursor
        marks.emplaceBack(QInputMethodEvent::TextFormat, static_cast<int>(position) - cursorPosition(),
                          static_cast<int>(length), format);
    QInputMethodEvent event({}, marks);
    inputMethodEvent(&event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (m_isCompleting && event->key() == Qt::Key_Escape) {
        event->ignore(); // closes the list
    } else if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT wordsWanted();
    } else {
        QLineEdit::keyPressEvent(event);
        if (!m_isCompleting && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            Q_EMIT left(); // to the rows that it lets through
    }
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focused();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void FilterField::adoptPalette()
{
    m_sign->setIcon(lineIcon(u"filter"_s, palette()));
    m_clear->setIcon(lineIcon(u"close"_s, palette()));
}

} // namespace hookdesk
