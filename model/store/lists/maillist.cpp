// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/maillist.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement selectNewest{"list mails without their texts",
                                 "SELECT id, created_at, recipient, subject, state, tries,"
                                 " CASE WHEN state = 0 THEN next_try_at END, sent_at, last_error FROM mail_outbox"
                                 " ORDER BY id DESC LIMIT ?"};
// Each of the three goes by an index of its own.
constexpr Statement countFailing{"count mails that failed",
                                 "SELECT (SELECT COUNT(*) FROM mail_outbox WHERE state = 0 AND last_error <> '')"
                                 " + (SELECT COUNT(*) FROM mail_outbox WHERE state = 1 AND last_error <> '')"
                                 " + (SELECT COUNT(*) FROM mail_outbox WHERE state = 3 AND last_error <> '')"};

MailRow read(Rows &rows)
{
    return {.id = MailId(rows.integer(0)),
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

Result<NewestMails> MailList::newest(int limit)
{
    HOOKDESK_TRY_ASSIGN(mails, listOf(m_connection.run(selectNewest, {limit}), read));
    HOOKDESK_TRY_ASSIGN(failing, countOf(m_connection.run(countFailing)));
    return NewestMails{mails, failing};
}

} // namespace hookdesk
