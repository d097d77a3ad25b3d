// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/mailpassword.h"

#include "app/ctl/await.h"
#include "app/ctl/passwordinput.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "app/mailpasswordaudit.h"
#include "app/passwords.h"
#include "model/store/storedsettings.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// A person may have to unlock the keyring.
constexpr std::chrono::minutes keyringPatience(1);

Result<> audit(const Call &call, Store &store, MailPasswordEvent event, const MailLogin &login)
{
    const auto write = [event, login, actor = loginName(), now = call.clock.now()](Connection &connection) {
        return auditMailPassword(connection, event, login, actor, now);
    };
    return store.write(Topic::Audit, write).takeResult();
}

/// What the password is for. Error: InvalidInput, when the settings do not say.
Result<MailLogin> loginOf(Store &store)
{
    HOOKDESK_TRY_ASSIGN(
        settings, store.read([](Connection &connection) { return StoredSettings(connection).load(); }).takeResult());
    for (const auto &[key, value] :
         {std::pair(u"mail.host"_s, settings.mailHost), std::pair(u"mail.username"_s, settings.mailUsername)}) {
        if (value.isEmpty())
            return failure(ErrorCode::InvalidInput,
                           tr("The setting %1 is empty: a password is kept for a user of a mail server. Set it first, "
                              "with “hookdeskctl settings set %1 …”.")
                               .arg(key));
    }
    return settings.mailLogin();
}

void warnOfVariable(Output &output)
{
    const auto key = mailPasswordKey({});
    if (!Passwords::inEnvironment(key).isEmpty())
        output.line(tr("%1 is set here: programs that are started with it use that one.")
                        .arg(QString::fromLatin1(key.variable)));
}

} // namespace

Result<ExitStatus> keepMailPassword(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Fail));
    HOOKDESK_TRY_ASSIGN(login, loginOf(*store));
    HOOKDESK_TRY_ASSIGN(password, readPassword(tr("Password of %1 at %2: ").arg(login.username, login.host)));
    Passwords passwords(keyringPatience);
    const auto key = mailPasswordKey(login);
    const auto held = await(passwords.keep(key, password));
    if (!held.trouble.isEmpty())
        return failure(ErrorCode::Refused,
                       tr("The password is kept nowhere. %1 Set it in the environment variable %2 of "
                          "the programs that send mails instead.")
                           .arg(held.trouble, QString::fromLatin1(key.variable)));
    if (const auto audited = audit(call, *store, MailPasswordEvent::Changed, login); !audited)
        return failure(audited.error().code,
                       tr("The password is in the keyring, but the audit log does not say so, and programs that run do "
                          "not look for it. Give it once more when the store can be written: %1")
                           .arg(audited.error().message));
    if (call.output.isJson()) {
        call.output.json({{"kept_in", "keyring"}});
        return ExitStatus::Done;
    }
    call.output.line(tr("The password is kept in the keyring. The window takes it from there when a mail needs it."));
    warnOfVariable(call.output);
    return ExitStatus::Done;
}

Result<ExitStatus> forgetMailPassword(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Fail));
    HOOKDESK_TRY_ASSIGN(login, loginOf(*store));
    Passwords passwords(keyringPatience);
    const auto held = await(passwords.forget(mailPasswordKey(login)));
    if (!held.trouble.isEmpty())
        return failure(ErrorCode::Refused, tr("No password is removed. %1").arg(held.trouble));
    if (const auto audited = audit(call, *store, MailPasswordEvent::Forgotten, login); !audited)
        return failure(audited.error().code,
                       tr("The keyring holds no password any more, but the audit log does not say so: %1")
                           .arg(audited.error().message));
    if (call.output.isJson()) {
        call.output.json({{"kept_in", nullptr}});
        return ExitStatus::Done;
    }
    call.output.line(tr("No password is kept in the keyring any more. Programs that run may still hold it in memory."));
    warnOfVariable(call.output);
    return ExitStatus::Done;
}

} // namespace hookdesk::ctl
