// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Re-enabling a disabled app, and the list of them.
#include "model/store/auditlog.h"
#include "model/store/sentryapps.h"
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlReenableTest : public QObject
{
    Q_OBJECT

private:
    static SentryApp app(CtlFixture &fixture)
    {
        return *fixture.read([](Connection &connection) { return SentryApps(connection).named(u"deploy-bot"_s); });
    }

private Q_SLOTS:
    void theDisabledAreListed()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto none = fixture.run({u"disabled"_s});
        QVERIFY2(none.status == 0 && none.out == "No app is disabled.\n", none.out.constData());
        QCOMPARE(fixture.run({u"disabled"_s, u"--json"_s}).out, QByteArray());
        fixture.disable(u"deploy-bot"_s);
        const auto one = fixture.run({u"disabled"_s, u"--json"_s}).object();
        QCOMPARE(keysOf(one), (QStringList{u"sentry_app"_s, u"organization"_s, u"disabled_at"_s, u"reason"_s,
                                           u"owners_notified"_s, u"skipped"_s}));
        QCOMPARE(textAt(one, "disabled_at"), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(one.at("skipped"), Json(0));
        QVERIFY(fixture.run({u"disabled"_s}).out.contains("a test"));
    }

    void theEventsItHadComeBack()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.disable(u"deploy-bot"_s);
        const auto done = fixture.run({u"reenable"_s, u"deploy-bot"_s});
        QVERIFY2(done.status == 0 && done.out.contains("issue, error"), done.err.constData());
        QVERIFY(!app(fixture).disabled);
        QCOMPARE(app(fixture).events, (QStringList{u"issue"_s, u"error"_s}));
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(audit.constFirst().event, u"INTERNAL_INTEGRATION_REENABLED"_s);
        QVERIFY(!audit.constFirst().actor.isEmpty() && audit.constFirst().actor != u"engine");
    }

    void othersCanBeGiven()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.disable(u"deploy-bot"_s);
        const auto done = fixture.run({u"--json"_s, u"reenable"_s, u"17"_s, u"--events"_s, u"comment,issue"_s});
        QCOMPARE(done.status, 0);
        QCOMPARE(done.object(), (Json{{"sentry_app", "deploy-bot"},
                                      {"organization", "acme"},
                                      {"events", Json::array({"comment", "issue"})}}));
        QCOMPARE(app(fixture).events, (QStringList{u"comment"_s, u"issue"_s}));
    }

    void whatWasSkippedIsReplayed()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.disable(u"deploy-bot"_s);
        const QStringList alert{u"trigger"_s, u"--app"_s,    u"deploy-bot"_s, u"--org"_s,
                                u"acme"_s,    u"--status"_s, u"critical"_s,   u"--json"_s};
        const auto skipped = fixture.run(alert).object();
        QCOMPARE(textAt(skipped, "outcome"), u"skipped"_s);
        const auto done = fixture.run({u"reenable"_s, u"deploy-bot"_s, u"--replay-skipped"_s, u"--json"_s});
        const auto lines = done.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto report = parseJson(lines.at(1));
        QVERIFY(report);
        QCOMPARE(report->at("replay_of"), skipped.at("delivery"));
        // Without a second time: nothing is left to be replayed.
        fixture.disable(u"deploy-bot"_s);
        const auto again = fixture.run({u"reenable"_s, u"deploy-bot"_s, u"--replay-skipped"_s});
        QVERIFY2(again.status == 0 && again.out.contains("Nothing was skipped"), again.out + again.err);
    }

    void whatIsNotDisabledOrDoesNotExistIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not disabled") << u"deploy-bot"_s;
        QTest::newRow("unknown") << u"nobody"_s;
        QTest::newRow("hidden characters") << u"no\nbody"_s;
    }
    void whatIsNotDisabledOrDoesNotExistIsRefused()
    {
        QFETCH(QString, name);
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = app(fixture);
        const auto done = fixture.run({u"reenable"_s, name});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(name.section(u'\n', 0, 0).toUtf8()), done.err.constData());
        QVERIFY(done.out.isEmpty());
        QCOMPARE(app(fixture), before);
    }
};

QTEST_GUILESS_MAIN(CtlReenableTest)
#include "tst_ctlreenable.moc"
