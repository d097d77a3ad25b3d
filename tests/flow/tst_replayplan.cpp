// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would be replayed: each delivery once, oldest first, and whether its webhook has got it by now.
#include "model/filter/filterparser.h"
#include "model/store/columns.h"
#include "model/store/lists/replayplan.h"
#include "model/store/lists/responselist.h"
#include "tests/flow/bulkreplaysteps.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QList<PlannedReplay> planOf(FlowFixture &fixture, const QString &words)
{
    const auto filter = parseFilter(words, ResponseList::filterKeys());
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message));
    return fixture.read([filter = *filter, now = fixture.clock.now()](Connection &connection) {
        return ReplayPlan(connection).of(filter, now, 1000);
    });
}

} // namespace

class ReplayPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanNamesEachDeliveryOnce()
    {
        FlowFixture fixture;
        fixture.set(u"webhook.retry.delay_s"_s, u"1"_s);
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        const auto tried = fixture.trigger(app);
        fixture.clock.advance(1s);
        QTRY_COMPARE(fixture.receiver.requests().size(), 2);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        const auto well = fixture.trigger(app);
        QTRY_COMPARE(planOf(fixture, u"code:503 attempt:2"_s).size(), 1);

        const auto failed = planOf(fixture, u"outcome:failed"_s);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().original, tried.delivery);
        QCOMPARE(failed.constFirst().url, app.webhookUrl);
        QCOMPARE(failed.constFirst().event, u"metric_alert.critical"_s);
        const auto chosen = fixture.read([ids = QList{well.delivery, tried.delivery}](Connection &connection) {
            return ReplayPlan(connection).of(ids);
        });
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.constFirst().original, tried.delivery); // the oldest comes first
    }

    void aPlanKnowsWhatIsDeliveredByNow()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto edited = fixture.trigger(app).delivery;
        const auto chained = fixture.trigger(app).delivery;
        const auto failed = valueOf(await(fixture.engine->replay({chained, u"ana"_s}))).delivery;
        valueOf(await(fixture.engine->finished(failed)));
        const auto isDelivered = [&](DeliveryId id) {
            const auto look = [id](Connection &connection) { return ReplayPlan(connection).of(QList{id}); };
            return fixture.read(look).constFirst().isDelivered;
        };
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        ReplayRequest other{edited, u"ana"_s};
        other.body = "{\"other\":1}";
        valueOf(await(fixture.engine->finished(valueOf(await(fixture.engine->replay(other))).delivery)));
        QVERIFY(!isDelivered(edited)); // what arrived is not what it says
        QVERIFY(!isDelivered(chained));
        const auto again = valueOf(await(fixture.engine->replay({failed, u"ana"_s}))).delivery;
        valueOf(await(fixture.engine->finished(again)));
        QVERIFY(isDelivered(chained)); // by a replay of a replay of it
        QVERIFY(isDelivered(failed));
        QVERIFY(isDelivered(again));
        fixture.write([chained](Connection &connection) {
            return doneBy(connection.run(Statement{"forget", "DELETE FROM webhook_requests WHERE delivery_id = ?"},
                                         {column(chained)}))
                .and_then([&] {
                    return doneBy(
                        connection.run(Statement{"forget", "DELETE FROM deliveries WHERE id = ?"}, {column(chained)}));
                });
        });
        QVERIFY(isDelivered(failed)); // whatever of them is no longer kept
    }

    void itsResponsesAreChosenByItsNumber()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto originals = sent(fixture, app, 2);
        const auto id = replay(fixture, originals, 1000);
        fixture.clock.advance(1s);
        for (const auto &delivery : deliveriesOf(fixture, id))
            valueOf(await(fixture.engine->finished(delivery)));
        QCOMPARE(planOf(fixture, u"bulk:%1"_s.arg(id.value)).size(), 2);
        QCOMPARE(planOf(fixture, u"-bulk:%1"_s.arg(id.value)).size(), 2);
        QCOMPARE(planOf(fixture, u"bulk:7"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(ReplayPlanTest)
#include "tst_replayplan.moc"
