// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that enables a disabled app again: it says what will happen, and which events the app will have; a test
// ping can be sent before.
#pragma once

#include "model/store/lists/disabledlist.h"

#include <QDialog>

class QDialogButtonBox;
class QLayout;
class QPlainTextEdit;
class QPushButton;

namespace hookdesk
{

class MessageArea;
class TonedLabel;

class ReenableDialog final : public QDialog
{
    Q_OBJECT

public:
    ReenableDialog(const DisabledRow &disabled, QWidget *parent);

    /// Where what becomes of a ping is told.
    MessageArea &messages() const { return *m_messages; }

Q_SIGNALS:
    /// A test ping to the app is asked for.
    void pingWanted();
    /// The dialog was accepted, with these event subscriptions; what was skipped is to be replayed or not.
    void requested(const QStringList &events, bool replaysSkipped);

private:
    QLayout *makePing();
    QPushButton *addButton(QDialogButtonBox *buttons, const QString &text, bool replaysSkipped);
    /// An unacceptable event is named, and nothing can be confirmed with it.
    void checkEvents();

    QPlainTextEdit *m_events;
    TonedLabel *m_refusal;
    MessageArea *m_messages;
    QList<QPushButton *> m_enable; ///< with what was skipped and without
};

} // namespace hookdesk
