// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/maildecisions.h"

#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("MailDecisions", text);
}

QString refusal(MailDecision decision)
{
    return decision == MailDecision::SendAgain
               ? tr("Mail %1 is %2: only mails that are queued or cancelled can be sent again.")
               : tr("Mail %1 is %2: only mails that are queued or given up can be cancelled.");
}

} // namespace

Result<OutboxMail> MailDecisions::decide(MailId id, MailDecision decision, const QString &actor, Instant now)
{
    MailOutbox outbox(m_connection);
    HOOKDESK_TRY_ASSIGN(before, outbox.find(id));
    if (!before)
        return failure(ErrorCode::NotFound, tr("There is no mail with the id %1.").arg(id.value));
    const bool isSending = decision == MailDecision::SendAgain;
    HOOKDESK_TRY_ASSIGN(changed, isSending ? outbox.sendAgain(id, now) : outbox.cancel(id));
    if (!changed)
        return failure(ErrorCode::Refused, refusal(decision).arg(id.value).arg(textOf(before->state)));
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = isSending ? u"MAIL_SENT_AGAIN"_s : u"MAIL_CANCELLED"_s;
    entry.target = before->to;
    const auto &error = before->lastError;
    entry.data = compactJson({{"mail", id.value}, {"last_error", error.isEmpty() ? Json() : jsonText(error)}});
    HOOKDESK_TRY(AuditLog(m_connection).add(entry));
    HOOKDESK_TRY_ASSIGN(after, outbox.find(id));
    return *after;
}

} // namespace hookdesk
