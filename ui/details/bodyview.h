// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A body as read-only text in a fixed font, with a note below that says what it is.
#pragma once

#include "model/story/bodytext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hookdesk
{

/// A read-only text in a fixed font that wraps, to be selected by mouse and keyboard.
QPlainTextEdit *fixedTextView(const QString &accessibleName, QWidget *parent);
/// Shows a text unless it is shown already: what is selected in it stays.
void showText(QPlainTextEdit &view, const QString &text);

class BodyView final : public QWidget
{
    Q_OBJECT

public:
    BodyView(const QString &accessibleName, QWidget *parent);

    void show(const BodyText &body);

private:
    QPlainTextEdit *m_text;
    QLabel *m_note;
};

} // namespace hookdesk
