// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Triggers and pings: what is delivered, what fails, what is refused, and who sends.
#include "app/session.h"
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlSendingTest : public QObject
{
    Q_OBJECT

private:
    static QStringList trigger(const QStringList &more = {}, const QString &app = u"deploy-bot"_s,
                               const QString &organization = u"acme"_s)
    {
        return QStringList{u"--json"_s, u"trigger"_s, u"--app"_s,    app,
                           u"--org"_s,  organization, u"--status"_s, u"critical"_s} +
               more;
    }

    static const QStringList &keys()
    {
        static const QStringList keys{u"delivery"_s,    u"request_id"_s, u"sentry_app"_s,    u"organization"_s,
                                      u"event"_s,       u"outcome"_s,    u"response_code"_s, u"error"_s,
                                      u"duration_ms"_s, u"attempt"_s,    u"next_attempt"_s,  u"replay_of"_s,
                                      u"app_disabled"_s};
        return keys;
    }

private Q_SLOTS:
    void theFirstAttemptDecides_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("again");
        QTest::newRow("ok") << u"ok"_s << 0 << u"delivered"_s << 200 << u"null"_s << false;
        QTest::newRow("404") << u"404"_s << 1 << u"failed"_s << 404 << u"null"_s << false;
        QTest::newRow("503") << u"503"_s << 1 << u"failed"_s << 503 << u"null"_s << true;
        QTest::newRow("hang") << u"hang"_s << 1 << u"failed"_s << 0 << u"timeout"_s << true;
        QTest::newRow("reset") << u"reset"_s << 1 << u"failed"_s << 0 << u"reset"_s << true;
    }
    void theFirstAttemptDecides()
    {
        QFETCH(QString, behaviour);
        QFETCH(int, status);
        QFETCH(QString, outcome);
        QFETCH(int, code);
        QFETCH(QString, error);
        QFETCH(bool, again);
        CtlFixture fixture;
        fixture.createWorld();
        if (error == u"timeout"_s)
            fixture.run({u"settings"_s, u"set"_s, u"webhook.timeout_ms"_s, u"500"_s});
        fixture.answerWith(*behaviourFromText(behaviour));
        const auto done = fixture.run(trigger());
        QCOMPARE(done.status, status);
        const auto report = done.object();
        QCOMPARE(keysOf(report), keys());
        QCOMPARE(textAt(report, "outcome"), outcome);
        QCOMPARE(report.at("response_code"), Json(code));
        QCOMPARE(textAt(report, "error"), error);
        QCOMPARE(report.at("attempt"), Json(1));
        QCOMPARE(!report.at("next_attempt").is_null(), again);
        QCOMPARE(textAt(report, "event"), u"metric_alert.critical"_s);
        QCOMPARE(fixture.receiver.requests().constFirst().signature, SignatureCheck::Right);
    }

    void furtherTriesCanBeCancelled()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.answerWith(Behaviour::answer(503));
        const auto failed = fixture.run(trigger()).object();
        const auto number = QString::fromStdString(failed.at("delivery").dump());
        const auto done = fixture.run({u"cancel"_s, number});
        QVERIFY2(done.status == 0 && done.out.contains("cancelled"), done.err.constData());
        const auto again = fixture.run({u"--json"_s, u"cancel"_s, number, u"4711"_s});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.objects().size(), 2);
        QVERIFY(again.out.contains("is not queued; it is cancelled"));
        QVERIFY(again.out.contains("There is no delivery with the number 4711"));
        QCOMPARE(fixture.run({u"cancel"_s, u"twelve"_s}).status, 2);
        QCOMPARE(fixture.receiver.requests().size(), 1);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(audit.constFirst().event, u"DELIVERY_CANCELLED"_s);
        QVERIFY(!audit.constFirst().actor.isEmpty() && audit.constFirst().actor != u"engine");
    }

    void peopleAreToldToo()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto good = fixture.run(trigger().mid(1));
        QVERIFY2(good.status == 0 && good.out.contains("delivered: 200 in "), good.out.constData());
        fixture.answerWith(Behaviour::answer(503));
        const auto bad = fixture.run(trigger().mid(1));
        QVERIFY2(bad.status == 1 && bad.out.contains("failed: 503 in ") && bad.out.contains("next try due"),
                 bad.out.constData());
    }

    void whatCannotBeSentIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown app") << trigger({}, u"nobody"_s) << u"missing_sentry_app"_s << QByteArray("nobody");
        QTest::newRow("unknown organization")
            << trigger({}, u"deploy-bot"_s, u"nowhere"_s) << u"refused"_s << QByteArray("nowhere");
        QTest::newRow("not installed") << trigger({}, u"wallflower"_s) << u"missing_installation"_s
                                       << QByteArray("wallflower");
        QTest::newRow("unknown incident") << trigger({u"--incident"_s, u"99"_s}) << u"refused"_s << QByteArray("99");
        QTest::newRow("attachment is no JSON")
            << trigger({u"--attachment"_s, u"-"_s}) << u"refused"_s << QByteArray("attachment");
        QTest::newRow("ping, unknown app")
            << QStringList{u"--json"_s, u"ping"_s, u"--app"_s, u"nobody"_s, u"--org"_s, u"acme"_s}
            << u"missing_sentry_app"_s << QByteArray("nobody");
        QTest::newRow("ping, unknown organization")
            << QStringList{u"--json"_s, u"ping"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"nowhere"_s}
            << u"refused"_s << QByteArray("nowhere");
        QTest::newRow("ping, not installed")
            << QStringList{u"--json"_s, u"ping"_s, u"--app"_s, u"wallflower"_s, u"--org"_s, u"acme"_s}
            << u"missing_installation"_s << QByteArray("wallflower");
    }
    void whatCannotBeSentIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, outcome);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run(arguments, "{not json");
        QCOMPARE(done.status, 1);
        QCOMPARE(keysOf(done.object()), keys());
        QCOMPARE(textAt(done.object(), "outcome"), outcome);
        QVERIFY(done.object().at("delivery").is_null());
        QVERIFY2(done.err.contains(says) && done.err.count('\n') == 1, done.err.constData());
        QVERIFY(fixture.receiver.requests().isEmpty());
        QVERIFY(fixture.run({u"responses"_s, u"--json"_s}).out.isEmpty());
    }

    void attachmentsThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"nothing.json"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("empty") << u"empty.json"_s;
    }
    void attachmentsThatCannotBeReadAreNamed()
    {
        QFETCH(QString, name);
        CtlFixture fixture;
        fixture.createWorld();
        fixture.file(u"empty.json"_s, " \n");
        const auto path = fixture.path(name);
        const auto done = fixture.run(trigger({u"--attachment"_s, path}));
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(path.toUtf8()) && done.err.count('\n') == 1, done.err.constData());
        QVERIFY(done.out.isEmpty());
        QVERIFY(fixture.receiver.requests().isEmpty());
    }

    void theAttachmentIsSent_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("title");
        // Incident 12 has the id 1; incident 1 has the id 2.
        QTest::newRow("an incident's number") << QStringList{u"--incident"_s, u"12"_s} << QByteArray("twelve");
        QTest::newRow("its number before another's id") << QStringList{u"--incident"_s, u"1"_s} << QByteArray("one");
        QTest::newRow("an id") << QStringList{u"--incident"_s, u"2"_s} << QByteArray("one");
        QTest::newRow("standard input") << QStringList{u"--attachment"_s, u"-"_s} << QByteArray("typed");
        QTest::newRow("both") << QStringList{u"--incident"_s, u"12"_s, u"--attachment"_s, u"-"_s}
                              << QByteArray("typed");
    }
    void theAttachmentIsSent()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, title);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run(trigger(options), "{\"description_title\":\"typed\"}");
        QVERIFY2(done.status == 0, done.err.constData());
        const auto body = fixture.receiver.requests().constFirst().body;
        QVERIFY2(body.contains("\"description_title\":\"" + title + '"'), body.constData());
    }

    void anAlertToADisabledAppIsSkipped()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.disable(u"deploy-bot"_s);
        const auto done = fixture.run(trigger());
        QCOMPARE(done.status, 1);
        QCOMPARE(textAt(done.object(), "outcome"), u"skipped"_s);
        QVERIFY2(done.err.contains("reenable deploy-bot"), done.err.constData());
        QVERIFY(fixture.receiver.requests().isEmpty());
        QCOMPARE(fixture.run({u"disabled"_s, u"--json"_s}).object().at("skipped"), Json(1));
        const auto response = fixture.run({u"responses"_s, u"--json"_s}).object();
        QVERIFY(response.at("request_body").is_null() && response.at("response_body").is_null());
    }

    void aPingIsSentEvenToADisabledAppAndAudited()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.disable(u"deploy-bot"_s);
        const QStringList ping{u"ping"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"42"_s};
        const auto done = fixture.run(ping + QStringList{u"--json"_s});
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(keysOf(done.object()), keys());
        QCOMPARE(textAt(done.object(), "event"), u"ping.test"_s);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(audit.constFirst().event, u"WEBHOOK_PINGED"_s);
        QVERIFY(!audit.constFirst().actor.isEmpty());
        fixture.answerWith(Behaviour::answer(500));
        QCOMPARE(fixture.run(ping).status, 1);
    }

    void whereAnotherProgramServesTheStoreItSends()
    {
        CtlFixture fixture;
        fixture.createWorld();
        Session other(StoreLocation{.path = fixture.store()}, fixture.clock);
        const auto opened = other.open();
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished() && opened.result(), 20000);
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(other.engine().status().state, EngineState::Running, 20000);
        const auto done = fixture.run(trigger());
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(textAt(done.object(), "outcome"), u"delivered"_s);
        QVERIFY(done.err.isEmpty());
        QCOMPARE(fixture.run({u"apps"_s}).status, 0);
        QCOMPARE(fixture.receiver.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CtlSendingTest)
#include "tst_ctlsending.moc"
