// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editor for JSON: line numbers, folding, colours of the theme, and what is wrong shown at its line.
#pragma once

#include "model/records/jsonfault.h"
#include "ui/qscintilla.h"

#include <optional>

namespace hookdesk
{

/// Tab indents; Ctrl+Tab and Esc give the keyboard to the next control, Ctrl+Shift+Tab to the one before.
class JsonEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    JsonEditor(const QString &accessibleName, QWidget *parent);

    QByteArray json() const { return text().toUtf8(); }
    /// Marks the line of a fault and says its reason below it; none takes that away.
    void showFault(const std::optional<JsonFault> &fault);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave(bool isForward);
    void fitLineNumbers();
    void adoptPalette();
    void adoptLexerColors();
    void adoptMarginColors();

    QsciLexerJSON *m_lexer;
    std::optional<JsonFault> m_fault;
};

} // namespace hookdesk
