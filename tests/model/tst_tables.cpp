// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables over a real store: they hold the contract of models while things change, and rows keep their identity.
#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "model/tables/bufferdays.h"
#include "model/tables/daycounts.h"
#include "model/tables/disabledtable.h"
#include "model/tables/healthtable.h"
#include "model/tables/installationstable.h"
#include "model/tables/responsestable.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A store with the smallest world, and a clock.
struct Fixture {
    Fixture() { world = store.write(addSmallWorld); }

    /// Adds attempts of new deliveries, in one commit.
    void addAttempts(int count, Outcome outcome = Outcome::Delivered)
    {
        store.write([=, delivery = world.delivery(clock.now()), now = clock.now()](Connection &connection) -> Result<> {
            for (int i = 0; i < count; ++i) {
                HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
                WebhookRequest request;
                request.delivery = id;
                request.at = now;
                request.app = delivery.app;
                request.organization = delivery.organization;
                request.event = delivery.event();
                request.outcome = outcome;
                request.responseCode = outcome == Outcome::Delivered ? 200 : 404;
                request.responseBody = "ok";
                HOOKDESK_TRY(WebhookRequests(connection).add(request));
            }
            return {};
        });
    }

    void count(const QDate &day, BufferCount what, int by)
    {
        store.write([key = BufferKey::of(world.app.id, world.organization.id), day, what, by](Connection &connection) {
            return IntegrationBuffers(connection).add(key, day, what, by);
        });
    }

    AppId addApp(const QString &slug)
    {
        return store.write([app = world.app, slug](Connection &connection) mutable {
            app.id = {};
            app.uuid.clear();
            app.slug = slug;
            app.name = slug;
            return SentryApps(connection).save(app);
        });
    }

    void disable(AppId app, Instant at)
    {
        store.write([app, at](Connection &connection) {
            return SentryApps(connection).disable(app, {.at = at, .reason = u"1000 timeouts"_s, .ownersNotified = 2});
        });
    }

    void enable(AppId app)
    {
        store.write([app](Connection &connection) { return SentryApps(connection).enable(app, {u"issue"_s}); });
    }

    QDate today() const { return dayOf(clock.now()); }

    ManualClock clock;
    TemporaryStore store;
    SmallWorld world;
};

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installationsTellHowTheirWebhooksAnswer()
    {
        Fixture fixture;
        InstallationsTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(textAt(table, 0, InstallationsTable::Last), u"—"_s);
        QPersistentModelIndex row(table.index(0, 0));
        fixture.addAttempts(2);
        fixture.addAttempts(1, Outcome::Failed);
        QTRY_COMPARE(textAt(table, 0, InstallationsTable::SuccessRate), u"66 %"_s);
        QCOMPARE(table.index(0, InstallationsTable::Url).data(ElideRole).value<Qt::TextElideMode>(), Qt::ElideMiddle);
        fixture.count(fixture.today(), BufferCount::Success, 5);
        QTRY_COMPARE(textAt(table, 0, InstallationsTable::Health), u"✓ healthy"_s);
        const auto days = table.index(0, InstallationsTable::Health).data(DaysRole).value<BufferDays>().days;
        QCOMPARE(days.size(), bufferDaysKept);
        QCOMPARE(days.constLast().success, 5);
        QVERIFY(row.isValid());
        // A day later the attempts are older than 24 hours.
        fixture.clock.advance(25h);
        QTRY_COMPARE(textAt(table, 0, InstallationsTable::SuccessRate), u"—"_s);
    }

    void aTableThatNobodyWatchesWaits()
    {
        Fixture fixture;
        InstallationsTable table(fixture.store.store(), fixture.clock);
        QTRY_COMPARE(table.rowCount(), 1);
        table.setWatched(false);
        QSignalSpy updates(&table, &StoreTable::updated);
        DisabledTable watched(fixture.store.store(), fixture.clock);
        fixture.disable(fixture.world.app.id, fixture.clock.now());
        QTRY_COMPARE(watched.rowCount(), 1);
        QCOMPARE(updates.size(), 0);
        table.setWatched(true);
        QTRY_COMPARE(textAt(table, 0, InstallationsTable::Health), u"⊘ disabled"_s);
    }

    void healthCountsItsDays()
    {
        Fixture fixture;
        HealthTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        for (int back = 1; back <= 5; ++back)
            fixture.count(fixture.today().addDays(-back), BufferCount::Error, 3);
        QTRY_COMPARE(textAt(table, 0, HealthTable::Streak), u"5/7"_s);
        QCOMPARE(textAt(table, 0, HealthTable::State), u"▲ at risk"_s);
        QCOMPARE(textAt(table, 0, HealthTable::Expected), fixture.today().addDays(1).toString(Qt::ISODate));
        QCOMPARE(textAt(table, 0, HealthTable::ColumnCount - 2), u"✕"_s);
        QVERIFY(table.index(0, HealthTable::ColumnCount - 2).data(Qt::ToolTipRole).toString().contains(u"errors: 3"_s));
        fixture.count(fixture.today(), BufferCount::Timeout, 620);
        QTRY_COMPARE(textAt(table, 0, HealthTable::Timeouts), u"620/1,000"_s);
    }

    void daysMoveAtMidnightInUtc()
    {
        Fixture fixture;
        HealthTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        fixture.count(fixture.today(), BufferCount::Error, 1);
        const int last = HealthTable::ColumnCount - 1;
        QTRY_COMPARE(textAt(table, 0, last), u"✕"_s);
        QCOMPARE(table.dayOfColumn(last), fixture.today());
        QSignalSpy titles(&table, &QAbstractItemModel::headerDataChanged);
        fixture.clock.advance(12h);
        QTRY_COMPARE(titles.size(), 1);
        QCOMPARE(table.dayOfColumn(last), fixture.today());
        QCOMPARE(textAt(table, 0, last - 1), u"✕"_s);
        QCOMPARE(textAt(table, 0, last), u"·"_s);
    }

    void disabledAppsComeAndGo()
    {
        Fixture fixture;
        DisabledTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        const auto other = fixture.addApp(u"chat-relay"_s);
        fixture.disable(fixture.world.app.id, fixture.clock.now());
        fixture.disable(other, fixture.clock.now() + 1min);
        QTRY_COMPARE(table.rowCount(), 2);
        QSortFilterProxyModel sorted;
        sorted.setSortRole(SortRole);
        sorted.setSourceModel(&table);
        sorted.sort(DisabledTable::At, Qt::DescendingOrder);
        QCOMPARE(sorted.index(0, 0).data().toString(), u"chat-relay"_s);
        const QPersistentModelIndex kept(sorted.index(0, 0));
        fixture.enable(fixture.world.app.id);
        QTRY_COMPARE(table.rowCount(), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"chat-relay"_s);
    }

    void newResponsesAppearAtTheTop()
    {
        Fixture fixture;
        fixture.addAttempts(3);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 3);
        QCOMPARE(table.unseenFailures(), 0);
        const QPersistentModelIndex newest(table.index(0, 0));
        QSignalSpy insertions(&table, &QAbstractItemModel::rowsInserted);
        fixture.addAttempts(40, Outcome::Failed);
        QTRY_COMPARE(table.rowCount(), 43);
        QCOMPARE(insertions.size(), 1); // a batch, not a row each
        QCOMPARE(newest.row(), 40);
        QVERIFY(table.rowAt(0).id > table.rowAt(1).id);
        QCOMPARE(table.unseenFailures(), 40);
        table.markSeen();
        QCOMPARE(table.unseenFailures(), 0);
    }

    void reloadingKeepsTheRowsThatAreStillShown()
    {
        Fixture fixture;
        fixture.addAttempts(ResponsesTable::pageRows);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), ResponsesTable::pageRows);
        const QPersistentModelIndex kept(table.index(3, 0));
        const auto id = table.rowAt(3).id;
        table.setFollowing(false);
        fixture.addAttempts(7);
        QTRY_COMPARE(table.heldCount(), 7);
        table.reload();
        QTRY_COMPARE(table.heldCount(), 0);
        QCOMPARE(table.rowCount(), ResponsesTable::pageRows);
        QCOMPARE(kept.row(), 10);
        QCOMPARE(table.rowAt(10).id, id);
    }

    void olderResponsesAreReadInPages()
    {
        Fixture fixture;
        fixture.addAttempts(ResponsesTable::pageRows + 20);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QTRY_COMPARE(table.rowCount(), ResponsesTable::pageRows);
        QVERIFY(table.canFetchMore({}));
        table.fetchMore({});
        QVERIFY(!table.canFetchMore({}));
        QTRY_COMPARE(table.rowCount(), ResponsesTable::pageRows + 20);
        QVERIFY(!table.canFetchMore({}));
        QCOMPARE(table.rowAt(table.rowCount() - 1).id, AttemptId(1));
    }

    void responsesWaitWhileItDoesNotFollow_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a few") << 24;
        QTest::newRow("more than a page") << ResponsesTable::pageRows + 124;
    }
    void responsesWaitWhileItDoesNotFollow()
    {
        QFETCH(int, count);
        Fixture fixture;
        fixture.addAttempts(5);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 5);
        table.setFollowing(false);
        fixture.addAttempts(count, Outcome::Failed);
        QTRY_COMPARE(table.heldCount(), count);
        QCOMPARE(table.rowCount(), 5);
        QCOMPARE(table.unseenFailures(), count);
        table.setFollowing(true);
        QCOMPARE(table.heldCount(), 0);
        QTRY_COMPARE(table.rowCount(), count > ResponsesTable::pageRows ? ResponsesTable::pageRows : 5 + count);
        QCOMPARE(table.rowAt(0).id, AttemptId(5 + count));
        QCOMPARE(table.unseenFailures(), count); // none is counted twice
    }

    void failuresHeldBackAreNotSeen()
    {
        Fixture fixture;
        ResponsesTable table(fixture.store.store(), fixture.clock);
        fixture.addAttempts(2, Outcome::Failed);
        QTRY_COMPARE(table.rowCount(), 2);
        table.setFollowing(false);
        fixture.addAttempts(3, Outcome::Failed);
        QTRY_COMPARE(table.heldCount(), 3);
        table.markSeen();
        QCOMPARE(table.unseenFailures(), 3);
        table.setFollowing(true);
        QTRY_COMPARE(table.rowCount(), 5);
        QCOMPARE(table.unseenFailures(), 3);
        table.markSeen();
        QCOMPARE(table.unseenFailures(), 0);
    }

    void aHistoryThatIsAddedIsNoNews()
    {
        Fixture fixture;
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QTRY_VERIFY(table.isLoaded());
        fixture.clock.advance(-24h);
        fixture.addAttempts(3, Outcome::Failed);
        fixture.clock.advance(24h);
        QTRY_COMPARE(table.rowCount(), 3);
        QCOMPARE(table.unseenFailures(), 0);
        fixture.addAttempts(1, Outcome::Failed);
        QTRY_COMPARE(table.unseenFailures(), 1);
    }

    void failuresThatAFilterLeavesOutAreCounted()
    {
        Fixture fixture;
        fixture.addAttempts(1);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        table.setFilter({{{FilterKey::Outcome, false, {Outcome::Delivered}}}});
        QTRY_VERIFY(table.showsFilter());
        fixture.addAttempts(2, Outcome::Failed);
        QTRY_COMPARE(table.unseenFailures(), 2);
        QCOMPARE(table.rowCount(), 1);
        table.setFollowing(false);
        fixture.addAttempts(1, Outcome::Failed);
        QTRY_COMPARE(table.unseenFailures(), 3);
        QCOMPARE(table.heldCount(), 0);
        table.markSeen(); // it is not among what is held back
        QCOMPARE(table.unseenFailures(), 0);
    }

    void aFilterHoldsForWhatComes()
    {
        Fixture fixture;
        fixture.addAttempts(2);
        fixture.addAttempts(1, Outcome::Failed);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 3);
        table.setFilter({{{FilterKey::Outcome, false, {Outcome::Failed}}}});
        QVERIFY(!table.isFiltered()); // not yet
        QTRY_COMPARE(table.rowCount(), 1);
        QVERIFY(table.isFiltered());
        fixture.addAttempts(3);
        fixture.addAttempts(2, Outcome::Failed);
        QTRY_COMPARE(table.rowCount(), 3);
        table.setFollowing(false);
        fixture.addAttempts(4);
        fixture.addAttempts(1, Outcome::Failed);
        QTRY_COMPARE(table.heldCount(), 1);
        QCOMPARE(table.rowCount(), 3);
        table.setFollowing(true);
        QTRY_COMPARE(table.rowCount(), 4);
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.rowAt(row).outcome, Outcome::Failed);
        table.setFilter({});
        QTRY_COMPARE(table.rowCount(), 13);
    }

    void rowsGrowTooOldForAFilter()
    {
        Fixture fixture;
        fixture.addAttempts(2);
        ResponsesTable table(fixture.store.store(), fixture.clock);
        table.setFilter({{{FilterKey::Since, false, {Age(1h)}}}});
        QTRY_COMPARE(table.rowCount(), 2);
        fixture.clock.advance(30min);
        fixture.addAttempts(1);
        QTRY_COMPARE(table.rowCount(), 3);
        fixture.clock.advance(45min);
        QTRY_COMPARE(table.rowCount(), 1);
    }

    void anErrorOfTheStoreIsKept()
    {
        const ManualClock clock;
        Store store(StoreLocation{.path = u"/nowhere/at/all/store.sqlite"_s, .mayCreate = false});
        ResponsesTable table(store, clock);
        QSignalSpy errors(&table, &StoreTable::errorChanged);
        store.open();
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY(table.error().has_value());
        QVERIFY(!table.error()->message.isEmpty());
        QCOMPARE(table.rowCount(), 0);
    }

    void dayCountsShowTheLatestFirst()
    {
        DayCounts days;
        QAbstractItemModelTester tester(&days, strict);
        const QDate first(2026, 11, 1);
        days.setDays({{.day = first, .success = 1}, {.day = first.addDays(1), .error = 1200}});
        QCOMPARE(days.dayAt(0), first.addDays(1));
        QCOMPARE(textAt(days, 0, DayCounts::Error), u"1,200"_s);
        QSignalSpy changes(&days, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&days, &QAbstractItemModel::modelReset);
        days.setDays({{.day = first, .success = 2}, {.day = first.addDays(1), .error = 1200}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        days.setDays({});
        QCOMPARE(days.rowCount(), 0);
    }

    void everyDayHasItsKind_data()
    {
        QTest::addColumn<BufferDay>("day");
        QTest::addColumn<QString>("glyph");
        QTest::newRow("nothing") << BufferDay{} << u"·"_s;
        QTest::newRow("success") << BufferDay{.success = 3} << u"✓"_s;
        QTest::newRow("some errors") << BufferDay{.success = 3, .error = 1} << u"!"_s;
        QTest::newRow("errors only") << BufferDay{.error = 1} << u"✕"_s;
        QTest::newRow("errors and timeouts") << BufferDay{.error = 1, .timeout = 9} << u"✕"_s;
        QTest::newRow("timeouts") << BufferDay{.timeout = 9} << u"◷"_s;
        QTest::newRow("timeouts among successes") << BufferDay{.success = 90, .error = 1, .timeout = 9} << u"◷"_s;
    }
    void everyDayHasItsKind()
    {
        QFETCH(BufferDay, day);
        QFETCH(QString, glyph);
        QCOMPARE(glyphOf(dayKind(day)), glyph);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_tables.moc"
