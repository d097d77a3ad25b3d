// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recorded request is sent once more: with another body, to another installation, or with others in the gaps in which
// they were made.
#include "flow/recordedgaps.h"
#include "model/store/auditlog.h"
#include "model/store/bulkreplays.h"
#include "model/store/installations.h"
#include "tests/flow/alertsteps.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

AuditEntry lastAudit(FlowFixture &fixture)
{
    return fixture.read([](Connection &connection) { return AuditLog(connection).newest(1); }).constFirst();
}

DeliveryReport replayed(FlowFixture &fixture, const ReplayRequest &request)
{
    const auto queued = valueOf(await(fixture.engine->replay(request)));
    return valueOf(await(fixture.engine->finished(queued.delivery)));
}

QByteArray without(QByteArray text, const QByteArray &part)
{
    return text.replace(part, QByteArray());
}

} // namespace

class ReplaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenBodyIsSentAsItIs()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app);
        const QByteArray body = "{ \"action\" : \"critical\",\n \"note\": \"\xc3\xa4\"}";
        ReplayRequest request{original.delivery, u"ana"_s};
        request.body = body;
        const auto preview = valueOf(await(fixture.engine->previewReplay(request)));
        QCOMPARE(preview.request.requestBody, body);
        QCOMPARE(fixture.receiver.requests().size(), 1); // looking sends nothing
        const auto report = replayed(fixture, request);
        QCOMPARE(report.outcome, ReportOutcome::Delivered);
        QCOMPARE(report.replayOf, original.delivery);
        const auto received = fixture.receiver.requests().constLast();
        QCOMPARE(received.body, body);
        QCOMPARE(received.signature, SignatureCheck::Right);
        QVERIFY(lastAudit(fixture).data.contains("\"edited\":true"));
        QVERIFY(find(fixture, original.delivery).body != body);
    }

    void whatIsNoObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void whatIsNoObjectIsRefused()
    {
        QFETCH(QByteArray, body);
        FlowFixture fixture;
        const auto original = fixture.trigger(fixture.app());
        ReplayRequest request{original.delivery, u"ana"_s};
        request.body = body;
        const auto refused = await(fixture.engine->replay(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        const auto preview = await(fixture.engine->previewReplay(request));
        QVERIFY(!preview);
        QCOMPARE(fixture.receiver.requests().size(), 1);
    }

    void toAnotherInstallationItNamesThatOneAndIsSignedForIt()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        const auto original = fixture.trigger(app);
        const auto from = fixture.installation(app);
        const auto to = fixture.installation(other);
        ReplayRequest request{original.delivery, u"ana"_s};
        request.installation = to.id;
        const auto preview = valueOf(await(fixture.engine->previewReplay(request)));
        const auto report = replayed(fixture, request);
        QCOMPARE(report.sentryApp, other.slug);
        const auto requests = fixture.receiver.requests();
        const auto &received = requests.constLast();
        QCOMPARE(received.path, pathOf(other));
        QCOMPARE(received.signature, SignatureCheck::Right);
        QCOMPARE(received.body, preview.request.requestBody);
        QVERIFY(received.body.contains(to.uuid.toLatin1()));
        QCOMPARE(without(received.body, to.uuid.toLatin1()), without(requests.constFirst().body, from.uuid.toLatin1()));
        QCOMPARE(lastAudit(fixture).target, other.name);
        QCOMPARE(find(fixture, report.delivery).replayOf, original.delivery);
    }

    void anInstallationThatReceivesNothingIsRefused()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        const auto original = fixture.trigger(app);
        auto pending = fixture.installation(other);
        pending.status = InstallationStatus::Pending;
        fixture.write([pending](Connection &connection) { return Installations(connection).save(pending); });
        for (const auto &[id, code] :
             {std::pair(pending.id, ErrorCode::Refused), std::pair(InstallationId(999), ErrorCode::NotFound)}) {
            ReplayRequest request{original.delivery, u"ana"_s};
            request.installation = id;
            const auto refused = await(fixture.engine->replay(request));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, code);
            BulkReplayRequest many{{original.delivery}, u"one"_s, 1, u"ana"_s};
            many.installation = id;
            const auto none = await(fixture.engine->replayAll(many));
            QVERIFY(!none);
            QCOMPARE(none.error().code, code);
        }
        QCOMPARE(fixture.receiver.requests().size(), 1);
    }

    void aScenarioKeepsTheRecordedGapsAndGoesOnInThem()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        BulkReplayRequest request{{}, u"scenario"_s, 1, u"ana"_s};
        for (const auto &[status, gap] :
             {std::pair(u"open"_s, 60s), std::pair(u"critical"_s, 120s), std::pair(u"resolved"_s, 0s)}) {
            request.originals << fixture.trigger(app, status).delivery;
            fixture.clock.advance(gap);
        }
        request.speedPercent = 6000; // a minute a second
        request.installation = fixture.installation(other).id;
        const auto start = fixture.clock.now();
        const auto id = valueOf(await(fixture.engine->replayAll(request)));
        const auto replays = fixture.read([id](Connection &c) { return BulkReplays(c).deliveriesOf(id); });
        QCOMPARE(replays.size(), 3);
        QCOMPARE(find(fixture, replays.at(1)).nextAttempt, start + 1s);
        QCOMPARE(find(fixture, replays.at(2)).nextAttempt, start + 3s);
        QCOMPARE(valueOf(await(fixture.engine->finished(replays.at(0)))).event, u"metric_alert.open"_s);
        QCOMPARE(fixture.receiver.requests().constLast().path, pathOf(other));

        // Other replays do not wait behind it.
        BulkReplayRequest many{{request.originals.constFirst()}, u"one"_s, 1, u"ana"_s};
        many.installation = request.installation;
        const auto another = valueOf(await(fixture.engine->replayAll(many)));
        const auto only = fixture.read([another](Connection &c) { return BulkReplays(c).deliveriesOf(another); });
        QCOMPARE(valueOf(await(fixture.engine->finished(only.constFirst()))).outcome, ReportOutcome::Delivered);

        valueOf(await(fixture.engine->holdReplays(id, u"ana"_s)));
        fixture.clock.advance(1h);
        const auto again = fixture.clock.now();
        valueOf(await(fixture.engine->continueReplays(id, u"ana"_s)));
        QCOMPARE(find(fixture, replays.at(2)).nextAttempt, again + 2s);
        QCOMPARE(valueOf(await(fixture.engine->finished(replays.at(1)))).event, u"metric_alert.critical"_s);
        fixture.clock.advance(2s);
        QCOMPARE(valueOf(await(fixture.engine->finished(replays.at(2)))).event, u"metric_alert.resolved"_s);
        QVERIFY(fixture.buffer(other).isEmpty());
    }

    void gapsOfWhatIsNotKnownAreNone()
    {
        const auto start = instantFromMs(5000);
        RecordedGaps gaps(start, 50); // half as fast
        QCOMPARE(gaps.next({}), start);
        QCOMPARE(gaps.next(instantFromMs(1000)), start);
        QCOMPARE(gaps.next(instantFromMs(2000)), start + 2s);
        QCOMPARE(gaps.next({}), start + 2s);
        QCOMPARE(gaps.next(instantFromMs(1500)), start + 2s); // never back
    }
};

QTEST_GUILESS_MAIN(ReplaysTest)
#include "tst_replays.moc"
