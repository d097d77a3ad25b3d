// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine over real parts: outcomes, disabling, enabling, starting, stopping and pacing.
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"

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
    static Delivery waitingDelivery(FlowFixture &fixture, const SentryApp &app)
    {
        Delivery delivery;
        delivery.requestId = QString(32, u'b');
        delivery.app = app.id;
        delivery.organization = app.owner;
        delivery.installation = fixture.installation(app).id;
        delivery.resource = u"metric_alert"_s;
        delivery.action = u"open"_s;
        delivery.body = "{}";
        delivery.created = fixture.clock.now();
        delivery.nextAttempt = delivery.created;
        return delivery;
    }

    static DeliveryState stateOf(FlowFixture &fixture, DeliveryId id)
    {
        return fixture.read([id](Connection &connection) { return Deliveries(connection).find(id); })->state;
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

    void whatWasInFlightIsSentAgainAndMarked()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.stopEngine();
        auto delivery = waitingDelivery(fixture, app);
        delivery.state = DeliveryState::InFlight;
        const auto id =
            fixture.write([delivery](Connection &connection) { return Deliveries(connection).add(delivery); });
        fixture.startEngine();
        QCOMPARE(valueOf(await(fixture.engine->finished(id))).outcome, ReportOutcome::Delivered);
        QVERIFY(fixture.latest(id).resumed);
        QCOMPARE(fixture.latest(id).attempt, 1);
    }

    void whatWasClaimedBeforeItsAppWasDisabledIsNotSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), {.status = 404, .delay = 50ms});
        fixture.stopEngine();
        constexpr int queued = 40; // all claimed at once
        const auto delivery = waitingDelivery(fixture, app);
        QList<DeliveryId> ids;
        for (int i = 0; i < queued; ++i)
            ids << fixture.write([delivery](Connection &connection) { return Deliveries(connection).add(delivery); });
        fixture.startEngine();
        for (const auto &id : ids)
            valueOf(await(fixture.engine->finished(id)));
        QVERIFY(fixture.reload(app).disabled);
        // Those on their way at the first answer, and as many that followed while it was recorded and judged.
        QVERIFY(fixture.receiver.requests().size() <= 2 * WebhookClient::connectionsPerHost);
    }

    void stoppingCountsNothingAgainstAReceiver()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        const auto queued = valueOf(await(fixture.engine->trigger(request(app))));
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        fixture.stopEngine(0ms);
        QVERIFY(fixture.buffer(app).isEmpty());
        const auto delivery =
            fixture.read([id = queued.delivery](Connection &connection) { return Deliveries(connection).find(id); });
        QCOMPARE(delivery->state, DeliveryState::InFlight); // and is resumed
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.startEngine();
        QCOMPARE(valueOf(await(fixture.engine->finished(queued.delivery))).outcome, ReportOutcome::Delivered);
        QVERIFY(fixture.latest(queued.delivery).resumed);
    }

    void aPausedEngineSendsNothingUntilItIsResumed()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Answer, .status = 200, .delay = 100ms});
        const auto onItsWay = valueOf(await(fixture.engine->trigger(request(app))));
        QTRY_COMPARE(fixture.receiver.requests().size(), 1);
        await(fixture.engine->pause(u"ana"_s));
        QCOMPARE(fixture.latest(onItsWay.delivery).outcome, Outcome::Delivered); // what was on its way has ended
        QTRY_COMPARE(fixture.engine->status().state, EngineState::Paused);
        const auto held = valueOf(await(fixture.engine->trigger(request(app))));
        const auto other = valueOf(await(fixture.engine->trigger(request(app))));
        QCOMPARE(held.outcome, ReportOutcome::Queued);

        QVERIFY(await(fixture.engine->cancel(other.delivery, u"ana"_s)).has_value());
        const auto takenBack = valueOf(await(fixture.engine->finished(other.delivery)));
        QCOMPARE(takenBack.outcome, ReportOutcome::Refused);
        QVERIFY(takenBack.isTakenBack);
        QCOMPARE(await(fixture.engine->cancel(other.delivery, u"ana"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(await(fixture.engine->cancel(onItsWay.delivery, u"ana"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(await(fixture.engine->cancel(DeliveryId(4711), u"ana"_s)).error().code, ErrorCode::NotFound);
        fixture.stopEngine(); // held over a restart of the engine, which is not paused any more
        QCOMPARE(fixture.receiver.requests().size(), 1);
        fixture.startEngine();
        QCOMPARE(valueOf(await(fixture.engine->finished(held.delivery))).outcome, ReportOutcome::Delivered);
        await(fixture.engine->pause(u"ana"_s));
        const auto last = valueOf(await(fixture.engine->trigger(request(app))));
        fixture.engine->resume(u"ana"_s);
        QCOMPARE(valueOf(await(fixture.engine->finished(last.delivery))).outcome, ReportOutcome::Delivered);
        QCOMPARE(fixture.receiver.requests().size(), 3);
    }

    void whoWaitsForADeliveryThatIsTakenBackIsAnswered()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app).delivery;
        const BulkReplayRequest many{{original, original}, u"kind:alert"_s, 1, u"ana"_s};
        const auto id = valueOf(await(fixture.engine->replayAll(many)));
        const auto replays =
            fixture.read([id](Connection &connection) { return BulkReplays(connection).deliveriesOf(id); });
        valueOf(await(fixture.engine->finished(replays.at(0))));
        auto waiting = fixture.engine->finished(replays.at(1)); // its turn comes in a second, which does not pass
        QVERIFY(await(fixture.engine->cancel(replays.at(1), u"ana"_s)).has_value());
        QVERIFY(valueOf(await(waiting)).isTakenBack);
        QCOMPARE(fixture.engine->status().state, EngineState::Running);
    }

    void whatPeopleTriggerHoldAndReleaseIsAudited()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto events = [&] {
            QStringList events;
            for (const auto &entry :
                 fixture.read([](Connection &connection) { return AuditLog(connection).newest(100); }))
                events.prepend(entry.actor + u' ' + entry.event + u' ' + entry.target);
            return events;
        };
        auto ofSystem = request(app);
        ofSystem.actor.clear();
        valueOf(await(fixture.engine->trigger(ofSystem)));
        QCOMPARE(events(), QStringList());
        auto ofPerson = request(app);
        ofPerson.actor = u"ana"_s;
        const auto queued = valueOf(await(fixture.engine->trigger(ofPerson)));
        await(fixture.engine->pause(u"ana"_s));
        await(fixture.engine->pause(u"bo"_s)); // they are held already
        fixture.engine->resume(u"ana"_s);
        fixture.write([id = app.id](Connection &connection) { return SentryApps(connection).disable(id, {}); });
        QCOMPARE(valueOf(await(fixture.engine->trigger(ofPerson))).outcome, ReportOutcome::Skipped);
        const auto triggered = u"ana ALERT_TRIGGERED "_s + app.name;
        QTRY_COMPARE(events(), (QStringList{triggered, u"ana ALERTS_HELD "_s, u"ana ALERTS_RELEASED "_s, triggered}));
        const auto entries = fixture.read([](Connection &connection) { return AuditLog(connection).newest(4); });
        QVERIFY(entries.constLast().data.contains(queued.requestId.toLatin1()));
        QVERIFY(entries.constFirst().data.contains(R"("skipped":true)"));
    }

    void whatIsClaimedButNotSentCanBeCancelled()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        QList<DeliveryId> deliveries;
        for (int i = 0; i < 2 * WebhookClient::connectionsPerHost; ++i)
            deliveries << valueOf(await(fixture.engine->trigger(request(app)))).delivery;
        QTRY_COMPARE(fixture.receiver.requests().size(), WebhookClient::connectionsPerHost);
        QCOMPARE(await(fixture.engine->cancel(deliveries.constFirst(), u"ana"_s)).error().code, ErrorCode::Refused);
        const auto last = deliveries.constLast();
        QTRY_COMPARE(stateOf(fixture, last), DeliveryState::InFlight); // claimed, while its host has its share
        QVERIFY(await(fixture.engine->cancel(last, u"ana"_s)).has_value());
        QCOMPARE(stateOf(fixture, last), DeliveryState::Cancelled);
        fixture.stopEngine(0ms);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.startEngine();
        for (const auto &delivery : deliveries) {
            if (delivery != last)
                QCOMPARE(valueOf(await(fixture.engine->finished(delivery))).outcome, ReportOutcome::Delivered);
        }
        QCOMPARE(stateOf(fixture, last), DeliveryState::Cancelled);
    }

    void anEngineStopsWhateverItIsAbout()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.stopEngine();
        for (int turn = 0; turn < 20; ++turn) {
            Engine engine(*fixture.store, fixture.clock, fixture.log);
            engine.start();
            if (turn % 2 == 1)
                fixture.write([](Connection &) -> Result<> { return {}; }); // all topics: the settings are read again
            const auto stopped = engine.stop();
            QTRY_VERIFY(stopped.isFinished());
        }
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

    void oneWebhookThatHangsHoldsUpNoOther()
    {
        FlowFixture fixture;
        PracticeReceiver elsewhere{fixture.clock};
        valueOf(elsewhere.start());
        auto hanging = fixture.app();
        hanging.webhookUrl = elsewhere.url(pathOf(hanging)).toString();
        elsewhere.setBehaviour(pathOf(hanging), {.kind = Behaviour::Kind::Hang});
        fixture.write([hanging](Connection &connection) { return SentryApps(connection).save(hanging); });
        for (int i = 0; i < 200; ++i)
            valueOf(await(fixture.engine->trigger(request(hanging))));
        QTRY_COMPARE(fixture.engine->status().inFlight, WebhookClient::connectionsPerHost);
        for (int i = 0; i < 50; ++i) {
            const auto answering = fixture.app(AppStatus::Internal, u"chat-relay-%1"_s.arg(i));
            QCOMPARE(fixture.trigger(answering).outcome, ReportOutcome::Delivered);
        }
        QCOMPARE(elsewhere.requests().size(), WebhookClient::connectionsPerHost); // not one has ended meanwhile
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
