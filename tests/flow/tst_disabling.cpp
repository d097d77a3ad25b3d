// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What disables an app, who hears of it, and what enables it again: alerts through the real engine.
#include "model/store/auditlog.h"
#include "model/store/lists/healthlist.h"
#include "tests/flow/alertsteps.h"

#include <QTest>
#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class DisablingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    /// What has not changed is not read again by who listens.
    void aFailureTellsOfADisablingOnlyWhenItDisables()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        // Once this is done, what was written before has been told of.
        valueOf(await(fixture.store->write(Topics(), [](Connection &) { return Result<>(); })));
        std::atomic<int> told = 0;
        QObject::connect(
            fixture.store.get(), &Store::changed, fixture.store.get(), [&](Topics topics) { told |= topics.toInt(); },
            Qt::DirectConnection);
        const auto all = Topic::SentryApps | Topic::Outbox | Topic::Audit;
        QVERIFY(!fixture.trigger(app).appDisabled);
        QTRY_VERIFY(Topics::fromInt(told) & Topic::Requests);
        QCOMPARE(Topics::fromInt(told) & all, Topics());
        addErrorDays(fixture, app, 6);
        QTRY_VERIFY(Topics::fromInt(told) & Topic::Audit); // that was all of it
        told = 0;
        QVERIFY(fixture.trigger(app).appDisabled);
        QTRY_COMPARE(Topics::fromInt(told) & all, all);
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

    void whatWasCountedIsShownUntilItIsEnabledAgain()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        QVERIFY(fixture.trigger(app).appDisabled);
        QVERIFY(fixture.buffer(app).isEmpty());
        const auto health = [&] {
            return fixture
                .read([now = fixture.clock.now()](Connection &connection) { return HealthList(connection).at(now); })
                .constFirst();
        };
        const auto isErrorDay = [](const BufferDay &day) { return day.error > 0; };
        const auto shown = health().shownDays();
        QCOMPARE(std::count_if(shown.cbegin(), shown.cend(), isErrorDay), 7);
        QCOMPARE(health().health.errorDays, 0); // nothing is judged by them
        QVERIFY(!jsonOf(health())["days"].back()["error"].get<int>());
        valueOf(await(fixture.engine->reenable(app.id, {u"issue"_s}, u"ana"_s)));
        QVERIFY(health().daysBefore.isEmpty());
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
};

QTEST_GUILESS_MAIN(DisablingTest)
#include "tst_disabling.moc"
