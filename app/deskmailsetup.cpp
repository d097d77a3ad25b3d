// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deskmailsetup.h"

#include "app/mailpasswordaudit.h"
#include "flow/mail/smtpclient.h"
#include "ui/aside.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailSetup)
};

/// Somebody looks on.
constexpr SmtpLimits patience{.conversation = 15s, .message = 15s};

PasswordStanding standingOf(const HeldPassword &held)
{
    using Place = PasswordStanding::Place;
    const auto place = held.place == HeldPassword::Place::Environment ? Place::Environment
                       : held.place == HeldPassword::Place::Keyring   ? Place::Keyring
                       : held.place == HeldPassword::Place::Memory    ? Place::Memory
                                                                      : Place::Nowhere;
    return {place, held.trouble};
}

QString whatWasFound(const MailServer &server)
{
    QStringList found{Texts::tr("The mail server %1 answers at port %2.").arg(server.host).arg(server.port)};
    if (server.security == MailSecurity::None)
        found << Texts::tr("The connection is not encrypted.");
    else
        found << Texts::tr("The connection is encrypted, and the certificate is the server's.");
    if (!server.username.isEmpty())
        found << Texts::tr("It has taken the login of “%1”.").arg(server.username);
    return found.join(u' ') + u' ' + Texts::tr("No mail was sent.");
}

Result<QString> check(const MailServer &server, const std::stop_token &cancel)
{
    HOOKDESK_TRY(checkMailServer(server, cancel));
    return whatWasFound(server);
}

QFuture<Result<QString>> ready(const Result<QString> &answer)
{
    return QtFuture::makeReadyFuture(answer);
}

} // namespace

QFuture<PasswordStanding> DeskMailSetup::passwordOf(const MailLogin &login)
{
    return m_session.passwords().read(mailPasswordKey(login)).then(standingOf);
}

QFuture<Result<PasswordStanding>> DeskMailSetup::keepPassword(const MailLogin &login, const QString &password,
                                                              const QString &actor)
{
    auto &passwords = m_session.passwords();
    const auto audit = [this, login, actor](const HeldPassword &held) {
        const auto write = [login, actor, now = m_session.clock().now()](Connection &connection) {
            return auditMailPassword(connection, MailPasswordEvent::Changed, login, actor, now);
        };
        return m_session.store().write(Topic::Audit, write).then([held](const Result<> &audited) {
            return audited ? Result<PasswordStanding>(standingOf(held)) : failure(audited.error());
        });
    };
    return passwords.keep(mailPasswordKey(login), password).then(&passwords, audit).unwrap();
}

QFuture<Result<QString>> DeskMailSetup::test(const Settings &settings, const QString &password,
                                             const std::stop_token &cancel)
{
    if (settings.mailHost.isEmpty())
        return ready(
            failure(ErrorCode::InvalidInput, Texts::tr("There is no mail server to test: mail.host is empty.")));
    MailServer server{.host = settings.mailHost,
                      .port = settings.mailPort,
                      .security = settings.mailSecurity,
                      .username = settings.mailUsername,
                      .password = password,
                      .caFile = trustedAuthorities(),
                      .limits = patience};
    const auto checkAside = [cancel](const MailServer &whole) {
        return aside([whole, cancel] { return check(whole, cancel); });
    };
    if (server.username.isEmpty() || !password.isEmpty())
        return checkAside(server);
    auto &passwords = m_session.passwords();
    const auto complete = [server, checkAside](const HeldPassword &held) {
        auto whole = server;
        whole.password = held.password;
        if (!held.password.isEmpty())
            return checkAside(whole);
        const auto unknown = Texts::tr("The password of “%1” is not known: enter it.").arg(server.username);
        return ready(
            failure(ErrorCode::InvalidInput, held.trouble.isEmpty() ? unknown : unknown + u' ' + held.trouble));
    };
    return passwords.read(mailPasswordKey(settings.mailLogin())).then(&passwords, complete).unwrap();
}

} // namespace hookdesk
