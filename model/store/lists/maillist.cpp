// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/maillist.h"

#include "model/records/jsonvalues.h"

namespace hookdesk
{

namespace
{

constexpr int sortValueAt = 10;
constexpr auto selectRows = "SELECT id, created_at, recipient, subject, state, tries,"
                            " CASE WHEN state = 0 THEN next_try_at END, sent_at, last_error, message_id, sort_value"
                            " FROM (";
// Each of the three goes by an index of its own.
constexpr Statement countFailing{"count mails that failed",
                                 "SELECT (SELECT COUNT(*) FROM mail_outbox WHERE state = 0 AND last_error <> '')"
                                 " + (SELECT COUNT(*) FROM mail_outbox WHERE state = 1 AND last_error <> '')"
                                 " + (SELECT COUNT(*) FROM mail_outbox WHERE state = 3 AND last_error <> '')"};

MailRow read(Rows &rows)
{
    return {.id = MailId(rows.integer(0)),
            .messageId = rows.text(9),
            .created = instantAt(rows, 1),
            .to = rows.text(2),
            .subject = rows.text(3),
            .state = enumAt<MailState>(rows, 4),
            .tries = numberAt(rows, 5),
            .nextTry = instantIfAt(rows, 6),
            .sent = instantIfAt(rows, 7),
            .lastError = rows.text(8)};
}

} // namespace

MailRow rowOf(const OutboxMail &mail)
{
    return {.id = mail.id,
            .messageId = mail.messageId,
            .created = mail.created,
            .to = mail.to,
            .subject = mail.subject,
            .state = mail.state,
            .tries = mail.tries,
            .nextTry = mail.nextTry,
            .sent = mail.sent,
            .lastError = mail.lastError};
}

Json jsonOf(const MailRow &mail)
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

Result<ListPage<MailRow>> MailList::page(const ListOrder &order, const std::optional<ListCursor> &after, int limit)
{
    const SqlOrder sorted(order, mailOrder);
    const auto chosen = chosenRows("mail_outbox", m_condition, sorted, after, limit);
    const ComposedStatement select{"list mails without their texts", selectRows + chosen.sql + ')' + sorted.clause()};
    return pageOf(m_connection.run(select, chosen.values), limit, sortValueAt, read);
}

Result<int> MailList::count()
{
    return countOf(m_connection.run(countRows("mail_outbox", m_condition), m_condition.values));
}

Result<int> MailList::failing()
{
    return countOf(m_connection.run(countFailing));
}

} // namespace hookdesk
