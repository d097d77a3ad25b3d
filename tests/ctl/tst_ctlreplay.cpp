// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `replay`: what a filter chooses is listed, sent again, continued and cancelled.
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "tests/ctl/ctlfixture.h"

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlReplayTest : public QObject
{
    Q_OBJECT

private:
    /// A bulk replay of all deliveries, as one that was held leaves it.
    static BulkReplayId held(CtlFixture &fixture)
    {
        return fixture.write([now = fixture.clock.now()](Connection &connection) -> Result<BulkReplayId> {
            BulkReplay replay{.created = now, .actor = u"ana"_s, .rate = 100, .state = BulkReplayState::Held};
            HOOKDESK_TRY_ASSIGN(id, BulkReplays(connection).add(replay));
            for (qint64 original : {1, 2}) {
                HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(DeliveryId(original)));
                delivery->state = DeliveryState::Queued;
                delivery->kind = DeliveryKind::Replay;
                delivery->attempts = 0;
                delivery->nextAttempt.reset();
                delivery->replayOf = DeliveryId(original);
                HOOKDESK_TRY_ASSIGN(added, Deliveries(connection).add(*delivery));
                HOOKDESK_TRY(BulkReplays(connection).adopt(id, added));
            }
            return id;
        });
    }

private Q_SLOTS:
    void aDryRunSendsNothing()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.trigger(u"warning"_s);
        fixture.trigger(u"critical"_s);
        const auto listed = fixture.run({u"--json"_s, u"replay"_s, u"--filter"_s, u"event:critical"_s, u"--dry-run"_s});
        QCOMPARE(listed.status, 0);
        const auto planned = listed.object();
        QCOMPARE(keysOf(planned), (QStringList{u"replay_of"_s, u"request_id"_s, u"sentry_app"_s, u"organization"_s,
                                               u"event"_s, u"created"_s, u"url"_s}));
        QCOMPARE(textAt(planned, "event"), u"metric_alert.critical"_s);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        const auto forPeople = fixture.run({u"replay"_s, u"--filter"_s, u"kind:alert"_s, u"--dry-run"_s});
        QVERIFY2(forPeople.out.contains("metric_alert.warning"), forPeople.out.constData());
        const auto nothing = fixture.run({u"replay"_s, u"--filter"_s, u"code:404"_s});
        QVERIFY2(nothing.status == 0 && nothing.out.contains("Nothing fulfils the filter."), nothing.out.constData());
        QCOMPARE(fixture.receiver.requests().size(), 2);
    }

    void whatAFilterChoosesIsSentAgain()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.trigger(u"warning"_s);
        fixture.answerWith(Behaviour::answer(404));
        fixture.trigger(u"critical"_s);
        const auto again =
            fixture.run({u"--json"_s, u"replay"_s, u"--filter"_s, u"kind:alert"_s, u"--rate"_s, u"50"_s});
        QCOMPARE(again.status, 1); // they are not delivered
        const auto reports = again.objects();
        QCOMPARE(reports.size(), 2);
        QCOMPARE(reports.at(0).at("replay_of"), Json(1));
        QCOMPARE(reports.at(1).at("replay_of"), Json(2));
        QCOMPARE(textAt(reports.at(1), "outcome"), u"failed"_s);
        const auto requests = fixture.receiver.requests();
        QCOMPARE(requests.size(), 4);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(requests.at(i + 2).body, requests.at(i).body);
            QCOMPARE(requests.at(i + 2).signature, SignatureCheck::Right);
        }
        fixture.answerWith(Behaviour::answer(200));
        const auto retried = fixture.run({u"replay"_s, u"--filter"_s, u"bulk:1 outcome:failed"_s});
        QVERIFY2(retried.status == 0 && retried.out.startsWith("Bulk replay 2: 2 requests, at most 20 a second"),
                 retried.out.constData());
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); });
        QCOMPARE(audit.constFirst().event, u"WEBHOOKS_REPLAYED"_s);
        QVERIFY(audit.constFirst().data.contains("bulk:1 outcome:failed"));
    }

    void allGoToOneInstallationInTheirGaps()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.trigger(u"warning"_s);
        fixture.trigger(u"critical"_s);
        const auto uuid = u"a1b2c3d4-0000-4000-8000-000000000002"_s;
        fixture.write([uuid](Connection &connection) -> Result<InstallationId> {
            HOOKDESK_TRY_ASSIGN(wallflower, SentryApps(connection).named(u"wallflower"_s));
            return Installations(connection)
                .save({.uuid = uuid,
                       .app = wallflower->id,
                       .organization = wallflower->owner,
                       .status = InstallationStatus::Installed});
        });
        const auto all = QStringList{u"--json"_s, u"replay"_s, u"--filter"_s, u"kind:alert"_s, u"--to"_s, uuid};
        const auto planned = fixture.run(all + QStringList{u"--dry-run"_s}).objects();
        QCOMPARE(planned.size(), 2);
        QCOMPARE(textAt(planned.at(0), "sentry_app"), u"wallflower"_s);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        const auto sent = fixture.run(all + QStringList{u"--speed"_s, u"1000"_s});
        QCOMPARE(sent.status, 0);
        QCOMPARE(textAt(sent.objects().at(1), "sentry_app"), u"wallflower"_s);
        QCOMPARE(fixture.receiver.requests().size(), 4);
        QVERIFY(fixture.receiver.requests().constLast().body.contains(uuid.toLatin1()));
        const auto unknown = fixture.run(all.first(5) + QStringList{u"nowhere"_s});
        QVERIFY2(unknown.status == 1 && unknown.err.contains("no installation “nowhere”"), unknown.err.constData());

        fixture.write([uuid](Connection &connection) -> Result<InstallationId> {
            HOOKDESK_TRY_ASSIGN(found, Installations(connection).withUuid(uuid));
            found->status = InstallationStatus::Pending;
            return Installations(connection).save(*found);
        });
        const auto pending = fixture.run(all + QStringList{u"--dry-run"_s});
        QVERIFY2(pending.status == 1 && pending.err.contains("is pending or deleted"), pending.err.constData());
    }

    void whatWasHeldIsContinuedOrCancelled()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.trigger(u"warning"_s);
        fixture.trigger(u"critical"_s);
        const auto first = held(fixture);
        const auto cancelled = fixture.run({u"--json"_s, u"replay"_s, u"--cancel"_s, QString::number(first.value)});
        QCOMPARE(cancelled.status, 0);
        QCOMPARE(cancelled.object().at("not_sent"), Json(2));
        QCOMPARE(fixture.receiver.requests().size(), 2);
        const auto refused = fixture.run({u"replay"_s, u"--continue"_s, QString::number(first.value)});
        QVERIFY2(refused.status == 1 && refused.err.contains("was cancelled"), refused.err.constData());

        const auto second = held(fixture);
        const auto continued = fixture.run({u"--json"_s, u"replay"_s, u"--continue"_s, QString::number(second.value)});
        QCOMPARE(continued.status, 0);
        QCOMPARE(continued.objects().size(), 2);
        QCOMPARE(fixture.receiver.requests().size(), 4);
        const auto unknown = fixture.run({u"replay"_s, u"--cancel"_s, u"99"_s});
        QVERIFY2(unknown.status == 1 && unknown.err.contains("no bulk replay with the number 99"),
                 unknown.err.constData());
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing chosen") << QStringList{};
        QTest::newRow("two ways") << QStringList{u"--cancel"_s, u"1"_s, u"--continue"_s, u"1"_s};
        QTest::newRow("an empty filter") << QStringList{u"--filter"_s, u""_s};
        QTest::newRow("a wrong filter") << QStringList{u"--filter"_s, u"colour:red"_s};
        QTest::newRow("no rate") << QStringList{u"--filter"_s, u"code:500"_s, u"--rate"_s, u"0"_s};
        QTest::newRow("no speed") << QStringList{u"--filter"_s, u"code:500"_s, u"--speed"_s, u"fast"_s};
        QTest::newRow("nowhere, as of a variable that is not set")
            << QStringList{u"--filter"_s, u"code:500"_s, u"--to"_s, u""_s};
        QTest::newRow("what is delivered, of another installation")
            << QStringList{u"--filter"_s, u"code:500"_s, u"--to"_s, u"x"_s, u"--undelivered"_s};
        QTest::newRow("rate and speed") << QStringList{u"--filter"_s, u"code:500"_s, u"--speed"_s,
                                                       u"2"_s,        u"--rate"_s,   u"2"_s};
        QTest::newRow("no number") << QStringList{u"--continue"_s, u"first"_s};
        QTest::newRow("a word too many") << QStringList{u"--cancel"_s, u"1"_s, u"2"_s};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run(QStringList{u"replay"_s} + arguments);
        QCOMPARE(done.status, 2);
        QVERIFY(!done.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CtlReplayTest)
#include "tst_ctlreplay.moc"
