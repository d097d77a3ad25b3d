// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many replays at once: in their order, at the rate of each host, held, continued and cancelled, once each, and not
// going on by themselves after the engine has ended.
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "tests/flow/bulkreplaysteps.h"
#include "tests/support/otherprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QStringList auditOf(FlowFixture &fixture)
{
    QStringList events;
    for (const auto &entry : fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); })) {
        if (entry.event.contains(u"REPLAY"_s))
            events.prepend(entry.event);
    }
    return events;
}

} // namespace

class BulkReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyKeepTheRateOfTheirHost()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 4);
        const auto counted = fixture.buffer(app);
        const auto before = fixture.receiver.requests().size();
        const auto start = fixture.clock.now();
        const auto id = replay(fixture, originals, 2);
        const auto replays = deliveriesOf(fixture, id);
        QCOMPARE(replays.size(), 4);
        for (int i = 0; i < 4; ++i) {
            const auto delivery = find(fixture, replays.at(i));
            QCOMPARE(delivery.replayOf, originals.at(i));
            QCOMPARE(delivery.kind, DeliveryKind::Replay);
            if (i > 0)
                QCOMPARE(delivery.nextAttempt, start + i * 500ms);
        }
        for (int i = 0; i < 4; ++i) {
            valueOf(await(fixture.engine->finished(replays.at(i))));
            QCOMPARE(fixture.receiver.requests().size(), before + i + 1); // the next one waits for its turn
            fixture.clock.advance(500ms);
        }
        const auto done = progressOf(fixture, id);
        QCOMPARE(done.total, 4);
        QCOMPARE(done.delivered, 4);
        QCOMPARE(done.waiting, 0);
        QCOMPARE(done.replay.state, BulkReplayState::Ended);
        const auto tooLate = await(fixture.engine->holdReplays(id, u"ana"_s));
        QVERIFY(!tooLate && tooLate.error().message.contains(u"has ended"_s));
        QCOMPARE(fixture.buffer(app), counted); // replays do not count
        QCOMPARE(auditOf(fixture), QStringList{u"WEBHOOKS_REPLAYED"_s});
    }

    void appsOnOneHostShareItsRate()
    {
        FlowFixture fixture;
        const auto one = fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        const auto originals = sent(fixture, one, 2) + sent(fixture, other, 2);
        const auto start = fixture.clock.now();
        replay(fixture, originals, 1);
        const auto second = replay(fixture, originals, 1);
        // Behind the four that wait already, whose first may be on its way.
        const auto turns = deliveriesOf(fixture, second);
        for (int i = 0; i < turns.size(); ++i)
            QCOMPARE(find(fixture, turns.at(i)).nextAttempt, start + (4 + i) * 1s);
    }

    void heldTheyWaitAndThenGoOn()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto id = replay(fixture, sent(fixture, app, 3), 1);
        const auto replays = deliveriesOf(fixture, id);
        valueOf(await(fixture.engine->finished(replays.at(0))));
        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        const auto before = fixture.receiver.requests().size();
        fixture.clock.advance(1h);
        QCOMPARE(progressOf(fixture, id).waiting, 2);
        QVERIFY(!progressOf(fixture, id).lastTurn);
        const auto again = await(fixture.engine->holdReplays(id, u"ana"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);

        fixture.trigger(app); // others go on meanwhile
        QCOMPARE(fixture.receiver.requests().size(), before + 1);
        const auto start = fixture.clock.now();
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        QCOMPARE(find(fixture, replays.at(2)).nextAttempt, start + 1s);
        valueOf(await(fixture.engine->finished(replays.at(1))));
        fixture.clock.advance(1s);
        valueOf(await(fixture.engine->finished(replays.at(2))));
        QCOMPARE(progressOf(fixture, id).delivered, 3);
        QCOMPARE(auditOf(fixture),
                 (QStringList{u"WEBHOOKS_REPLAYED"_s, u"BULK_REPLAY_HELD"_s, u"BULK_REPLAY_CONTINUED"_s}));
    }

    void cancelledNoMoreIsSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto id = replay(fixture, sent(fixture, app, 3), 1);
        valueOf(await(fixture.engine->finished(deliveriesOf(fixture, id).at(0))));
        QCOMPARE(valueOf(await(fixture.engine->cancelReplays(id, u"ana"_s))), CancelledReplays{.notSent = 2});
        const auto before = fixture.receiver.requests().size();
        fixture.clock.advance(1h);
        fixture.trigger(app);
        QCOMPARE(fixture.receiver.requests().size(), before + 1);
        const auto done = progressOf(fixture, id);
        QCOMPARE(done.cancelled, 2);
        QCOMPARE(done.delivered, 1);
        const auto refused = await(fixture.engine->continueReplays(id, u"ana"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        const auto unknown = await(fixture.engine->cancelReplays(BulkReplayId(99), u"ana"_s));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }

    void aFurtherTryKeepsItsTimeWhileTheyAreHeld()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 3);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto start = fixture.clock.now();
        const auto id = replay(fixture, originals, 1);
        const auto first = deliveriesOf(fixture, id).at(0);
        valueOf(await(fixture.engine->finished(first)));
        const auto due = find(fixture, first).nextAttempt;
        QVERIFY(due && *due > start + 1min);
        QCOMPARE(progressOf(fixture, id).lastTurn, start + 2s); // of those that were not tried yet

        const auto behind = deliveriesOf(fixture, replay(fixture, {originals.at(0)}, 1)).at(0);
        QCOMPARE(find(fixture, behind).nextAttempt, start + 3s); // nor does another wait for a further try

        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        QVERIFY(!find(fixture, first).nextAttempt);
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        const auto dueAgain = find(fixture, first).nextAttempt;
        QVERIFY(dueAgain && *dueAgain >= *due && *dueAgain < *due + 1min); // by the real time of the attempt
        const auto third = deliveriesOf(fixture, id).at(2);
        QCOMPARE(find(fixture, third).nextAttempt, start + 5s); // a further try is none of the turns
        QCOMPARE(valueOf(await(fixture.engine->cancelReplays(id, u"ana"_s))),
                 (CancelledReplays{.notSent = 2, .tried = 1}));
    }

    void furtherTriesThatAreLateTakeTurns()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 4);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto id = replay(fixture, originals, 1);
        const auto replays = deliveriesOf(fixture, id);
        for (int i = 0; i < 3; ++i) {
            valueOf(await(fixture.engine->finished(replays.at(i))));
            fixture.clock.advance(i < 2 ? 1s : 0s);
        }
        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        fixture.clock.advance(24h);
        await(fixture.engine->pause({})); // nothing is sent while they are looked at
        const auto before = fixture.clock.now();
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(find(fixture, replays.at(i)).nextAttempt, before + i * 1s);
    }

    void onceHeldNoneIsSentAnyMore()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app).delivery;
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Answer, .status = 200, .delay = 5ms});
        for (int round = 0; round < 5; ++round) {
            const auto sentBefore = fixture.receiver.requests().size();
            const auto id = replay(fixture, QList<DeliveryId>(200, original), 10000);
            fixture.clock.advance(1s);
            QTRY_VERIFY(fixture.receiver.requests().size() > sentBefore + 2 * round);
            valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
            const auto held = progressOf(fixture, id);
            QVERIFY(held.delivered + WebhookClient::connectionsPerHost < 200);
            fixture.trigger(app); // behind what has been claimed
            QVERIFY(progressOf(fixture, id).delivered <= held.delivered + WebhookClient::connectionsPerHost);
            valueOf(await(fixture.engine->cancelReplays(id, u"ana"_s)));
        }
    }

    void cancelledWhatWasOnItsWayIsNotTriedAgain()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 1);
        const auto before = fixture.receiver.requests().size();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        const auto id = replay(fixture, originals, 1);
        const auto delivery = deliveriesOf(fixture, id).at(0);
        QTRY_COMPARE(fixture.receiver.requests().size(), before + 1);
        QCOMPARE(valueOf(await(fixture.engine->cancelReplays(id, u"ana"_s))), CancelledReplays());
        fixture.receiver.stop(); // which breaks the connection
        const auto report = valueOf(await(fixture.engine->finished(delivery)));
        QCOMPARE(report.outcome, ReportOutcome::Failed);
        QVERIFY(!report.nextAttempt);
        QCOMPARE(find(fixture, delivery).state, DeliveryState::Cancelled);
        QCOMPARE(find(fixture, delivery).attempts, 1);
    }

    void heldWhatWasOnItsWayIsNotTriedAgainUntilTheyGoOn()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 1);
        const auto before = fixture.receiver.requests().size();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        const auto id = replay(fixture, originals, 1);
        const auto delivery = deliveriesOf(fixture, id).at(0);
        QTRY_COMPARE(fixture.receiver.requests().size(), before + 1);
        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        fixture.receiver.stop();
        QVERIFY(!valueOf(await(fixture.engine->finished(delivery))).nextAttempt);
        QCOMPARE(find(fixture, delivery).state, DeliveryState::Queued);
        QVERIFY(!find(fixture, delivery).nextAttempt);
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        const auto due = find(fixture, delivery).nextAttempt;
        QVERIFY(due && *due > fixture.clock.now() + 1min);
    }

    void heldWhatIsDueAndWaitsForItsHostIsNotSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 12);
        const auto before = fixture.receiver.requests().size();
        fixture.receiver.setBehaviour(pathOf(app), {.kind = Behaviour::Kind::Hang});
        const auto id = replay(fixture, originals, 1000);
        fixture.clock.advance(1s);
        constexpr int atOnce = 6; // to one host
        QTRY_COMPARE(fixture.receiver.requests().size(), before + atOnce);
        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        const auto replays = deliveriesOf(fixture, id);
        fixture.receiver.stop();
        for (int i = 0; i < atOnce; ++i)
            valueOf(await(fixture.engine->finished(replays.at(i))));
        for (qsizetype i = atOnce; i < replays.size(); ++i) {
            QCOMPARE(find(fixture, replays.at(i)).state, DeliveryState::Queued);
            QCOMPARE(find(fixture, replays.at(i)).attempts, 0);
        }
    }

    void oneWhoseInstallationIsGoneIsCancelled()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 1);
        const auto other = fixture.installation(fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s));
        OtherProgram program(fixture.folder.filePath(u"store.sqlite"_s));
        program.run(u"CREATE TRIGGER leave AFTER INSERT ON bulk_replays"
                    " BEGIN UPDATE installations SET deleted = 1 WHERE id = %1; END"_s.arg(other.id.value));
        const auto refused = await(fixture.engine->replayAll(
            {.originals = originals, .chosen = u"one"_s, .actor = u"ana"_s, .installation = other.id}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        const auto left = fixture.read([](Connection &connection) { return BulkReplays(connection).unfinished(); });
        QVERIFY(left.isEmpty());
    }

    void afterAnEngineEndedTheyWaitForAPerson()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto id = replay(fixture, sent(fixture, app, 3), 1);
        const auto replays = deliveriesOf(fixture, id);
        valueOf(await(fixture.engine->finished(replays.at(0))));
        fixture.stopEngine();
        fixture.clock.advance(1h);
        fixture.startEngine();
        fixture.trigger(app); // it runs
        const auto held = progressOf(fixture, id);
        QCOMPARE(held.replay.state, BulkReplayState::Held);
        QCOMPARE(held.delivered, 1);
        QCOMPARE(held.waiting, 2);
        const auto before = fixture.receiver.requests().size();
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        valueOf(await(fixture.engine->finished(replays.at(1))));
        fixture.clock.advance(1s);
        valueOf(await(fixture.engine->finished(replays.at(2))));
        QCOMPARE(fixture.receiver.requests().size(), before + 2); // what was delivered is not sent again
    }

    void oneThatWasNotQueuedWholeIsNeverSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app).delivery;
        fixture.stopEngine();
        const auto id =
            fixture.write([original, now = fixture.clock.now()](Connection &connection) -> Result<BulkReplayId> {
                BulkReplay replay{.created = now, .actor = u"ana"_s};
                HOOKDESK_TRY_ASSIGN(id, BulkReplays(connection).add(replay));
                HOOKDESK_TRY_ASSIGN(found, Deliveries(connection).find(original));
                found->state = DeliveryState::Queued;
                found->nextAttempt.reset();
                found->attempts = 0;
                HOOKDESK_TRY_ASSIGN(added, Deliveries(connection).add(*found));
                HOOKDESK_TRY(BulkReplays(connection).adopt(id, added));
                return id;
            });
        fixture.startEngine();
        fixture.trigger(app);
        const auto cut = progressOf(fixture, id);
        QCOMPARE(cut.replay.state, BulkReplayState::Cancelled);
        QCOMPARE(cut.cancelled, 1);
    }

    void manyAreQueuedInSteps()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app).delivery;
        const auto start = fixture.clock.now();
        const auto id = replay(fixture, QList<DeliveryId>(1203, original), 2);
        const auto replays = deliveriesOf(fixture, id);
        QCOMPARE(replays.size(), 1203);
        QCOMPARE(find(fixture, replays.constLast()).nextAttempt, start + 1202 * 500ms);
    }
};

QTEST_GUILESS_MAIN(BulkReplayTest)
#include "tst_bulkreplay.moc"
