// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `mail`: the outbox.
#include "app/ctl/commands.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/mailoutbox.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

Json jsonOfMail(const OutboxMail &mail)
{
    return {{"id", mail.id.value},
            {"message_id", jsonText(mail.messageId)},
            {"to", jsonText(mail.to)},
            {"subject", jsonText(mail.subject)},
            {"state", jsonText(textOf(mail.state))},
            {"tries", mail.tries},
            {"next_try", jsonOf(mail.nextTry)},
            {"last_error", jsonIfAny(mail.lastError)}};
}

Listing<OutboxMail> listing()
{
    using Align = Column<OutboxMail>::Align;
    return {{{tr("mail"), [](const OutboxMail &mail) { return QString::number(mail.id.value); }, Align::Right},
             {tr("queued (UTC)"), [](const OutboxMail &mail) { return timeText(mail.created); }},
             {tr("state"), [](const OutboxMail &mail) { return textOf(mail.state); }},
             {tr("tries"), [](const OutboxMail &mail) { return QString::number(mail.tries); }, Align::Right},
             {tr("next try (UTC)"), [](const OutboxMail &mail) { return timeText(mail.nextTry); }},
             {tr("to"), [](const OutboxMail &mail) { return mail.to; }},
             {tr("subject"), [](const OutboxMail &mail) { return mail.subject; }},
             {tr("last error"), [](const OutboxMail &mail) { return mail.lastError; }}},
            jsonOfMail,
            tr("No mail was queued yet.")};
}

Result<ExitStatus> run(const Call &call)
{
    const auto limit = limitOf(call, unlimited);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    HOOKDESK_TRY_ASSIGN(mails, readStore(call, [most = *limit](Connection &connection) {
                            return MailOutbox(connection).newest(most);
                        }));
    print(call.output, listing(), mails);
    return ExitStatus::Done;
}

} // namespace

Command mailCommand()
{
    return {.name = u"mail"_s,
            .synopsis = u"[--limit N]"_s,
            .summary = tr("Lists the mails of the outbox, newest first."),
            .details = tr("While the setting mail.host is empty, mails stay queued."),
            .options = {limitOption(unlimited)},
            .run = run};
}

} // namespace hookdesk::ctl
