// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the overview shows, over a real store: counts that are kept as attempts are recorded, lists and the forecast.
#include "model/store/attemptcounts.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/lists/installationlist.h"
#include "model/store/migrations.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "model/tables/forecast.h"
#include "model/tables/ratestable.h"
#include "model/tables/traffictable.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

struct Attempt {
    Instant at;
    Outcome outcome = Outcome::Delivered;
    int responseCode = 200;
    qint64 durationMs = 40;
    DeliveryKind kind = DeliveryKind::Alert;
};

/// A store with the smallest world, and a clock.
struct Fixture {
    Fixture() { world = store.write(addSmallWorld); }

    void add(const QList<Attempt> &attempts) { add(world.app.id, attempts); }
    void add(AppId app, const QList<Attempt> &attempts)
    {
        store.write([=, delivery = world.delivery(clock.now())](Connection &connection) mutable -> Result<> {
            delivery.app = app;
            for (const auto &attempt : attempts) {
                delivery.kind = attempt.kind;
                HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
                WebhookRequest request;
                request.delivery = id;
                request.at = attempt.at;
                request.durationMs = attempt.durationMs;
                request.app = app;
                request.organization = delivery.organization;
                request.outcome = attempt.outcome;
                request.responseCode = attempt.responseCode;
                HOOKDESK_TRY(WebhookRequests(connection).add(request));
            }
            return {};
        });
    }

    /// Another app of the world's organization, installed there.
    AppId addApp(const QString &slug)
    {
        return store.write([world = world, slug](Connection &connection) mutable -> Result<AppId> {
            world.app.id = {};
            world.app.uuid.clear();
            world.app.slug = world.app.name = slug;
            HOOKDESK_TRY_ASSIGN(id, SentryApps(connection).save(world.app));
            world.installation.id = {};
            world.installation.uuid.clear();
            world.installation.app = id;
            HOOKDESK_TRY(Installations(connection).save(world.installation));
            return id;
        });
    }

    void addErrorDays(AppId app, int days)
    {
        store.write([=, this, key = BufferKey::of(app, world.organization.id)](Connection &connection) -> Result<> {
            for (int back = 0; back < days; ++back)
                HOOKDESK_TRY(
                    IntegrationBuffers(connection).set(key, {.day = dayOf(clock.now()).addDays(-back), .error = 1}));
            return {};
        });
    }

    /// Takes the counts away, and lets the migration make them of the attempts.
    void migrateAgain()
    {
        const auto migrations = shippedMigrations();
        QVERIFY(migrations);
        const auto counts = std::find_if(migrations->cbegin(), migrations->cend(),
                                         [](const Migration &each) { return each.name == u"0005_overview.sql"; });
        QVERIFY(counts != migrations->cend());
        store.write([sql = counts->sql](Connection &connection) -> Result<> {
            HOOKDESK_TRY(connection.execute(u"DROP TABLE attempt_minutes"_s));
            HOOKDESK_TRY(connection.execute(u"DROP TABLE attempt_hours"_s));
            for (const auto &statement : sql.split(u";\n"_s, Qt::SkipEmptyParts))
                HOOKDESK_TRY(connection.execute(statement));
            return {};
        });
    }

    QList<RateStep> rates(const RateSpan &span)
    {
        return store.read(
            [span, now = clock.now()](Connection &connection) { return DeliveryRates(connection).at(now, span); });
    }

    ManualClock clock;
    TemporaryStore store;
    SmallWorld world;
};

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAreCountedInTheirStep_data()
    {
        QTest::addColumn<RateSpan>("span");
        QTest::addColumn<std::chrono::milliseconds>("ago");
        QTest::addColumn<int>("stepsBack"); // -1: too long ago
        // It is 12:00:30.
        QTest::newRow("hour: now") << lastHour << 0ms << 0;
        QTest::newRow("hour: the minute's beginning") << lastHour << std::chrono::milliseconds(30s) << 0;
        QTest::newRow("hour: before it") << lastHour << std::chrono::milliseconds(30s + 1ms) << 1;
        QTest::newRow("hour: its first minute") << lastHour << std::chrono::milliseconds(59min) << 59;
        QTest::newRow("hour: before that") << lastHour << std::chrono::milliseconds(60min) << -1;
        QTest::newRow("day: this quarter") << lastDay << 0ms << 0;
        QTest::newRow("day: the last quarter") << lastDay << std::chrono::milliseconds(15min) << 1;
        QTest::newRow("day: its first quarter") << lastDay << std::chrono::milliseconds(23h + 45min) << 95;
        QTest::newRow("day: before that") << lastDay << std::chrono::milliseconds(24h) << -1;
        QTest::newRow("month: these six hours") << lastMonth << 0ms << 0;
        QTest::newRow("month: the last six") << lastMonth << std::chrono::milliseconds(1min) << 1;
        QTest::newRow("month: the first six") << lastMonth << std::chrono::milliseconds(24h * 30 - 6h) << 119;
        QTest::newRow("month: before that") << lastMonth << std::chrono::milliseconds(24h * 30) << -1;
    }
    void attemptsAreCountedInTheirStep()
    {
        QFETCH(RateSpan, span);
        QFETCH(std::chrono::milliseconds, ago);
        QFETCH(int, stepsBack);
        Fixture fixture;
        fixture.clock.advance(30s);
        const auto at = fixture.clock.now() - ago;
        fixture.add({{at},
                     {at},
                     {at, Outcome::Failed, 404},
                     {at, Outcome::Failed, noResponse},
                     {at, Outcome::Failed, noResponse},
                     {at, Outcome::Failed, noResponse},
                     {at, Outcome::Skipped, noResponse}});
        const auto steps = fixture.rates(span);
        QCOMPARE(steps.size(), span.steps);
        for (int i = 0; i < span.steps; ++i) {
            const auto &step = steps.at(i);
            const auto start = steps.constFirst().start + i * span.step;
            const RateStep counted{start, 2, 1, 3, 1};
            QVERIFY(step == (span.steps - 1 - i == stepsBack ? counted : RateStep{.start = start}));
        }
        QVERIFY(steps.constLast().start <= fixture.clock.now());
        QVERIFY(steps.constLast().start + span.step > fixture.clock.now());
    }

    /// Of all the recorded attempts, and none that is not.
    void countsAreThoseOfTheAttempts_data()
    {
        QTest::addColumn<bool>("wasOlder");
        QTest::newRow("as they are recorded") << false;
        QTest::newRow("of a store of before there were counts") << true;
    }
    void countsAreThoseOfTheAttempts()
    {
        QFETCH(bool, wasOlder);
        Fixture fixture;
        const auto now = fixture.clock.now();
        QList<Attempt> attempts;
        for (int i = 0; i < 300; ++i)
            attempts << Attempt{now - i * 17min, i % 3 == 0 ? Outcome::Failed : Outcome::Delivered,
                                i % 9 == 0 ? 0 : 500, i};
        fixture.add(attempts);
        fixture.add({{now, Outcome::Skipped, noResponse}});
        if (wasOlder)
            fixture.migrateAgain();
        int skipped = 0;
        int delivered = 0;
        int failed = 0;
        int unanswered = 0;
        for (const auto &step : fixture.rates(lastMonth)) {
            delivered += step.delivered;
            failed += step.failed;
            unanswered += step.unanswered;
            skipped += step.skipped;
        }
        QCOMPARE(skipped, 1);
        QCOMPARE(delivered, 200);
        QCOMPARE(failed, 66);
        QCOMPARE(unanswered, 34);
        // Of a day: 24 hours and the one that has begun.
        const auto traffic = fixture.store.read(
            [now](Connection &connection) { return TrafficList(connection).lately(now, TrafficOrder::Slowest, 10); });
        QCOMPARE(traffic.size(), 1);
        QCOMPARE(traffic.constFirst().sent, 85);   // every 17 minutes of 24 hours
        QCOMPARE(traffic.constFirst().failed, 29); // every third
        QCOMPARE(traffic.constFirst().meanMs, 42); // 0 to 84
        QCOMPARE(traffic.constFirst().longestMs, 84);
    }

    void whatPeopleSendByHandIsNoSignOfHowAnIntegrationIs()
    {
        Fixture fixture;
        const auto now = fixture.clock.now();
        fixture.add({{now, Outcome::Failed, 404},
                     {.at = now + 1ms, .kind = DeliveryKind::Replay},
                     {.at = now + 2ms, .kind = DeliveryKind::Ping}});
        const auto traffic = fixture.store.read([now](Connection &connection) {
            return TrafficList(connection).lately(now, TrafficOrder::MostFailed, 10);
        });
        QCOMPARE(traffic.size(), 1);
        QCOMPARE(traffic.constFirst().sent, 1);
        QCOMPARE(traffic.constFirst().failed, 1);
        const auto rows =
            fixture.store.read([now](Connection &connection) { return InstallationList(connection).at(now); });
        QCOMPARE(rows.constFirst().lately.sent, 1);
        QCOMPARE(rows.constFirst().lately.delivered, 0);
        QCOMPARE(rows.constFirst().last->responseCode, 200); // it is what the webhook answered last, to whomever
        QCOMPARE(fixture.rates(lastHour).constLast().delivered, 2);
    }

    void whatIsUndoneIsNotCounted()
    {
        Fixture fixture;
        auto failing = fixture.store.store().write(Topic::Requests, [&](Connection &connection) -> Result<> {
            WebhookRequest request;
            request.at = fixture.clock.now();
            request.delivery = DeliveryId(1); // counted in its minute, though it is not stored
            HOOKDESK_TRY(AttemptCounts(connection).add(request));
            return failure(ErrorCode::Refused, u"no"_s);
        });
        QVERIFY(!failing.takeResult());
        QCOMPARE(fixture.rates(lastHour).constLast().failed, 0);
        QCOMPARE(fixture.rates(lastHour).constLast().unanswered, 0);
    }

    void countsAreKeptAsLongAsTheyAreShown()
    {
        Fixture fixture;
        const auto now = fixture.clock.now();
        fixture.add({{now - 24h * 40}, {now - 24h * 30 + 6h}, {now}});
        const auto sweep = [&] {
            return fixture.store.write(
                [now](Connection &connection) { return AttemptCounts(connection).removeExpired(now, 100); });
        };
        QCOMPARE(sweep(), 3); // a minute, and two hours
        QCOMPARE(sweep(), 0);
        int shown = 0;
        for (const auto &step : fixture.rates(lastMonth))
            shown += step.delivered;
        QCOMPARE(shown, 2);
    }

    void ratesFollowTheStoreAndTheSpan()
    {
        Fixture fixture;
        RatesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 60);
        QCOMPARE(table.totalOf(RatesTable::Delivered), 0);
        fixture.add({{fixture.clock.now()}, {fixture.clock.now() - 2h, Outcome::Failed, 404}});
        QTRY_COMPARE(table.totalOf(RatesTable::Delivered), 1);
        QCOMPARE(table.index(59, RatesTable::Delivered).data().toString(), u"1"_s);
        QCOMPARE(table.totalOf(RatesTable::Failed), 0);
        table.setRateSpan(lastDay);
        QTRY_COMPARE(table.rowCount(), 96);
        QCOMPARE(table.totalOf(RatesTable::Failed), 1);
        QCOMPARE(table.minutesOf(0), 15.0);
        fixture.clock.advance(5min);
        QTRY_COMPARE(table.minutesOf(95), 5.0);
    }

    void theWorstFailMost()
    {
        Fixture fixture;
        const auto now = fixture.clock.now();
        const Attempt failed{now - 1h, Outcome::Failed, 404};
        const Attempt delivered{now - 1h};
        const auto often = fixture.addApp(u"often"_s);
        const auto always = fixture.addApp(u"always"_s);
        const auto longAgo = fixture.addApp(u"long-ago"_s);
        fixture.add({delivered, {now, Outcome::Skipped, noResponse}});
        fixture.add(often, {failed, failed, failed, delivered, delivered});
        fixture.add(always, {failed, failed, failed});
        fixture.add(longAgo, {{now - 25h, Outcome::Failed, 404}});
        TrafficTable table(TrafficOrder::MostFailed, fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(column(table, TrafficTable::App), (QStringList{u"always"_s, u"often"_s}));
        QCOMPARE(column(table, TrafficTable::Failed), (QStringList{u"3"_s, u"3"_s}));
        QCOMPARE(column(table, TrafficTable::Sent), (QStringList{u"3"_s, u"5"_s}));
        // What comes is there at once; what is a day old goes.
        fixture.add({failed, failed, failed, failed});
        QTRY_COMPARE(table.rowCount(), 3);
        fixture.clock.advance(25h);
        QTRY_COMPARE(table.rowCount(), 0);
    }

    void theSlowestTakeLongest()
    {
        Fixture fixture;
        const auto now = fixture.clock.now();
        const auto slow = fixture.addApp(u"slow"_s);
        fixture.add({{now, Outcome::Delivered, 200, 10}, {now, Outcome::Delivered, 200, 900}});
        fixture.add(slow, {{now, Outcome::Failed, noResponse, 1000}, {now - 2h, Outcome::Delivered, 200, 500}});
        TrafficTable table(TrafficOrder::Slowest, fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(column(table, TrafficTable::App), (QStringList{u"slow"_s, u"deploy bot"_s}));
        QCOMPARE(column(table, TrafficTable::Mean), (QStringList{u"750 ms"_s, u"455 ms"_s}));
        QCOMPARE(column(table, TrafficTable::Longest), (QStringList{u"1.0 s"_s, u"900 ms"_s}));
    }

    void theForecastBeginsWithTheSoonest()
    {
        Fixture fixture;
        const auto soon = fixture.addApp(u"soon"_s);
        const auto later = fixture.addApp(u"later"_s);
        fixture.addApp(u"well"_s);
        fixture.addErrorDays(later, 2);
        fixture.addErrorDays(soon, 6);
        HealthTable health(fixture.store.store(), fixture.clock);
        Forecast forecast(health);
        QAbstractItemModelTester tester(&forecast, strict);
        QTRY_COMPARE(column(forecast, 0), (QStringList{u"soon"_s, u"later"_s}));
        const int expected = forecast.columnCount() - 1;
        QCOMPARE(forecast.headerData(expected, Qt::Horizontal).toString(), u"Disable on"_s);
        QCOMPARE(column(forecast, expected), (QStringList{u"2026-11-24"_s, u"2026-11-28"_s}));
        QCOMPARE(forecast.rowAt(0).app.id, soon);
        // A success ends a streak; another one may come before.
        fixture.addErrorDays(fixture.world.app.id, 4);
        QTRY_COMPARE(column(forecast, 0), (QStringList{u"soon"_s, u"deploy bot"_s, u"later"_s}));
        fixture.store.write([key = BufferKey::of(soon, OrganizationId(42)), &fixture](Connection &connection) {
            return IntegrationBuffers(connection).add(key, dayOf(fixture.clock.now()), BufferCount::Success);
        });
        QTRY_COMPARE(column(forecast, 0), (QStringList{u"deploy bot"_s, u"later"_s}));
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
