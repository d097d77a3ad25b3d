// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of incidents, mails and audit entries over a real store: what they say, and that they read in pages.
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/mailoutbox.h"
#include "model/store/webhookrequests.h"
#include "model/tables/audittable.h"
#include "model/tables/auditwords.h"
#include "model/tables/incidentdeliveriestable.h"
#include "model/tables/incidentstable.h"
#include "model/tables/mailtable.h"
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

struct Fixture {
    Fixture() { world = store.write(addSmallWorld); }

    IncidentId addIncident(int identifier, const QByteArray &attachment, Instant started)
    {
        return store.write([=](Connection &connection) {
            return Incidents(connection)
                .save({.identifier = identifier,
                       .organization = OrganizationId(42),
                       .title = u"Checkout errors"_s,
                       .status = AlertStatus::Critical,
                       .started = started,
                       .attachment = attachment});
        });
    }

    /// A delivery of it that is answered once, and ends.
    DeliveryId deliver(IncidentId incident, DeliveryState state, int code, DeliveryError error = DeliveryError::None)
    {
        auto delivery = world.delivery(clock.now());
        delivery.incident = incident;
        delivery.state = state;
        return store.write([=, now = clock.now()](Connection &connection) -> Result<DeliveryId> {
            HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
            WebhookRequest request;
            request.delivery = id;
            request.at = now;
            request.app = delivery.app;
            request.organization = delivery.organization;
            request.event = delivery.event();
            request.outcome = state == DeliveryState::Delivered ? Outcome::Delivered : Outcome::Failed;
            request.responseCode = code;
            request.error = error;
            HOOKDESK_TRY(WebhookRequests(connection).add(request));
            return id;
        });
    }

    MailId addMail(const QString &to)
    {
        return store.write([=, now = clock.now()](Connection &connection) {
            static int count = 0;
            return MailOutbox(connection)
                .add({.messageId = u"<%1@acme.test>"_s.arg(++count),
                      .to = to,
                      .from = u"desk@acme.test"_s,
                      .subject = u"Action required"_s,
                      .text = u"text"_s,
                      .html = {},
                      .created = now,
                      .nextTry = now,
                      .lastError = {}});
        });
    }

    void addEntries(int count, const QByteArray &data = R"({"slug":"deploy-bot"})")
    {
        store.write([=, now = clock.now()](Connection &connection) -> Result<> {
            for (int i = 0; i < count; ++i) {
                AuditEntry entry;
                entry.at = now;
                entry.actor = u"ana"_s;
                entry.event = u"CLIENT_SECRET_REVEALED"_s;
                entry.organization = OrganizationId(42);
                entry.target = u"deploy bot"_s;
                entry.data = data;
                HOOKDESK_TRY(AuditLog(connection).add(entry));
            }
            return {};
        });
    }

    ManualClock clock;
    TemporaryStore store;
    SmallWorld world;
};

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class NewestTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentsTellTheirRuleAndWhatBecameOfTheLastAlert()
    {
        Fixture fixture;
        const auto older = fixture.addIncident(11, R"({"metric_alert":{"alert_rule":{"name":"Checkout p95"}}})",
                                               fixture.clock.now() - 1h);
        fixture.addIncident(12, R"({"metric_alert":[1]})", fixture.clock.now());
        IncidentsTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 2);
        QCOMPARE(textAt(table, 0, IncidentsTable::Identifier), u"#12"_s); // the latest first
        QCOMPARE(textAt(table, 0, IncidentsTable::Rule), u"—"_s);
        QCOMPARE(textAt(table, 0, IncidentsTable::LastOutcome), u"—"_s);
        QCOMPARE(textAt(table, 1, IncidentsTable::Rule), u"Checkout p95"_s);
        QCOMPARE(textAt(table, 1, IncidentsTable::Status), u"▲ critical"_s);
        QCOMPARE(textAt(table, 1, IncidentsTable::Organization), u"Acme"_s);
        const QPersistentModelIndex kept(table.index(1, 0));
        fixture.deliver(older, DeliveryState::Delivered, 200);
        QTRY_COMPARE(textAt(table, 1, IncidentsTable::LastOutcome), u"✓ delivered 200"_s);
        fixture.deliver(older, DeliveryState::Failed, noResponse, DeliveryError::Timeout);
        QTRY_COMPARE(textAt(table, 1, IncidentsTable::LastOutcome), u"✕ failed: timeout"_s);
        QCOMPARE(textAt(table, 1, IncidentsTable::Deliveries), u"2"_s);
        QCOMPARE(table.index(1, IncidentsTable::LastOutcome).data(ToneRole).value<Tone>(), Tone::Bad);
        QVERIFY(kept.isValid());
    }

    void whatWasTakenBackBeforeItWasSentIsNoDeliveryOfAnIncident()
    {
        Fixture fixture;
        const auto incident = fixture.addIncident(11, "{}", fixture.clock.now());
        fixture.deliver(incident, DeliveryState::Delivered, 200);
        auto takenBack = fixture.world.delivery(fixture.clock.now());
        takenBack.incident = incident;
        takenBack.state = DeliveryState::Cancelled;
        auto givenUp = takenBack; // after a try
        givenUp.attempts = 1;
        const auto add = [&](const Delivery &delivery) {
            fixture.store.write([delivery](Connection &connection) { return Deliveries(connection).add(delivery); });
            return fixture.store.read([](Connection &connection) { return IncidentList(connection).page({}, {}, 10); })
                .rows.constFirst();
        };
        QCOMPARE(add(takenBack).deliveries, 1);
        QCOMPARE(add(takenBack).last->state, DeliveryState::Delivered);
        QCOMPARE(add(givenUp).deliveries, 2);
        QCOMPARE(add(takenBack).last->state, DeliveryState::Cancelled);
    }

    void anAttachmentThatSqliteDoesNotTakeNamesNoRule()
    {
        Fixture fixture;
        fixture.addIncident(13, "{\"metric_alert\":NaN}", fixture.clock.now());
        IncidentsTable table(fixture.store.store(), fixture.clock);
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(textAt(table, 0, IncidentsTable::Rule), u"—"_s);
        QVERIFY(!table.error());
    }

    void theDeliveriesOfOneIncidentFollow()
    {
        Fixture fixture;
        const auto one = fixture.addIncident(11, "{}", fixture.clock.now());
        const auto other = fixture.addIncident(12, "{}", fixture.clock.now());
        fixture.deliver(one, DeliveryState::Delivered, 204);
        fixture.deliver(other, DeliveryState::Failed, 404);
        IncidentDeliveriesTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        table.setIncident(one);
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(textAt(table, 0, IncidentDeliveriesTable::Outcome), u"✓ delivered 204"_s);
        QCOMPARE(textAt(table, 0, IncidentDeliveriesTable::App), u"deploy bot"_s);
        fixture.deliver(one, DeliveryState::Failed, 500);
        QTRY_COMPARE(table.rowCount(), 2);
        table.setIncident(other);
        QCOMPARE(table.rowCount(), 0); // nothing of the one is shown as the other's
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(textAt(table, 0, IncidentDeliveriesTable::Outcome), u"✕ failed 404"_s);
        table.setIncident({});
        QCOMPARE(table.rowCount(), 0);
    }

    void mailsTellWhereTheyStand()
    {
        Fixture fixture;
        const auto first = fixture.addMail(u"ana@acme.test"_s);
        const auto second = fixture.addMail(u"bo@acme.test"_s);
        const auto third = fixture.addMail(u"cy@acme.test"_s);
        MailTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 3);
        QCOMPARE(table.failingCount(), 0);
        QCOMPARE(textAt(table, 0, MailTable::State), u"… queued"_s);
        fixture.store.write([=, now = fixture.clock.now()](Connection &connection) -> Result<> {
            MailOutbox outbox(connection);
            HOOKDESK_TRY(outbox.giveUp(first, u"No such user."_s));
            HOOKDESK_TRY(outbox.retry(second, now + 1h, u"The server is busy."_s));
            return outbox.sent(third, now);
        });
        QTRY_COMPARE(table.failingCount(), 2);
        const auto at = [&](MailId id, int column) { return textAt(table, table.rowOf(id.value), column); };
        QCOMPARE(at(first, MailTable::State), u"✕ given up"_s);
        QCOMPARE(at(first, MailTable::LastError), u"No such user."_s);
        QCOMPARE(at(first, MailTable::NextTry), u"—"_s);
        QCOMPARE(at(second, MailTable::State), u"! tried again"_s);
        QCOMPARE(at(second, MailTable::Tries), u"1"_s);
        QVERIFY(at(second, MailTable::NextTry) != u"—"_s);
        QCOMPARE(at(third, MailTable::State), u"✓ sent"_s);
        fixture.store.write([first](Connection &connection) { return MailOutbox(connection).cancel(first); });
        QTRY_COMPARE(at(first, MailTable::State), u"– cancelled"_s);
        QCOMPARE(table.failingCount(), 1);
    }

    void auditEntriesAreSaidInWords()
    {
        Fixture fixture;
        fixture.addEntries(1);
        AuditTable table(fixture.store.store(), fixture.clock);
        QAbstractItemModelTester tester(&table, strict);
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(textAt(table, 0, AuditTable::Who), u"ana"_s);
        QCOMPARE(textAt(table, 0, AuditTable::What), u"Client secret revealed"_s);
        QCOMPARE(table.index(0, AuditTable::What).data(Qt::ToolTipRole).toString(), u"CLIENT_SECRET_REVEALED"_s);
        QCOMPARE(textAt(table, 0, AuditTable::Target), u"deploy bot"_s);
        QCOMPARE(textAt(table, 0, AuditTable::Organization), u"Acme"_s);
        QCOMPARE(textAt(table, 0, AuditTable::Details), u"slug: deploy-bot"_s);
        fixture.addEntries(2, "{}");
        QTRY_COMPARE(table.rowCount(), 3);
        QCOMPARE(textAt(table, 0, AuditTable::Details), u"—"_s);
    }

    void dataIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("values") << QByteArray(R"({"last_error":null,"mail":7,"is_new":true})")
                                << u"last error: —, mail: 7, is new: yes"_s;
        QTest::newRow("a list") << QByteArray(R"({"events":["issue","error"],"none":[]})")
                                << u"events: issue, error, none: none"_s;
        QTest::newRow("an object") << QByteArray(R"({"of":{"a":1}})") << uR"(of: {"a":1})"_s;
        QTest::newRow("lines") << QByteArray(R"({"text":"one\n two"})") << u"text: one two"_s;
        QTest::newRow("no object") << QByteArray("cut{") << u"cut{"_s;
        QTest::newRow("a lot") << QByteArray("{\"x\":\"" + QByteArray(5000, 'x') + "\"}") << u"4.9 kB of data"_s;
    }
    void dataIsSaidInWords()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, words);
        QCOMPARE(auditDataWords(data), words);
    }

    void olderRowsAreReadInPages()
    {
        Fixture fixture;
        fixture.addEntries(AuditTable::pageRows + 20);
        AuditTable table(fixture.store.store(), fixture.clock);
        QTRY_COMPARE(table.rowCount(), AuditTable::pageRows);
        const QPersistentModelIndex kept(table.index(3, 0));
        QVERIFY(table.canFetchMore({}));
        table.fetchMore({});
        QVERIFY(!table.canFetchMore({}));
        QTRY_COMPARE(table.rowCount(), AuditTable::pageRows + 20);
        QVERIFY(!table.canFetchMore({}));
        QCOMPARE(kept.row(), 3);
        fixture.addEntries(1);
        QTRY_COMPARE(table.rowCount(), AuditTable::pageRows + 21);
    }

    void neverMoreThanItsBoundIsRead()
    {
        Fixture fixture;
        fixture.addEntries(AuditTable::mostRows + 1);
        AuditTable table(fixture.store.store(), fixture.clock);
        QTRY_VERIFY(table.rowCount() > 0);
        while (table.canFetchMore({})) {
            const int before = table.rowCount();
            table.fetchMore({});
            QTRY_VERIFY(table.rowCount() > before);
        }
        QCOMPARE(table.rowCount(), AuditTable::mostRows);
    }

    void anErrorOfTheStoreIsKept()
    {
        const ManualClock clock;
        Store store(StoreLocation{.path = u"/nowhere/at/all/store.sqlite"_s, .mayCreate = false});
        IncidentsTable incidents(store, clock);
        MailTable mails(store, clock);
        AuditTable entries(store, clock);
        store.open();
        for (const StoreTable *table : std::initializer_list<StoreTable *>{&incidents, &mails, &entries}) {
            QTRY_VERIFY(table->error().has_value());
            QVERIFY(!table->error()->message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(NewestTablesTest)
#include "tst_newesttables.moc"
