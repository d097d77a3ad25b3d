// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded disabling notices (golden/notify_disable.json): a broken app found in the real store is disabled, its
// owners' messages are in the outbox, the analytics told.
#include "flow/mail/disabledmail.h"
#include "model/store/auditlog.h"
#include "model/store/integrationbuffers.h"
#include "model/store/mailoutbox.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class NotifyDisabledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cases = golden(u"notify_disable.json"_s); }

    void recordedCase_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases.at(i).at("app_name").get<std::string>().c_str()) << static_cast<int>(i);
    }
    void recordedCase()
    {
        QFETCH(int, index);
        const auto &expected = m_cases.at(static_cast<size_t>(index));
        FlowFixture fixture;
        fixture.stopEngine();
        const auto app = brokenApp(fixture, expected);
        fixture.startEngine(); // finds what the last engine did not live to judge

        const auto disabled = fixture.reload(app);
        QVERIFY(disabled.disabled);
        QVERIFY(disabled.events.isEmpty());
        QCOMPARE(disabled.disabled->events, app.events);
        QCOMPARE(disabled.disabled->ownersNotified, static_cast<int>(expected.at("owners").size()));
        QVERIFY(fixture.buffer(app).isEmpty());
        compareMails(fixture, expected.at("messages"));
        for (const auto &message : expected.at("messages"))
            compareContext(disabledMailContext(disabled, fixture.organization()), message.at("context"));
        compareAnalytics(fixture, expected.at("analytics"));
        compareAudit(fixture, app);
    }

private:
    static SentryApp brokenApp(FlowFixture &fixture, const Json &expected)
    {
        auto app = fixture.app();
        app.name = goldenText(expected, "app_name");
        app.slug = goldenText(expected, "app_slug");
        app.webhookUrl = goldenText(expected, "webhook_url");
        QList<Member> members;
        qint64 number = 7;
        for (const auto &owner : expected.at("owners")) {
            const auto email = QString::fromStdString(owner.get<std::string>());
            members << Member{MemberId(number++), app.owner, email, email, Role::Owner};
        }
        if (members.isEmpty())
            members << Member{MemberId(number), app.owner, u"mia@acme.test"_s, u"Mia"_s, Role::Member};
        const auto today = dayOf(fixture.clock.now());
        fixture.write([=](Connection &connection) -> Result<> {
            HOOKDESK_TRY(SentryApps(connection).save(app));
            HOOKDESK_TRY(Organizations(connection).setMembers(app.owner, members));
            const auto key = BufferKey::of(app.id, app.owner);
            for (int back = 0; back < 7; ++back)
                HOOKDESK_TRY(IntegrationBuffers(connection).add(key, today.addDays(-back), BufferCount::Error));
            return {};
        });
        return app;
    }

    static void compareMails(FlowFixture &fixture, const Json &messages)
    {
        auto mails = fixture.read([](Connection &connection) { return MailOutbox(connection).newest(100); });
        std::reverse(mails.begin(), mails.end());
        QCOMPARE(mails.size(), static_cast<qsizetype>(messages.size()));
        for (qsizetype i = 0; i < mails.size(); ++i) {
            const auto &message = messages.at(static_cast<size_t>(i));
            QCOMPARE(mails.at(i).to, QString::fromStdString(message.at("to").at(0).get<std::string>()));
            QCOMPARE(mails.at(i).subject, goldenText(message, "subject"));
            QCOMPARE(mails.at(i).state, MailState::Queued);
            for (const auto &[name, value] : message.at("context").items()) {
                const auto text = QString::fromStdString(value.get<std::string>());
                QVERIFY2(mails.at(i).text.contains(text), name.c_str());
                QVERIFY2(mails.at(i).html.contains(text.toHtmlEscaped().replace(u'\'', u"&#39;"_s)), name.c_str());
            }
        }
        QCOMPARE(fixture.events.named(u"mail.queued"_s).size(), mails.size());
    }

    static void compareContext(const DisabledMailContext &actual, const Json &expected)
    {
        QCOMPARE(actual.integrationName, goldenText(expected, "integration_name"));
        QCOMPARE(actual.integrationLink, goldenText(expected, "integration_link"));
        QCOMPARE(actual.webhookUrl, goldenText(expected, "webhook_url"));
        QCOMPARE(actual.dashboardLink, goldenText(expected, "dashboard_link"));
        QCOMPARE(expected.size(), size_t(4));
    }

    static void compareAnalytics(FlowFixture &fixture, const Json &analytics)
    {
        const auto told = fixture.events.named(u"integration.disabled.notified"_s);
        QCOMPARE(told.size(), static_cast<qsizetype>(analytics.size()));
        QCOMPARE(compactJson(told.constFirst().fields), compactJson(analytics.at(0).at(1)));
    }

    static void compareAudit(FlowFixture &fixture, const SentryApp &app)
    {
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().event, u"INTERNAL_INTEGRATION_DISABLED"_s);
        QCOMPARE(entries.constFirst().target, app.name);
        QCOMPARE(fixture.events.named(u"sentryapp.disabled"_s).size(), 1);
    }

    Json m_cases;
};

QTEST_GUILESS_MAIN(NotifyDisabledTest)
#include "tst_notifydisabled.moc"
