// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The orders of lists over a real store: sorted by each of their keys, in pages that fit together whatever is added.
#include "model/filter/filterparser.h"
#include "model/store/auditlog.h"
#include "model/store/lists/auditlist.h"
#include "model/store/lists/incidentlist.h"
#include "model/store/lists/maillist.h"
#include "model/store/lists/responselist.h"
#include "model/store/mailoutbox.h"
#include "tests/model/filterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr auto up = Qt::AscendingOrder;
constexpr auto down = Qt::DescendingOrder;

Result<> addIncidents(Connection &connection)
{
    const auto add = [&connection](int id, const char *title, AlertStatus status, int hours, int organization) {
        return Incidents(connection)
            .save({.id = IncidentId(id),
                   .identifier = 20 - id,
                   .organization = OrganizationId(organization),
                   .title = QString::fromLatin1(title),
                   .status = status,
                   .started = filterStart + std::chrono::hours(hours),
                   .attachment = "{}"});
    };
    HOOKDESK_TRY(add(2, "beta", AlertStatus::Critical, 3, 43));
    HOOKDESK_TRY(add(3, "Alpha", AlertStatus::Resolved, 2, 42));
    HOOKDESK_TRY(add(4, "alpha", AlertStatus::Warning, 1, 42));
    return {};
}

Result<> addMails(Connection &connection)
{
    MailOutbox outbox(connection);
    for (int number = 1; number <= 5; ++number)
        HOOKDESK_TRY(outbox.add({.messageId = u"<%1@acme.test>"_s.arg(number),
                                 .to = number % 2 ? u"Ana@acme.test"_s : u"bo@acme.test"_s,
                                 .from = u"desk@acme.test"_s,
                                 .subject = u"Action required"_s,
                                 .text = u"text"_s,
                                 .html = {},
                                 .created = filterStart,
                                 .nextTry = filterStart + number * 1h,
                                 .lastError = {}}));
    HOOKDESK_TRY(outbox.retry(MailId(2), filterNow, u"busy"_s));
    return outbox.sent(MailId(3), filterNow);
}

Result<> addEntries(Connection &connection)
{
    AuditLog log(connection);
    for (const auto *actor : {"zoe", "Ana", "engine", "ana"}) {
        AuditEntry entry;
        entry.at = filterStart;
        entry.actor = QString::fromLatin1(actor);
        entry.event = entry.actor == u"engine" ? u"INTERNAL_INTEGRATION_DISABLED"_s : u"SETTING_CHANGED"_s;
        if (entry.actor == u"engine")
            entry.organization = OrganizationId(42);
        entry.data = "{}";
        HOOKDESK_TRY(log.add(entry));
    }
    return {};
}

/// The ids of a list's rows, read in pages of so many; `between` is done after each.
template <class Ask, class IdOf, class Between>
QString idsOf(TemporaryStore &store, int limit, Ask ask, IdOf idOf, Between between)
{
    QStringList ids;
    std::optional<ListCursor> end;
    do {
        const auto page = store.read([&](Connection &connection) { return ask(connection, end, limit); });
        for (const auto &row : page.rows)
            ids << QString::number(idOf(row));
        end = page.next;
        between();
    } while (end);
    return ids.join(u' ');
}

/// Read at once, and in pages of one and of two, it is the same.
template <class List, class IdOf>
void compareOrder(TemporaryStore &store, SortKey key, Qt::SortOrder direction, const QString &expected, IdOf idOf)
{
    const auto ask = [=](Connection &connection, const std::optional<ListCursor> &after, int limit) {
        return List(connection).page({key, direction}, after, limit);
    };
    for (const int limit : {100, 1, 2})
        QCOMPARE(idsOf(store, limit, ask, idOf, [] {}), expected);
}

} // namespace

Q_DECLARE_METATYPE(hookdesk::SortKey)

class ListOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.write(addFilterWorld);
        m_store.write(addIncidents);
        m_store.write(addMails);
        m_store.write(addEntries);
    }

    void responsesAreSorted_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("ids");
        QTest::newRow("newest first") << SortKey::Time << down << u"7 6 5 4 3 2 1"_s;
        QTest::newRow("oldest first") << SortKey::Time << up << u"1 2 3 4 5 6 7"_s;
        QTest::newRow("codes down") << SortKey::Code << down << u"3 6 2 7 1 5 4"_s;
        QTest::newRow("codes up") << SortKey::Code << up << u"4 5 1 7 2 6 3"_s;
        QTest::newRow("a key it has not") << SortKey::Title << down << u"7 6 5 4 3 2 1"_s;
    }
    void responsesAreSorted()
    {
        QFETCH(SortKey, key);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, ids);
        compareOrder<ResponseList>(m_store, key, direction, ids, [](const ResponseRow &row) { return row.id.value; });
    }

    void incidentsAreSorted_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("ids");
        QTest::newRow("started") << SortKey::Time << down << u"2 3 4 1"_s;
        QTest::newRow("number") << SortKey::Incident << up << u"1 4 3 2"_s;
        QTest::newRow("title") << SortKey::Title << up << u"3 4 2 1"_s; // whatever the case
        QTest::newRow("status") << SortKey::Status << down << u"2 4 1 3"_s;
        QTest::newRow("organization") << SortKey::Organization << up << u"1 3 4 2"_s;
        QTest::newRow("deliveries") << SortKey::Deliveries << down << u"1 4 3 2"_s;
    }
    void incidentsAreSorted()
    {
        QFETCH(SortKey, key);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, ids);
        compareOrder<IncidentList>(m_store, key, direction, ids, [](const IncidentRow &row) { return row.id.value; });
    }

    void mailsAreSorted_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("ids");
        QTest::newRow("newest first") << SortKey::Time << down << u"5 4 3 2 1"_s;
        QTest::newRow("to") << SortKey::To << up << u"1 3 5 2 4"_s;
        QTest::newRow("subject") << SortKey::Subject << up << u"1 2 3 4 5"_s;
        QTest::newRow("state, trouble first") << SortKey::State << down << u"2 3 5 4 1"_s;
        QTest::newRow("tries") << SortKey::Attempt << down << u"3 2 5 4 1"_s;
        QTest::newRow("next try") << SortKey::NextTry << down << u"2 5 4 1 3"_s;
        QTest::newRow("error") << SortKey::Error << down << u"2 5 4 3 1"_s;
    }
    void mailsAreSorted()
    {
        QFETCH(SortKey, key);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, ids);
        compareOrder<MailList>(m_store, key, direction, ids, [](const MailRow &row) { return row.id.value; });
    }

    void auditEntriesAreSorted_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("ids");
        QTest::newRow("newest first") << SortKey::Time << down << u"4 3 2 1"_s;
        QTest::newRow("who") << SortKey::Who << up << u"2 4 3 1"_s;
        QTest::newRow("what") << SortKey::Event << up << u"3 1 2 4"_s;
        QTest::newRow("organization") << SortKey::Organization << down << u"3 4 2 1"_s;
        QTest::newRow("target") << SortKey::Target << up << u"1 2 3 4"_s;
    }
    void auditEntriesAreSorted()
    {
        QFETCH(SortKey, key);
        QFETCH(Qt::SortOrder, direction);
        QFETCH(QString, ids);
        compareOrder<AuditList>(m_store, key, direction, ids, [](const AuditRow &row) { return row.entry.id.value; });
    }

    void whatIsAddedMeanwhileMovesNoPage()
    {
        TemporaryStore store;
        store.write(addFilterWorld);
        int number = 100;
        const auto add = [&] {
            ++number;
            store.write([number](Connection &connection) {
                return addSent(connection, {17, 42, "metric_alert.open", 9, Outcome::Delivered, 201}, number);
            });
        };
        const auto ask = [](Connection &connection, const std::optional<ListCursor> &after, int limit) {
            return ResponseList(connection).page({}, after, limit);
        };
        const auto idOf = [](const ResponseRow &row) { return row.id.value; };
        QCOMPARE(idsOf(store, 3, ask, idOf, add), u"7 6 5 4 3 2 1"_s);
        // Among codes they have their place, and nothing is read twice or left out.
        const auto byCode = [](Connection &connection, const std::optional<ListCursor> &after, int limit) {
            return ResponseList(connection).page({SortKey::Code, down}, after, limit);
        };
        const auto codes = idsOf(store, 1, byCode, idOf, [] {}).split(u' ');
        QCOMPARE(codes.mid(0, 3), (QStringList{u"3"_s, u"6"_s, u"2"_s}));
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
    }

    void aFilteredPageIsSortedToo()
    {
        const auto filter = parseFilter(u"outcome:failed"_s, ResponseList::filterKeys());
        const auto ask = [&](Connection &connection, const std::optional<ListCursor> &after, int limit) {
            return ResponseList(connection, *filter, filterNow).page({SortKey::Code, up}, after, limit);
        };
        for (const int limit : {100, 1, 3})
            QCOMPARE(idsOf(
                         m_store, limit, ask, [](const ResponseRow &row) { return row.id.value; }, [] {}),
                     u"4 2 6 3"_s);
    }

    void noSortedPageReadsTheTable_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<QString>("index");
        QTest::newRow("codes") << QString() << SortKey::Code << u"webhook_requests_by_code"_s;
        QTest::newRow("durations") << QString() << SortKey::Duration << u"webhook_requests_by_duration"_s;
        QTest::newRow("codes, filtered") << u"outcome:failed"_s << SortKey::Code << u"webhook_requests_filtered"_s;
        QTest::newRow("durations, filtered") << u"code:4xx"_s << SortKey::Duration << u"webhook_requests_filtered"_s;
    }
    void noSortedPageReadsTheTable()
    {
        QFETCH(QString, filter);
        QFETCH(SortKey, key);
        QFETCH(QString, index);
        for (const auto &end : {std::optional<ListCursor>(), std::optional(ListCursor{1, 1})}) {
            const auto plan = m_store.read([&](Connection &connection) -> Result<QString> {
                const auto parsed = parseFilter(filter, ResponseList::filterKeys());
                const auto statement = ResponseList(connection, *parsed, filterNow).pageStatement({key, down}, end, 10);
                const ComposedStatement explain{"explain", "EXPLAIN QUERY PLAN " + statement.sql};
                HOOKDESK_TRY_ASSIGN(rows, connection.run(explain, statement.values));
                QStringList lines;
                while (rows.next())
                    lines << rows.text(3);
                return lines.join(u'\n');
            });
            QVERIFY2(plan.contains(u" webhook_requests USING COVERING INDEX "_s + index), qPrintable(plan));
        }
    }

private:
    TemporaryStore m_store;
};

QTEST_GUILESS_MAIN(ListOrderTest)
#include "tst_listorder.moc"
