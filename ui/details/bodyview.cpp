// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/bodyview.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hookdesk
{

QPlainTextEdit *fixedTextView(const QString &accessibleName, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setAccessibleName(accessibleName);
    return view;
}

void showText(QPlainTextEdit &view, const QString &text)
{
    if (view.toPlainText() != text)
        view.setPlainText(text);
}

BodyView::BodyView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_text(fixedTextView(accessibleName, this))
    , m_note(new QLabel(this))
{
    setFocusProxy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
}

void BodyView::show(const BodyText &body)
{
    m_note->setText(body.note);
    showText(*m_text, body.text);
}

} // namespace hookdesk
