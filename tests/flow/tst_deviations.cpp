// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each deliberate deviation of flow.md, both ways, over real parts.
#include "model/store/auditlog.h"
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

class DeviationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        fixture.write([owner = app.owner](Connection &connection) {
            return Organizations(connection)
                .setMembers(owner, {{.email = u"ana@acme.test"_s, .name = u"Ana"_s, .role = Role::Owner},
                                    {.email = u"ben@acme.test"_s, .name = u"Ben"_s, .role = Role::Owner}});
        });
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
        QCOMPARE(mails(fixture).size(), 2); // one an owner
        QVERIFY(mails(fixture).at(0).to != mails(fixture).at(1).to);
        const auto audit = fixture.read([](Connection &connection) { return AuditLog(connection).newest(10); });
        QCOMPARE(audit.size(), 1);

        fixture.set(u"webhook.send_to_disabled"_s, u"true"_s);
        addErrorDays(fixture, app, 6);
        QVERIFY(!fixture.trigger(app).appDisabled);
        QCOMPARE(mails(fixture).size(), 2);
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

        const auto replay = valueOf(await(fixture.engine->replay({original.delivery, u"ana"_s})));
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
        const auto counted = valueOf(await(fixture.engine->replay({original.delivery, u"ana"_s})));
        valueOf(await(fixture.engine->finished(counted.delivery)));
        QCOMPARE(fixture.buffer(app).constFirst().success, 2);
    }
};

QTEST_GUILESS_MAIN(DeviationsTest)
#include "tst_deviations.moc"
