// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded payloads (golden/payload.json): triggered, sent over loopback and read back from the store, byte for
// byte.
#include "model/store/installations.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class AppPlatformEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cases = golden(u"payload.json"_s); }

    void recordedCase_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases.at(i).at("name").get<std::string>().c_str()) << static_cast<int>(i);
    }
    void recordedCase()
    {
        QFETCH(int, index);
        const auto &expected = m_cases.at(static_cast<size_t>(index));
        FlowFixture fixture;
        fixture.clock.set(
            instantFromMs(goldenText(expected.at("headers"), "Sentry-Hook-Timestamp").toLongLong() * 1000));
        const auto app = fixture.app();
        QCOMPARE(app.clientSecret, goldenText(expected, "client_secret"));
        nameInstallation(fixture, app, goldenText(expected, "installation_uuid"));

        AlertRequest request;
        request.sentryApp = app.slug;
        request.organization = u"acme"_s;
        request.status = goldenText(expected, "action");
        request.attachment = goldenText(expected, "data_json").toUtf8();
        const auto queued = valueOf(await(fixture.engine->trigger(request)));
        QCOMPARE(queued.outcome, ReportOutcome::Queued);
        QCOMPARE(valueOf(await(fixture.engine->finished(queued.delivery))).outcome, ReportOutcome::Delivered);

        const auto recorded = fixture.latest(queued.delivery);
        QCOMPARE(recorded.requestBody, goldenText(expected, "body").toUtf8());
        QCOMPARE(fixture.receiver.requests().constFirst().body, recorded.requestBody);
        compareHeaders(recorded.requestHeaders, expected.at("headers"));
    }

private:
    static void nameInstallation(FlowFixture &fixture, const SentryApp &app, const QString &uuid)
    {
        auto installation = fixture.installation(app);
        installation.uuid = uuid;
        fixture.write([installation](Connection &connection) { return Installations(connection).save(installation); });
    }

    static void compareHeaders(const HeaderList &actual, const Json &expected)
    {
        QHash<QByteArray, QByteArray> values;
        for (const auto &[name, value] : actual)
            values.insert(name, value);
        for (const auto &[name, value] : expected.items()) {
            const auto found = values.value(QByteArray::fromStdString(name));
            if (name == "Request-ID")
                QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(QString::fromLatin1(found)).hasMatch());
            else
                QCOMPARE(found, QByteArray::fromStdString(value.get<std::string>()));
        }
    }

    Json m_cases;
};

QTEST_GUILESS_MAIN(AppPlatformEventTest)
#include "tst_appplatformevent.moc"
