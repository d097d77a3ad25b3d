// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that may not be made, through the engine: nothing is sent, nothing counted, and the rule is told.
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto loopback = u"127.0.0.0/8,::1/128"_s;

void moveTo(FlowFixture &fixture, SentryApp app, const QString &url)
{
    app.webhookUrl = url;
    fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
}

} // namespace

class BlockedRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeniedWebhookIsNotCalled_data()
    {
        QTest::addColumn<QString>("url"); // %1: the receiver's port
        QTest::addColumn<QString>("rule");
        const auto denied = u"which the setting network.deny names"_s;
        QTest::newRow("an address") << u"http://127.0.0.1:%1/hook"_s << denied;
        QTest::newRow("an address as a number") << u"http://2130706433:%1/hook"_s << denied;
        QTest::newRow("an address inside another") << u"http://[::ffff:7f00:1]:%1/hook"_s << denied;
        QTest::newRow("a name that stands for it") << u"http://localhost:%1/hook"_s << denied;
        QTest::newRow("a user name") << u"http://user@127.0.0.1:%1/hook"_s << u"a user name or a password"_s;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1:%1/hook"_s << u"http and https only"_s;
        QTest::newRow("port 0") << u"http://127.0.0.1:0/hook?%1"_s << u"port 0"_s;
        QTest::newRow("no URL") << u"127.0.0.1:%1"_s << u"is not valid"_s;
    }
    void aDeniedWebhookIsNotCalled()
    {
        QFETCH(QString, url);
        QFETCH(QString, rule);
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6); // one more, or one timeout, would disable it
        fixture.set(u"broken.timeout_threshold"_s, u"1"_s);
        fixture.set(u"network.deny"_s, loopback);
        fixture.receiver.setBehaviour(u"/hook"_s, Behaviour::answer(200));
        moveTo(fixture, app, url.arg(fixture.receiver.url().port()));
        const auto before = fixture.buffer(app);

        const auto report = fixture.trigger(app);
        QCOMPARE(report.outcome, ReportOutcome::Failed);
        QCOMPARE(report.error, DeliveryError::Blocked);
        QVERIFY2(report.detail.contains(rule), qPrintable(report.detail));
        QVERIFY(!report.nextAttempt); // a second try would be refused too
        QVERIFY(!report.appDisabled);
        QVERIFY(fixture.receiver.requests().isEmpty());

        const auto request = fixture.latest(report.delivery);
        QCOMPARE(request.responseCode, noResponse);
        QCOMPARE(request.error, DeliveryError::Blocked);
        QVERIFY2(request.errorDetail.contains(rule), qPrintable(request.errorDetail));
        QCOMPARE(request.counted, CountedAs::Nothing);
        QVERIFY(fixture.buffer(app) == before);
        QCOMPARE(mails(fixture).size(), 0);
    }

    // A connection that is kept open is no way around the setting, nor does anything have to be started anew.
    void theSettingsHoldFromTheNextRequestOn()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        QCOMPARE(fixture.trigger(app).outcome, ReportOutcome::Delivered);
        fixture.set(u"network.deny"_s, loopback);
        QCOMPARE(fixture.trigger(app).error, DeliveryError::Blocked);
        fixture.set(u"network.allow"_s, u"127.0.0.1/32"_s);
        QCOMPARE(fixture.trigger(app).outcome, ReportOutcome::Delivered);
        fixture.set(u"network.allow"_s, u"127.0.0.2/32"_s);
        QCOMPARE(fixture.trigger(app).error, DeliveryError::Blocked);
        QCOMPARE(fixture.receiver.requests().size(), 2);
    }

    void replaysAndPingsAreBlockedToo()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app);
        QCOMPARE(original.outcome, ReportOutcome::Delivered);
        fixture.set(u"network.deny"_s, loopback);
        const auto replay = valueOf(await(fixture.engine->replay({original.delivery, u"ana"_s})));
        const auto ping = valueOf(await(fixture.engine->ping(fixture.installation(app).id, u"ana"_s)));
        for (const auto &queued : {replay, ping}) {
            const auto report = valueOf(await(fixture.engine->finished(queued.delivery)));
            QCOMPARE(report.error, DeliveryError::Blocked);
            QVERIFY2(report.detail.contains(u"network.deny"), qPrintable(report.detail));
        }
        QCOMPARE(fixture.receiver.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(BlockedRequestsTest)
#include "tst_blockedrequests.moc"
