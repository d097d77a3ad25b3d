// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that the store sorts: rows come to stand in their order and keep what is selected; what is new waits.
#include "model/store/mailoutbox.h"
#include "model/tables/mailtable.h"
#include "model/tables/responsestable.h"
#include "tests/model/filterworld.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

struct Fixture {
    Fixture() { store.write(addFilterWorld); }

    void send(int number, int code)
    {
        store.write([=](Connection &connection) {
            return addSent(connection,
                           {17, 42, "metric_alert.open", 9, code < 300 ? Outcome::Delivered : Outcome::Failed, code},
                           number);
        });
    }

    ManualClock clock;
    TemporaryStore store;
};

} // namespace

class SortedTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responsesAreSortedByTheStore()
    {
        Fixture fixture;
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 7);
        const QPersistentModelIndex pager(table.index(table.rowOf(3), ResponsesTable::App));
        const auto newestFirst = column(table, ResponsesTable::Answer);
        table.sort(ResponsesTable::Answer, Qt::DescendingOrder);
        QTRY_COMPARE(column(table, ResponsesTable::Answer),
                     (QStringList{u"503"_s, u"429"_s, u"404"_s, u"200"_s, u"200"_s, u"—"_s, u"timeout"_s}));
        QCOMPARE(pager.row(), 0); // it goes with its row
        table.sort(ResponsesTable::Answer, Qt::AscendingOrder);
        QTRY_COMPARE(pager.row(), 6);
        table.sort(ResponsesTable::App, Qt::AscendingOrder); // no key of the store: nothing happens
        table.sort(ResponsesTable::Time, Qt::DescendingOrder);
        QTRY_COMPARE(column(table, ResponsesTable::Answer), newestFirst);
    }

    void whatIsNewWaitsWhileTheyAreSortedOtherwise()
    {
        Fixture fixture;
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 7);
        table.markSeen();
        table.sort(ResponsesTable::Answer, Qt::DescendingOrder);
        QTRY_COMPARE(table.index(0, ResponsesTable::Answer).data().toString(), u"503"_s);
        QVERIFY(!table.isFollowing());
        fixture.send(50, 500);
        fixture.send(51, 504);
        QTRY_COMPARE(table.heldCount(), 2);
        QCOMPARE(table.unseenFailures(), 2);
        QCOMPARE(table.rowCount(), 7);
        table.reload();
        QTRY_COMPARE(table.rowCount(), 9);
        QCOMPARE(column(table, ResponsesTable::Answer).mid(0, 3), (QStringList{u"504"_s, u"503"_s, u"500"_s}));
        QCOMPARE(table.heldCount(), 0);
        QCOMPARE(table.unseenFailures(), 2);
        table.sort(ResponsesTable::Time, Qt::DescendingOrder);
        QTRY_VERIFY(table.isFollowing());
        fixture.send(52, 204);
        QTRY_COMPARE(table.index(0, ResponsesTable::Answer).data().toString(), u"204"_s);
    }

    void theNextPageIsThatOfTheOrder()
    {
        Fixture fixture;
        fixture.store.write([](Connection &connection) -> Result<> {
            for (int number = 100; number < 100 + ResponsesTable::pageRows; ++number)
                HOOKDESK_TRY(addSent(connection, {17, 42, "metric_alert.open", 9, Outcome::Delivered, 201}, number));
            return {};
        });
        ResponsesTable table(fixture.store.store(), fixture.clock);
        QTRY_COMPARE(table.rowCount(), ResponsesTable::pageRows);
        table.sort(ResponsesTable::Answer, Qt::AscendingOrder);
        QTRY_COMPARE(table.index(0, ResponsesTable::Answer).data().toString(), u"timeout"_s);
        QCOMPARE(table.rowCount(), ResponsesTable::pageRows);
        QVERIFY(table.canFetchMore({}));
        table.fetchMore({});
        QTRY_COMPARE(table.rowCount(), ResponsesTable::pageRows + 7);
        QCOMPARE(table.index(table.rowCount() - 1, ResponsesTable::Answer).data().toString(), u"503"_s);
        QVERIFY(!table.canFetchMore({}));
    }

    void aRowMovesWhenWhatItIsSortedByChanges()
    {
        Fixture fixture;
        fixture.store.write([](Connection &connection) -> Result<> {
            for (int number = 1; number <= 3; ++number)
                HOOKDESK_TRY(MailOutbox(connection)
                                 .add({.messageId = u"<%1@acme.test>"_s.arg(number),
                                       .to = u"%1@acme.test"_s.arg(number),
                                       .from = u"desk@acme.test"_s,
                                       .subject = u"Action required"_s,
                                       .text = u"text"_s,
                                       .html = {},
                                       .created = filterStart,
                                       .nextTry = filterStart,
                                       .lastError = {}}));
            return {};
        });
        MailTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        table.sort(MailTable::State, Qt::DescendingOrder);
        QTRY_COMPARE(column(table, MailTable::To), (QStringList{u"3@acme.test"_s, u"2@acme.test"_s, u"1@acme.test"_s}));
        const QPersistentModelIndex first(table.index(2, 0));
        fixture.store.write(
            [](Connection &connection) { return MailOutbox(connection).giveUp(MailId(1), u"no such mailbox"_s); });
        QTRY_COMPARE(first.row(), 0);
        QCOMPARE(column(table, MailTable::To), (QStringList{u"1@acme.test"_s, u"3@acme.test"_s, u"2@acme.test"_s}));
    }

    void headersTellWhatCanBeSorted()
    {
        Fixture fixture;
        const ResponsesTable table(fixture.store.store(), fixture.clock);
        const auto isSortable = [&table](int column) {
            return table.headerData(column, Qt::Horizontal, SortableRole).toBool();
        };
        QVERIFY(isSortable(ResponsesTable::Duration));
        QVERIFY(!isSortable(ResponsesTable::RequestId));
        QCOMPARE(table.headerData(ResponsesTable::Duration, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
                 static_cast<int>(Qt::DescendingOrder));
    }
};

QTEST_GUILESS_MAIN(SortedTablesTest)
#include "tst_sortedtables.moc"
