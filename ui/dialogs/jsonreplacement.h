// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON that is sent: the own to be read, or what is written instead.
#pragma once

#include "model/records/jsonfault.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;

namespace hookdesk
{

class JsonEditor;
class TonedLabel;

/// For people.
struct JsonReplacementWords {
    QString name;    ///< of what is written: `Attachment`
    QString write;   ///< the check box
    QString toolTip; ///< of the check box
    QString own;     ///< what is sent while nothing is written
};

class JsonReplacement final : public QWidget
{
    Q_OBJECT

public:
    JsonReplacement(JsonReplacementWords words, QWidget *parent);

    /// Compact JSON that is shown, indented, while nothing is written; somebody who writes begins with it. What comes
    /// while something else is written is not the own.
    void setOwn(const QByteArray &json);
    /// What is written instead; empty: the own is sent.
    QByteArray written() const;
    /// Whether what is written can be sent, as far as it has been looked at.
    bool isSendable() const { return !m_fault; }
    /// Looks at what is written without waiting for a pause.
    void checkNow();

Q_SIGNALS:
    /// After a pause in writing.
    void changed();

private:
    void showOwn();
    bool isWritten() const;
    void setWriting(bool isWriting);
    void check();
    void showState();

    const JsonReplacementWords m_words;
    QCheckBox *m_write;
    JsonEditor *m_editor;
    TonedLabel *m_state;
    QTimer m_pause;
    QByteArray m_own;
    QString m_unchanged; ///< the own, for people: while the editor has this, nothing else is written
    QString m_draft;     ///< written before, and not sent; null: nothing was
    std::optional<JsonFault> m_fault;
};

} // namespace hookdesk
