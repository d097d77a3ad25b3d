// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `mail`: the outbox, and what a person decides about its mails.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/mailpassword.h"
#include "app/ctl/storeaccess.h"
#include "app/loginname.h"
#include "model/store/lists/maillist.h"
#include "model/store/maildecisions.h"
#include "model/store/mailoutbox.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

/// `cancelled` alone would not say whether a person or the mail server decided it.
QString stateText(const MailRow &mail)
{
    return isGivenUp(mail.state, mail.lastError) ? tr("given up") : textOf(mail.state);
}

Listing<MailRow> listing()
{
    using Align = Column<MailRow>::Align;
    return {{{tr("mail"), [](const MailRow &mail) { return QString::number(mail.id.value); }, Align::Right},
             {tr("queued (UTC)"), [](const MailRow &mail) { return timeText(mail.created); }},
             {tr("state"), stateText},
             {tr("tries"), [](const MailRow &mail) { return QString::number(mail.tries); }, Align::Right},
             {tr("next try (UTC)"), [](const MailRow &mail) { return timeText(mail.nextTry); }},
             {tr("to"), [](const MailRow &mail) { return mail.to; }},
             {tr("subject"), [](const MailRow &mail) { return mail.subject; }},
             {tr("last error"), [](const MailRow &mail) { return mail.lastError; }}},
            hookdesk::jsonOf,
            tr("No mail was queued yet.")};
}

Result<ExitStatus> list(const Call &call)
{
    const auto limit = limitOf(call, unlimited);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    const auto read = [filter = *filter, now = call.clock.now(), most = *limit](Connection &connection) {
        return MailList(connection, filter, now).page({}, {}, most);
    };
    HOOKDESK_TRY_ASSIGN(page, readStore(call, read));
    print(call.output, listing(), page.rows, *filter);
    return ExitStatus::Done;
}

/// What a person can ask for.
struct Verb {
    QString word;
    MailDecision decision;
    QString done; ///< %1: the id
};

QList<Verb> verbs()
{
    return {{u"send"_s, MailDecision::SendAgain,
             tr("Mail %1 is due now. The window, or the next command that sends, takes it along.")},
            {u"cancel"_s, MailDecision::Cancel, tr("Mail %1 is cancelled and will not be sent.")}};
}

Result<ExitStatus> apply(const Call &call, const Verb &verb, const QString &idText)
{
    bool isNumber = false;
    const MailId id(idText.toLongLong(&isNumber));
    if (!isNumber)
        return call.wrongUsage(tr("“%1” is not the id of a mail. “hookdeskctl mail” lists them.").arg(idText));
    HOOKDESK_TRY_ASSIGN(store, openStore(call.store, IfMissing::Fail));
    const auto write = [decision = verb.decision, id, actor = loginName(),
                        now = call.clock.now()](Connection &connection) {
        return MailDecisions(connection).decide(id, decision, actor, now);
    };
    HOOKDESK_TRY_ASSIGN(mail, store->write(Topic::Outbox | Topic::Audit, write).takeResult());
    if (call.output.isJson())
        call.output.json(hookdesk::jsonOf(rowOf(mail)));
    else
        call.output.line(verb.done.arg(mail.id.value));
    return ExitStatus::Done;
}

/// What follows is not repeated: it may be the password.
Result<ExitStatus> runPassword(const Call &call)
{
    if (call.arguments.size() > 1)
        return call.wrongUsage(
            tr("“mail password” takes no argument, which others could see: the password is a line of "
               "standard input."));
    return call.has("forget") ? forgetMailPassword(call) : keepMailPassword(call);
}

QStringList words(const QStringList &before)
{
    return before.isEmpty() ? QStringList{u"send"_s, u"cancel"_s, u"password"_s} : QStringList();
}

Result<ExitStatus> run(const Call &call)
{
    if (!call.arguments.isEmpty() && call.arguments.constFirst() == u"password")
        return runPassword(call);
    if (call.has("forget"))
        return call.wrongUsage(tr("--forget belongs to “mail password”."));
    if (call.arguments.isEmpty())
        return list(call);
    for (const auto &verb : verbs()) {
        if (call.arguments.size() == 2 && call.arguments.constFirst() == verb.word)
            return apply(call, verb, call.arguments.at(1));
    }
    return call.wrongUsage(
        tr("That is nothing that can be done with mails. Use “mail”, “mail send ID”, “mail cancel ID” or “mail "
           "password”."));
}

} // namespace

Command mailCommand()
{
    return {.name = u"mail"_s,
            .synopsis = u"[--filter WORDS] [--limit N] [send ID | cancel ID | password [--forget]]"_s,
            .summary =
                tr("Lists the mails of the outbox, newest first; sends one again or cancels it; keeps the password."),
            .details =
                tr("While the setting mail.host is empty, mails stay queued. A mail that the mail server will "
                   "never take is given up: it is\ncancelled, and its last error says why. “send” makes it due "
                   "again, or a queued one due now; “cancel” puts an end to it.\n“password” reads the password of "
                   "mail.username from standard input, a line, and keeps it in the desktop's keyring. Where\nthere "
                   "is none, it is kept nowhere: exit status 1. HOOKDESK_MAIL_PASSWORD in the environment of the "
                   "programs that\nsend wins over it. All three are written to the audit log."),
            .options = {limitOption(unlimited),
                        {u"forget"_s, tr("for password: removes the one that is kept in the keyring")}},
            .mostArguments = 2,
            .quotesWords = false,
            .filter = MailList::filterKeys(),
            .words = words,
            .run = run};
}

} // namespace hookdesk::ctl
