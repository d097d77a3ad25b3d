// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mail templates: every one is filled, nothing in a value becomes markup, and text parts hold no markup of ours.
#include "flow/mail/disabledmail.h"
#include "flow/mail/template.h"
#include "flow/mail/testmail.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

const auto hostile = u"<b a=\"1\" c='2'>&amp;{{reason}}"_s;
const auto hostileEscaped = u"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;{{reason}}"_s;

OutboxMail mailAbout(const QString &value)
{
    SentryApp app;
    app.slug = u"deploy-bot"_s;
    app.name = value;
    app.webhookUrl = u"https://hooks.test/?q="_s + value;
    app.disabled = Disabling{.reason = value};
    const Organization acme{OrganizationId(42), u"acme"_s, u"Acme"_s, u"https://sentry.example.com"_s};
    const Member owner{MemberId(7), acme.id, u"ana@acme.test"_s, u"Ana"_s, Role::Owner};
    return disabledMails(app, acme, {owner}, u"hookdesk@acme.test"_s, Instant()).constFirst();
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateIsFilled()
    {
        const auto names = QDir(u":/mail"_s).entryList(QDir::Files);
        QCOMPARE(names, QStringList({u"disabled-integration.html"_s, u"disabled-integration.txt"_s, u"test-mail.html"_s,
                                     u"test-mail.txt"_s}));
        const auto mail = mailAbout(u"bot"_s);
        for (const auto &part : {mail.text, mail.html}) {
            QVERIFY(!part.contains(u"{{"_s));
            for (const auto &value : {u"Bot"_s, u"https://hooks.test/?q=bot"_s, u"failing: bot."_s,
                                      u"https://sentry.example.com/settings/acme/developer-settings/deploy-bot/"_s})
                QVERIFY2(part.contains(value), qPrintable(value + u" in "_s + part));
        }
        const auto test = testMail(u"bo@acme.test"_s, u"hookdesk@acme.test"_s, u"ana"_s, Instant());
        for (const auto &part : {test.text, test.html}) {
            QVERIFY(!part.contains(u"{{"_s));
            QVERIFY(part.contains(u"ana asked for this mail"_s));
        }
    }

    void htmlEscapesEveryValue_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place : {"integration_name", "integration_link", "webhook_url", "dashboard_link", "reason"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void htmlEscapesEveryValue()
    {
        QFETCH(QString, place);
        TemplateValues values{{u"integration_name"_s, u"plain"_s},
                              {u"integration_link"_s, u"plain"_s},
                              {u"webhook_url"_s, u"plain"_s},
                              {u"dashboard_link"_s, u"plain"_s},
                              {u"reason"_s, u"plain"_s}};
        const auto plain = filledHtml(u"disabled-integration.html"_s, values);
        values.insert(place, hostile);
        const auto html = filledHtml(u"disabled-integration.html"_s, values);
        QVERIFY(html.contains(hostileEscaped));
        QVERIFY(!html.contains(hostile));
        // The value adds nothing that a reader of HTML would take for markup.
        for (const QChar mark : {u'<', u'>', u'"', u'\''})
            QCOMPARE(html.count(mark), plain.count(mark));
    }

    void attributesAreQuoted()
    {
        static const QRegularExpression unquoted(u"<[^>]*=\\s*[^\"\\s>][^>]*>"_s);
        auto html = mailAbout(u"bot"_s).html;
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        html.replace(quoted, u"\"\""_s);
        QVERIFY2(!html.contains(unquoted), qPrintable(unquoted.match(html).captured()));
    }

    void textHoldsNoMarkupOfOurs()
    {
        static const QRegularExpression tag(u"</?[a-zA-Z!][^>]*>|&\\w+;"_s);
        QVERIFY(!mailAbout(u"bot"_s).text.contains(tag));
        QVERIFY(mailAbout(hostile).text.contains(hostile)); // a value is as it is
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
