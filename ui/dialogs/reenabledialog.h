// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog that enables a disabled app again: it says what will happen, and which events the app will have.
#pragma once

#include "model/store/lists/disabledlist.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hookdesk
{

class ReenableDialog final : public QDialog
{
    Q_OBJECT

public:
    ReenableDialog(const DisabledRow &disabled, QWidget *parent);

Q_SIGNALS:
    /// The dialog was accepted, with these event subscriptions.
    void requested(const QStringList &events);

private:
    /// An unacceptable event is named, and nothing can be confirmed with it.
    void checkEvents();

    QPlainTextEdit *m_events;
    QLabel *m_refusal;
    QPushButton *m_enable;
};

} // namespace hookdesk
