// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The password of the mail server in a form: what is typed is a new one; what is held is never shown, only where it is.
#pragma once

#include "model/engine/mailsetup.h"

#include <QWidget>
#include <optional>

class QLineEdit;

namespace hookdesk
{

class TonedLabel;

class MailPasswordField final : public QWidget
{
    Q_OBJECT

public:
    /// Without a set-up nothing can be kept, and the field says so.
    MailPasswordField(MailSetup *setup, QWidget *parent);

    /// What is typed; empty: it stays as it is.
    QString typed() const;
    QLineEdit *editor() const { return m_field; }
    /// Asks where this login's password is, and says it.
    void setLogin(const MailLogin &login);

Q_SIGNALS:
    void edited();

private:
    void say(const PasswordStanding &standing);

    MailSetup *m_setup;
    std::optional<MailLogin> m_login; ///< that was asked about
    QLineEdit *m_field;
    TonedLabel *m_standing;
};

/// Where a password is, a sentence or more for people.
QString sentenceOf(const PasswordStanding &standing);

} // namespace hookdesk
