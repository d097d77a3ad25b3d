// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field in which a filter is typed: Esc empties it, Down offers words, a wrong word is underlined.
#pragma once

#include <QLineEdit>

namespace hookdesk
{

class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent);

    /// Underlines a part of the text; a length of 0 nothing.
    void mark(qsizetype position, qsizetype length);
    /// Keys go to the list of completions first, while it is shown.
    void setCompleting(bool isCompleting) { m_isCompleting = isCompleting; }

Q_SIGNALS:
    void focused();
    /// Esc was pressed although it is empty.
    void left();
    void wordsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();

    QAction *m_sign;
    QAction *m_clear;
    bool m_isCompleting = false;
};

} // namespace hookdesk
