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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailDecisions)
};

QString refusal(MailDecision decision)
{
    return decision == MailDecision::SendAgain
               ? Texts::tr("Mail %1 is %2: only mails that are queued or cancelled can be sent again.")
               : Texts::tr("Mail %1 is %2: only mails that are queued or given up can be cancelled.");
}

AuditEntry entryOf(const OutboxMail &before, const QString &event, const QString &actor, Instant now)
{
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = event;
    entry.target = before.to;
    const auto &error = before.lastError;
    entry.data = compactJson({{"mail", before.id.value}, {"last_error", error.isEmpty() ? Json() : jsonText(error)}});
    return entry;
}

} // namespace

Result<OutboxMail> MailDecisions::decide(MailId id, MailDecision decision, const QString &actor, Instant now)
{
    MailOutbox outbox(m_connection);
    HOOKDESK_TRY_ASSIGN(before, outbox.find(id));
    if (!before)
        return failure(ErrorCode::NotFound, Texts::tr("There is no mail with the id %1.").arg(id.value));
    const bool isSending = decision == MailDecision::SendAgain;
    HOOKDESK_TRY_ASSIGN(changed, isSending ? outbox.sendAgain(id, now) : outbox.cancel(id));
    if (!changed)
        return failure(ErrorCode::Refused, refusal(decision).arg(id.value).arg(textOf(before->state)));
    const auto event = isSending ? u"MAIL_SENT_AGAIN"_s : u"MAIL_CANCELLED"_s;
    HOOKDESK_TRY(AuditLog(m_connection).add(entryOf(*before, event, actor, now)));
    HOOKDESK_TRY_ASSIGN(after, outbox.find(id));
    return *after;
}

Result<> MailDecisions::undoCancel(const OutboxMail &before, const QString &actor, Instant now)
{
    HOOKDESK_TRY_ASSIGN(restored, MailOutbox(m_connection).restore(before));
    if (!restored)
        return failure(
            ErrorCode::Refused,
            Texts::tr("Mail %1 is no longer cancelled: somebody has decided otherwise.").arg(before.id.value));
    HOOKDESK_TRY(AuditLog(m_connection).add(entryOf(before, u"MAIL_CANCEL_UNDONE"_s, actor, now)));
    return {};
}

} // namespace hookdesk
