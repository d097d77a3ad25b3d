// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mail server's set-up as the program does it: passwords by the keyring, the test by the SMTP client, in a thread
// of its own.
#pragma once

#include "app/session.h"
#include "model/engine/mailsetup.h"

namespace hookdesk
{

/// Before the session's end.
class DeskMailSetup final : public MailSetup
{
public:
    explicit DeskMailSetup(Session &session)
        : m_session(session)
    {
    }

    QFuture<PasswordStanding> passwordOf(const MailLogin &login) override;
    QFuture<Result<PasswordStanding>> keepPassword(const MailLogin &login, const QString &password,
                                                   const QString &actor) override;
    QFuture<Result<QString>> test(const Settings &settings, const QString &password,
                                  const std::stop_token &cancel) override;

private:
    Session &m_session;
};

} // namespace hookdesk
