// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine over real parts: outcomes, disabling, retries, and each deliberate deviation of flow.md both ways.
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/mailoutbox.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/support/flowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

class EngineTest : public QObject
{
    Q_OBJECT

private:
    static QString pathOf(const SentryApp &app) { return u"/hook/"_s + app.slug; }

    static void addErrorDays(FlowFixture &fixture, const SentryApp &app, int days)
    {
        const auto yesterday = dayOf(fixture.clock.now()).addDays(-1);
        fixture.write([key = BufferKey::of(app.id, app.owner), yesterday, days](Connection &connection) -> Result<> {
            for (int back = 0; back < days; ++back)
                HOOKDESK_TRY(IntegrationBuffers(connection).add(key, yesterday.addDays(-back), BufferCount::Error));
            return {};
        });
    }

    static QList<OutboxMail> mails(FlowFixture &fixture)
    {
        return fixture.read([](Connection &connection) { return MailOutbox(connection).newest(100); });
    }

    static AlertRequest request(const SentryApp &app)
    {
        AlertRequest request;
        request.sentryApp = app.slug;
        request.organization = u"acme"_s;
        request.status = u"critical"_s;
        return request;
    }

private Q_SLOTS:
    void anAlertIsSignedSentAndRecorded()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto report = fixture.trigger(app);
        QCOMPARE(report.outcome, ReportOutcome::Delivered);
        QCOMPARE(report.responseCode, 200);
        QCOMPARE(report.attempt, 1);
        QCOMPARE(report.event, u"metric_alert.critical"_s);

        const auto received = fixture.receiver.requests();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.constFirst().signature, SignatureCheck::Right);
        const auto recorded = fixture.latest(report.delivery);
        QCOMPARE(received.constFirst().body, recorded.requestBody);
        for (const auto &header : recorded.requestHeaders)
            QVERIFY2(received.constFirst().headers.contains(header), header.first.constData());
        QCOMPARE(recorded.counted, CountedAs::Success);
        QCOMPARE(fixture.buffer(app).constFirst().success, 1);
    }

    void whatCannotBeSentIsRefusedAndNothingIsQueued_data()
    {
        QTest::addColumn<QString>("app");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QByteArray>("attachment");
        QTest::addColumn<ReportOutcome>("outcome");
        QTest::addColumn<QString>("event");
        const auto known = u"deploy-bot-1a2b3c"_s;
        QTest::newRow("unknown app") << u"nobody"_s << u"acme"_s << u"open"_s << QByteArray()
                                     << ReportOutcome::MissingSentryApp << u"metric_alert_webhook.missing_sentryapp"_s;
        QTest::newRow("unknown organization")
            << known << u"nowhere"_s << u"open"_s << QByteArray() << ReportOutcome::Refused << QString();
        QTest::newRow("not installed") << known << u"other"_s << u"open"_s << QByteArray()
                                       << ReportOutcome::MissingInstallation
                                       << u"metric_alert_webhook.missing_installation"_s;
        QTest::newRow("unknown status") << known << u"acme"_s << u"3"_s << QByteArray() << ReportOutcome::Refused
                                        << QString();
        QTest::newRow("status word") << known << u"acme"_s << u"Critical"_s << QByteArray() << ReportOutcome::Refused
                                     << QString();
        QTest::newRow("attachment not JSON")
            << known << u"acme"_s << u"open"_s << QByteArray("{") << ReportOutcome::Refused << QString();
        QTest::newRow("attachment not an object")
            << known << u"acme"_s << u"open"_s << QByteArray("[]") << ReportOutcome::Refused << QString();
    }
    void whatCannotBeSentIsRefusedAndNothingIsQueued()
    {
        QFETCH(QString, app);
        QFETCH(QString, organization);
        QFETCH(QString, status);
        QFETCH(QByteArray, attachment);
        QFETCH(ReportOutcome, outcome);
        QFETCH(QString, event);
        FlowFixture fixture;
        fixture.app();
        fixture.write([](Connection &connection) {
            return Organizations(connection).save({{}, u"other"_s, u"Other"_s, u"https://sentry.example.com"_s});
        });
        AlertRequest request;
        request.sentryApp = app;
        request.organization = organization;
        request.status = status;
        request.attachment = attachment;
        const auto report = valueOf(await(fixture.engine->trigger(request)));
        QCOMPARE(report.outcome, outcome);
        QVERIFY(!report.delivery.isValid());
        QVERIFY(!report.detail.isEmpty());
        QCOMPARE(fixture.events.named(event).size(), event.isEmpty() ? 0 : 1);
        QVERIFY(!fixture.read([](Connection &connection) { return Deliveries(connection).nextDue(); }));
        QVERIFY(fixture.receiver.requests().isEmpty());
    }

    void theSeventhErrorDayDisables()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto report = fixture.trigger(app);
        QCOMPARE(report.outcome, ReportOutcome::Failed);
        QVERIFY(report.appDisabled);
        QVERIFY(fixture.reload(app).disabled);
        QCOMPARE(mails(fixture).size(), 1);
        const auto stored = valueOf(await(fixture.engine->finished(report.delivery)));
        QVERIFY(stored.appDisabled);
    }

    void whatIsAskedBeforeTheStartIsAnsweredAfterIt()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.stopEngine();
        Engine engine(*fixture.store, fixture.clock, fixture.log);
        const auto asked = engine.trigger(request(app));
        engine.start();
        const auto queued = valueOf(await(asked));
        QCOMPARE(valueOf(await(engine.finished(queued.delivery))).outcome, ReportOutcome::Delivered);
        const auto stopped = engine.stop();
        QTRY_VERIFY(stopped.isFinished());
    }

    void theThousandthTimeoutDisables()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write(
            [key = BufferKey::of(app.id, app.owner), today = dayOf(fixture.clock.now())](Connection &connection) {
                return IntegrationBuffers(connection).add(key, today, BufferCount::Timeout, 998);
            });
        fixture.set(u"webhook.timeout_ms"_s, u"100"_s);
        fixture.set(u"webhook.retry.max"_s, u"0"_s);
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        QVERIFY(!fixture.trigger(app).appDisabled);
        const auto last = fixture.trigger(app);
        QCOMPARE(last.error, DeliveryError::Timeout);
        QVERIFY(last.appDisabled);
        QVERIFY(fixture.reload(app).disabled->reason.contains(u"1000"));
    }

    void fiveHundredsCountOnlyWhenTheSettingSaysSo()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(500));
        QCOMPARE(fixture.latest(fixture.trigger(app).delivery).counted, CountedAs::Nothing);
        QVERIFY(fixture.buffer(app).isEmpty());
        fixture.set(u"broken.count_5xx"_s, u"true"_s);
        QCOMPARE(fixture.latest(fixture.trigger(app).delivery).counted, CountedAs::Error);
        QCOMPARE(fixture.buffer(app).constFirst().error, 1);
    }

    // Deviation 1: a disabled app is not sent alerts; the setting gives the original's behaviour.
    void alertsToADisabledAppAreSkippedUnlessTheSettingSaysOtherwise()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write([id = app.id, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(id, {.at = now, .reason = u"a test"_s});
        });
        const auto skipped = fixture.trigger(app);
        QCOMPARE(skipped.outcome, ReportOutcome::Skipped);
        QVERIFY(skipped.delivery.isValid());
        QVERIFY(fixture.receiver.requests().isEmpty());
        QCOMPARE(fixture.latest(skipped.delivery).outcome, Outcome::Skipped);

        fixture.set(u"webhook.send_to_disabled"_s, u"true"_s);
        QCOMPARE(fixture.trigger(app).outcome, ReportOutcome::Delivered);
        QCOMPARE(fixture.receiver.requests().size(), 1);
    }

    // Deviations 2 and 4: racing failures disable once; an app disabled already is not disabled or mailed about again.
    void racingFailuresDisableOnce()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        QList<QFuture<Result<DeliveryReport>>> queued;
        for (int i = 0; i < 100; ++i)
            queued << fixture.engine->trigger(request(app));
        int disabled = 0;
        for (const auto &each : queued) {
            const auto report = valueOf(await(each));
            const auto finished = report.outcome == ReportOutcome::Queued
                                      ? valueOf(await(fixture.engine->finished(report.delivery)))
                                      : report;
            disabled += finished.appDisabled ? 1 : 0;
        }
        QCOMPARE(disabled, 1);
        QCOMPARE(mails(fixture).size(), 1);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 1);

        fixture.set(u"webhook.send_to_disabled"_s, u"true"_s);
        addErrorDays(fixture, app, 6);
        QVERIFY(!fixture.trigger(app).appDisabled);
        QCOMPARE(mails(fixture).size(), 1);
    }

    // Deviation 3: 503, 504, timeouts and connection errors are tried again with the same Request-ID; 0 is the
    // original's.
    void whatIsOutOfReachIsTriedAgain_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<bool>("again");
        QTest::newRow("503") << Behaviour::answer(503) << true;
        QTest::newRow("504") << Behaviour::answer(504) << true;
        QTest::newRow("reset") << Behaviour{.kind = Behaviour::Kind::Reset} << true;
        QTest::newRow("garbage") << Behaviour{.kind = Behaviour::Kind::Garbage} << true;
        QTest::newRow("500") << Behaviour::answer(500) << false;
        QTest::newRow("404") << Behaviour::answer(404) << false;
        QTest::newRow("429") << Behaviour::answer(429) << false;
        QTest::newRow("302") << Behaviour::answer(302) << false;
    }
    void whatIsOutOfReachIsTriedAgain()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(bool, again);
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), behaviour);
        const auto first = fixture.trigger(app);
        QCOMPARE(first.outcome, ReportOutcome::Failed);
        QCOMPARE(fixture.receiver.requests().size(), 1); // no second one that nobody asked for
        QCOMPARE(first.nextAttempt.has_value(), again);
        if (!again)
            return;
        QCOMPARE(*first.nextAttempt, fixture.clock.now() + 300s);

        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.clock.advance(300s);
        QTRY_COMPARE(fixture.latest(first.delivery).attempt, 2);
        const auto second = fixture.latest(first.delivery);
        QCOMPARE(second.outcome, Outcome::Delivered);
        const auto received = fixture.receiver.requests();
        QCOMPARE(received.size(), 2);
        const auto requestId = [](const ReceivedRequest &request) {
            for (const auto &[name, value] : request.headers) {
                if (name.compare("Request-ID", Qt::CaseInsensitive) == 0)
                    return value;
            }
            return QByteArray();
        };
        QCOMPARE(requestId(received.constFirst()), first.requestId.toLatin1());
        QCOMPARE(requestId(received.constLast()), first.requestId.toLatin1());

        fixture.set(u"webhook.retry.max"_s, u"0"_s);
        fixture.receiver.setBehaviour(pathOf(app), behaviour);
        QVERIFY(!fixture.trigger(app).nextAttempt);
    }

    void theTriesEnd()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto first = fixture.trigger(app);
        for (int attempt = 2; attempt <= 4; ++attempt) {
            fixture.clock.advance(300s);
            QTRY_COMPARE(fixture.latest(first.delivery).attempt, attempt);
        }
        const auto delivery =
            fixture.read([id = first.delivery](Connection &connection) { return Deliveries(connection).find(id); });
        QTRY_COMPARE(delivery->state, DeliveryState::Failed);
        QCOMPARE(fixture.receiver.requests().size(), 4);
    }

    // Deviation 5: replays and pings by hand do not count, unless the setting says so.
    void replaysAndPingsCountOnlyWhenTheSettingSaysSo()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app);
        const auto body = fixture.latest(original.delivery).requestBody;
        fixture.clock.advance(60s);

        const auto replay = valueOf(await(fixture.engine->replay(original.delivery, {}, u"ana"_s)));
        QCOMPARE(valueOf(await(fixture.engine->finished(replay.delivery))).outcome, ReportOutcome::Delivered);
        const auto request = fixture.latest(replay.delivery);
        QCOMPARE(request.requestBody, body);
        QCOMPARE(request.counted, CountedAs::Nothing);
        QVERIFY(replay.requestId != original.requestId);
        QCOMPARE(replay.replayOf, original.delivery);
        QCOMPARE(fixture.receiver.requests().constLast().signature, SignatureCheck::Right);

        const auto ping = valueOf(await(fixture.engine->ping(fixture.installation(app).id, u"ana"_s)));
        QCOMPARE(valueOf(await(fixture.engine->finished(ping.delivery))).event, u"ping.test"_s);
        QCOMPARE(fixture.buffer(app).constFirst().success, 1);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit.constFirst().actor, u"ana"_s);

        fixture.set(u"replay.counts"_s, u"true"_s);
        const auto counted = valueOf(await(fixture.engine->replay(original.delivery, {}, u"ana"_s)));
        valueOf(await(fixture.engine->finished(counted.delivery)));
        QCOMPARE(fixture.buffer(app).constFirst().success, 2);
    }

    void reenablingRestoresEventsClearsTheBufferAndIsAudited()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        QVERIFY(fixture.trigger(app).appDisabled);
        addErrorDays(fixture, app, 2);
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        const auto enabled = fixture.reload(app);
        QVERIFY(!enabled.disabled);
        QCOMPARE(enabled.events, QStringList{u"issue"_s});
        QVERIFY(fixture.buffer(app).isEmpty());
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(audit.constFirst().event, u"INTERNAL_INTEGRATION_REENABLED"_s);
        QCOMPARE(audit.constFirst().actor, u"ana"_s);
        const auto again = await(fixture.engine->reenable(app.id, {}, u"ana"_s));
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }

    void whatWasInFlightIsSentAgainAndMarked()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.stopEngine();
        Delivery delivery;
        delivery.requestId = QString(32, u'b');
        delivery.app = app.id;
        delivery.organization = app.owner;
        delivery.installation = fixture.installation(app).id;
        delivery.resource = u"metric_alert"_s;
        delivery.action = u"open"_s;
        delivery.body = "{}";
        delivery.state = DeliveryState::InFlight;
        delivery.created = fixture.clock.now();
        delivery.nextAttempt = delivery.created;
        const auto id =
            fixture.write([delivery](Connection &connection) { return Deliveries(connection).add(delivery); });
        fixture.startEngine();
        QCOMPARE(valueOf(await(fixture.engine->finished(id))).outcome, ReportOutcome::Delivered);
        QVERIFY(fixture.latest(id).resumed);
        QCOMPARE(fixture.latest(id).attempt, 1);
    }

    void anotherEngineOnTheStoreWaitsAndTakesOver()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        Store second(StoreLocation{fixture.folder.filePath(u"store.sqlite"_s)});
        valueOf(await(second.open()));
        FlowLog log;
        Engine other(second, fixture.clock, log);
        other.start();
        QTRY_COMPARE(other.status().state, EngineState::Elsewhere);
        // What is asked of it is queued, and sent by the other one.
        const auto queued = valueOf(await(other.trigger(request(app))));
        QCOMPARE(valueOf(await(other.finished(queued.delivery))).outcome, ReportOutcome::Delivered);
        fixture.stopEngine();
        QTRY_COMPARE(other.status().state, EngineState::Running);
        const auto next = valueOf(await(other.trigger(request(app))));
        QCOMPARE(valueOf(await(other.finished(next.delivery))).outcome, ReportOutcome::Delivered);
        const auto stopped = other.stop();
        QTRY_VERIFY(stopped.isFinished());
    }

    void theAnalyticsTellOfComponentActions_data()
    {
        QTest::addColumn<QByteArray>("attachment");
        QTest::addColumn<int>("told");
        const auto with = [](const char *action) {
            return QByteArray(R"({"metric_alert":{"alert_rule":{"triggers":[{"actions":[)") + action + "]}]}}}";
        };
        QTest::newRow("settings") << with(R"({"type":"sentry_app","settings":[]})") << 1;
        QTest::newRow("null settings") << with(R"({"type":"sentry_app","settings":null})") << 0;
        QTest::newRow("no settings") << with(R"({"type":"sentry_app"})") << 0;
        QTest::newRow("another type") << with(R"({"type":"email","settings":{}})") << 0;
        QTest::newRow("nothing") << QByteArray("{}") << 0;
    }
    void theAnalyticsTellOfComponentActions()
    {
        QFETCH(QByteArray, attachment);
        QFETCH(int, told);
        FlowFixture fixture;
        const auto app = fixture.app();
        auto asked = request(app);
        asked.attachment = attachment;
        const auto queued = valueOf(await(fixture.engine->trigger(asked)));
        QCOMPARE(valueOf(await(fixture.engine->finished(queued.delivery))).outcome, ReportOutcome::Delivered);
        QCOMPARE(fixture.events.named(u"alert_rule_ui_component_webhook.sent"_s).size(), told);
    }

    void aHostBeyondItsShareWaitsAndOthersDoNot()
    {
        FlowFixture fixture;
        PracticeReceiver elsewhere{fixture.clock};
        valueOf(elsewhere.start());
        const auto slow = fixture.app();
        auto fast = fixture.app(AppStatus::Internal, u"chat-relay"_s);
        fast.webhookUrl = elsewhere.url(u"/hook/chat-relay"_s).toString();
        elsewhere.setBehaviour(u"/hook/chat-relay"_s, Behaviour::answer(200));
        fixture.write([fast](Connection &connection) { return SentryApps(connection).save(fast); });
        fixture.set(u"webhook.timeout_ms"_s, u"60000"_s);
        fixture.receiver.setBehaviour(pathOf(slow), {.kind = Behaviour::Kind::Hang});
        for (int i = 0; i < 200; ++i)
            valueOf(await(fixture.engine->trigger(request(slow))));
        QTRY_COMPARE(fixture.engine->status().inFlight, WebhookClient::connectionsPerHost);
        QCOMPARE(fixture.trigger(fast).outcome, ReportOutcome::Delivered);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
