// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/disabledmail.h"

#include "flow/mail/messageid.h"
#include "flow/mail/template.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

TemplateValues valuesOf(const DisabledMailContext &context)
{
    return {{u"integration_name"_s, context.integrationName},
            {u"integration_link"_s, context.integrationLink},
            {u"webhook_url"_s, context.webhookUrl},
            {u"dashboard_link"_s, context.dashboardLink},
            {u"reason"_s, context.reason}};
}

} // namespace

QString titleCased(const QString &name)
{
    QString cased;
    bool isInWord = false;
    for (const uint letter : name.toUcs4()) {
        const char32_t inCase = isInWord ? QChar::toLower(letter) : QChar::toTitleCase(letter);
        cased += QString::fromUcs4(&inCase, 1);
        isInWord = QChar::isLetter(letter);
    }
    return cased;
}

DisabledMailContext disabledMailContext(const SentryApp &app, const Organization &organization)
{
    const auto settings =
        u"%1/settings/%2/developer-settings/%3/"_s.arg(organization.urlPrefix, organization.slug, app.slug);
    const auto referrer = u"?referrer=disabled-sentry-app"_s;
    return {.integrationName = titleCased(app.name),
            .integrationLink = settings + referrer,
            .webhookUrl = app.webhookUrl,
            .dashboardLink = settings + u"dashboard/"_s + referrer,
            .reason = app.disabled ? app.disabled->reason : QString()};
}

QList<OutboxMail> disabledMails(const SentryApp &app, const Organization &organization, const QList<Member> &owners,
                                const QString &sender, Instant now)
{
    const auto context = disabledMailContext(app, organization);
    const auto values = valuesOf(context);
    QList<OutboxMail> mails;
    for (const auto &owner : owners) {
        OutboxMail mail;
        mail.messageId = newMessageId(sender, now);
        mail.to = owner.email;
        mail.from = sender;
        mail.subject = u"Action required: Fix your %1 integration"_s.arg(context.integrationName);
        mail.text = filledText(u"disabled-integration.txt"_s, values);
        mail.html = filledHtml(u"disabled-integration.html"_s, values);
        mail.created = now;
        mail.nextTry = now;
        mails << mail;
    }
    return mails;
}

} // namespace hookdesk
