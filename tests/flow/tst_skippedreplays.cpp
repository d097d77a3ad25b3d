// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was skipped while an app was disabled is replayed after it is enabled again: oldest first, in its pace, once.
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/lists/disabledlist.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QList<DeliveryId> replaySkipped(FlowFixture &fixture, const SentryApp &app, Instant since)
{
    return valueOf(await(fixture.engine->replaySkipped(app.id, since, u"ana"_s)));
}

/// Disables an app by its seventh error day.
SentryApp disabledApp(FlowFixture &fixture)
{
    const auto app = fixture.app();
    addErrorDays(fixture, app, 6);
    fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
    if (!fixture.trigger(app).appDisabled)
        qFatal("the app is not disabled");
    fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
    return app;
}

} // namespace

class SkippedReplaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeOldestFirstInTheirPace()
    {
        FlowFixture fixture;
        fixture.set(u"replay.rate_per_host"_s, u"1"_s);
        const auto app = disabledApp(fixture);
        const auto since = fixture.clock.now();
        QList<DeliveryId> skipped;
        for (const auto &status : {u"warning"_s, u"critical"_s, u"resolved"_s}) {
            fixture.clock.advance(1s);
            const auto report = fixture.trigger(app, status);
            QCOMPARE(report.outcome, ReportOutcome::Skipped);
            skipped << report.delivery;
        }
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        const auto before = fixture.receiver.requests().size();

        const auto replays = replaySkipped(fixture, app, since);
        QCOMPARE(replays.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(fixture.receiver.requests().size(), before + i + 1);
            QCOMPARE(find(fixture, replays.at(i)).replayOf, skipped.at(i));
            valueOf(await(fixture.engine->finished(replays.at(i))));
            QCOMPARE(fixture.receiver.requests().size(), before + i + 1); // the next one waits for its turn
            fixture.clock.advance(1s);
        }
        const auto entry =
            fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); }).constFirst();
        QCOMPARE(entry.event, u"WEBHOOKS_REPLAYED"_s);
        QCOMPARE(entry.actor, u"ana"_s);
        QVERIFY(entry.data.contains("\"count\":3"));
        QCOMPARE(fixture.buffer(app).size(), 0); // cleared at the re-enabling, and replays do not count
    }

    void noneIsReplayedTwice()
    {
        FlowFixture fixture;
        const auto app = disabledApp(fixture);
        const auto since = fixture.clock.now();
        const auto first = fixture.trigger(app);
        fixture.trigger(app);
        valueOf(await(fixture.engine->replay({first.delivery, u"ana"_s}))); // by hand, while it is disabled
        const auto disabled = fixture.read([](Connection &connection) { return DisabledList(connection).all(); });
        QCOMPARE(disabled.constFirst().skipped, 2);
        QCOMPARE(disabled.constFirst().toReplay, 1);
        QCOMPARE(replaySkipped(fixture, app, since).size(), 1);
        QCOMPARE(replaySkipped(fixture, app, since).size(), 0);
        QCOMPARE(replaySkipped(fixture, app, since + 1s).size(), 0);
    }

    void oneWhoseReplayWasCancelledIsReplayed()
    {
        FlowFixture fixture;
        const auto app = disabledApp(fixture);
        const auto since = fixture.clock.now();
        const auto skipped = fixture.trigger(app);
        const auto first = fixture.trigger(app).delivery; // it takes the first turn
        const auto bulk =
            valueOf(await(fixture.engine->replayAll({{first, skipped.delivery}, u"both"_s, 1, u"ana"_s})));
        QCOMPARE(valueOf(await(fixture.engine->cancelReplays(bulk, u"ana"_s))).tried, 0);
        const auto replays = replaySkipped(fixture, app, since);
        QVERIFY(!replays.isEmpty());
        QVERIFY(std::any_of(replays.cbegin(), replays.cend(),
                            [&](const DeliveryId &id) { return find(fixture, id).replayOf == skipped.delivery; }));
    }

    void oneThatWasTriedBeforeItsAppWasDisabledIsAmongThem()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto tried = fixture.trigger(app);
        QVERIFY(tried.nextAttempt);
        addErrorDays(fixture, app, 6);
        fixture.clock.advance(1s);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        QVERIFY(fixture.trigger(app).appDisabled);
        const auto since = fixture.reload(app).disabled->at;
        QCOMPARE_GT(since, find(fixture, tried.delivery).created);

        fixture.clock.advance(*tried.nextAttempt - fixture.clock.now());
        QTRY_COMPARE(find(fixture, tried.delivery).state, DeliveryState::Skipped);
        QCOMPARE(find(fixture, tried.delivery).attempts, 1); // the one before
        const auto disabled = fixture.read([](Connection &connection) { return DisabledList(connection).all(); });
        QCOMPARE(disabled.constFirst().skipped, 1);

        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        const auto replays = replaySkipped(fixture, app, since);
        QCOMPARE(replays.size(), 1);
        QCOMPARE(find(fixture, replays.constFirst()).replayOf, tried.delivery);
        QCOMPARE(valueOf(await(fixture.engine->finished(replays.constFirst()))).outcome, ReportOutcome::Delivered);
    }

    void manyAreQueuedInSteps()
    {
        FlowFixture fixture;
        fixture.set(u"replay.rate_per_host"_s, u"2"_s);
        const auto app = fixture.app();
        const auto since = fixture.clock.now();
        const auto installation = fixture.installation(app);
        constexpr int many = 1203;
        fixture.write([=](Connection &connection) -> Result<> {
            for (int i = 0; i < many; ++i) {
                Delivery delivery{.requestId = QString::number(i), .app = app.id, .organization = app.owner};
                delivery.installation = installation.id;
                delivery.resource = u"metric_alert"_s;
                delivery.action = u"open"_s;
                delivery.body = "{}";
                delivery.created = since + std::chrono::milliseconds(i);
                HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
                HOOKDESK_TRY(Deliveries(connection).skip(id, delivery.created));
            }
            return {};
        });
        const auto replays = replaySkipped(fixture, app, since);
        QCOMPARE(replays.size(), many);
        const auto last = find(fixture, replays.constLast());
        QCOMPARE(*last.nextAttempt, since + (many - 1) * 500ms);
        QCOMPARE(find(fixture, *last.replayOf).requestId, QString::number(many - 1));
    }
};

QTEST_GUILESS_MAIN(SkippedReplaysTest)
#include "tst_skippedreplays.moc"
