// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/testmail.h"

#include "flow/mail/mailaddress.h"
#include "flow/mail/messageid.h"
#include "flow/mail/template.h"
#include "flow/sendemail.h"
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/storedsettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

OutboxMail testMail(const QString &to, const QString &sender, const QString &actor, Instant now)
{
    const TemplateValues values{{u"actor"_s, actor}};
    OutboxMail mail;
    mail.messageId = newMessageId(sender, now);
    mail.to = to;
    mail.from = sender;
    mail.subject = u"A test mail from Hookdesk"_s;
    mail.text = filledText(u"test-mail.txt"_s, values);
    mail.html = filledHtml(u"test-mail.html"_s, values);
    mail.created = now;
    mail.nextTry = now;
    return mail;
}

Result<OutboxMail> queueTestMail(Connection &connection, const QString &to, const QString &actor, Instant now)
{
    if (!isMailAddress(to))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("TestMail", "“%1” is not an address that a mail can be sent to. "
                                                               "Give one such as ana@example.com.")
                           .arg(to));
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    auto mail = testMail(to, settings.mailFrom, actor, now);
    HOOKDESK_TRY(queueEmail(connection, mail));
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = u"TEST_MAIL_QUEUED"_s;
    entry.target = to;
    entry.data = compactJson({{"mail", mail.id.value}});
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return mail;
}

} // namespace hookdesk
