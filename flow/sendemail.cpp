// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sendemail.h"

#include "flow/flowlog.h"
#include "model/store/mailoutbox.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

void tell(FlowLog &log, const OutboxMail &mail, const QString &sentence, const QString &metric, const QString &event,
          const Json &more = Json::object())
{
    if (!log.isWatched())
        return;
    log.stage(Stage::SendEmail, sentence.arg(mail.to, mail.subject));
    log.metric(metric, {{"email_type", "disabled-integration"}});
    Json fields{{"message_id", mail.messageId.toStdString()}, {"message_to", mail.to.toStdString()}};
    fields.update(more);
    log.log(event, fields);
}

} // namespace

Result<> queueEmail(Connection &connection, OutboxMail &mail)
{
    HOOKDESK_TRY_ASSIGN(id, MailOutbox(connection).add(mail));
    mail.id = id;
    return {};
}

void tellQueued(FlowLog &log, const OutboxMail &mail)
{
    tell(log, mail, QCoreApplication::translate("SendEmail", "queued for %1: %2"), u"email.queued"_s, u"mail.queued"_s);
}

void tellSent(FlowLog &log, const OutboxMail &mail)
{
    tell(log, mail, QCoreApplication::translate("SendEmail", "sent to %1: %2"), u"email.sent"_s, u"mail.sent"_s);
}

void tellGivenUp(FlowLog &log, const OutboxMail &mail, const QString &reason)
{
    tell(log, mail, QCoreApplication::translate("SendEmail", "given up for %1: %2"), u"email.given_up"_s,
         u"mail.given_up"_s, {{"reason", reason.toStdString()}});
}

} // namespace hookdesk
