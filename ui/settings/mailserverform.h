// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mail server as a form: its settings, its password, and the test of the connection. For the Settings dialog and
// the set-up wizard.
#pragma once

#include "ui/deskcontext.h"
#include "ui/settings/settingsform.h"

#include <QTimer>

namespace hookdesk
{

class ConnectionTest;
class MailPasswordField;

class MailServerForm final : public QWidget
{
    Q_OBJECT

public:
    MailServerForm(const DeskContext &desk, QWidget *parent);

    SettingsForm *settings() const { return m_form; }
    /// A new password; empty: it stays as it is.
    QString password() const;
    /// Shows what is stored.
    void show(const Settings &stored);
    /// As they stand there.
    MailLogin login() const;

private:
    void adoptEdits();

    const DeskContext &m_desk;
    Settings m_stored;
    SettingsForm *m_form;
    MailPasswordField *m_password;
    ConnectionTest *m_test;
    QTimer m_pause; ///< in typing, before the keyring is asked
};

} // namespace hookdesk
