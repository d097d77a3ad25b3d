// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters over incidents, mails and audit entries in a real store: which rows they let through, and count.
#include "model/store/auditlog.h"
#include "model/store/lists/auditlist.h"
#include "model/store/lists/incidentlist.h"
#include "model/store/lists/maillist.h"
#include "model/store/mailoutbox.h"
#include "tests/model/filterworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

class DeskListFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store.write(addFilterWorld); }

    void incidentsAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "12 13 14");
        row("incident:13-20", "13 14");
        row("status:critical", "13");
        row("-status:critical,open", "14");
        row("org:o_p", "14");
        row("since:1h", "14");
        row("until:2h", "12 13");
        row("checkout", "12");
        row("p95", "13"); // its rule
        row("metric_alert", "");
    }
    void incidentsAreChosen()
    {
        QFETCH(QString, numbers);
        m_store.write([](Connection &connection) -> Result<> {
            Incident incident{.id = IncidentId(2),
                              .identifier = 13,
                              .organization = OrganizationId(42),
                              .title = u"Slow"_s,
                              .status = AlertStatus::Critical,
                              .started = filterStart + 1h,
                              .attachment = R"({"metric_alert":{"alert_rule":{"name":"Sales p95"}}})"};
            HOOKDESK_TRY(Incidents(connection).save(incident));
            incident = {.id = IncidentId(3),
                        .identifier = 14,
                        .organization = OrganizationId(43),
                        .title = u"Over"_s,
                        .status = AlertStatus::Resolved,
                        .started = filterNow,
                        .attachment = "no JSON"};
            HOOKDESK_TRY(Incidents(connection).save(incident));
            return {};
        });
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), IncidentList::filterKeys());
        m_store.read([&](Connection &connection) -> Result<> {
            IncidentList list(connection, filter, filterNow);
            const auto page = list.page({}, {}, 100);
            if (!page)
                return failure(page.error());
            const auto number = [](const IncidentRow &row) { return row.identifier; };
            if (numbersOf(page->rows, number) != numbers)
                return failure(ErrorCode::Internal, numbersOf(page->rows, number));
            HOOKDESK_TRY_ASSIGN(count, list.count());
            return count == page->rows.size() ? Result<>() : failure(ErrorCode::Internal, u"count"_s);
        });
    }

    void mailsAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "1 2 3 4 5");
        row("state:queued", "1 2");
        row("state:tried-again", "2");
        row("state:sent", "3");
        row("state:given-up", "4");
        row("state:cancelled", "5");
        row("-state:cancelled,given-up", "1 2 3");
        row("state:sending", "");
        row("to:ana@acme.test", "1 3 5");
        row("to:*@acme.test -to:bo*", "1 3 5");
        row("to:acme", "");
        row("since:1h", "5");
        row("until:1h", "1 2 3 4");
        row("mailbox", "4");
        row("required bo@", "2 4");
    }
    void mailsAreChosen()
    {
        QFETCH(QString, numbers);
        static const bool isFilled = [this] {
            m_store.write([](Connection &connection) -> Result<> {
                MailOutbox outbox(connection);
                for (int number = 1; number <= 5; ++number)
                    HOOKDESK_TRY(outbox.add({.messageId = u"<%1@acme.test>"_s.arg(number),
                                             .to = number % 2 ? u"ana@acme.test"_s : u"bo@acme.test"_s,
                                             .from = u"desk@acme.test"_s,
                                             .subject = u"Action required"_s,
                                             .text = u"text"_s,
                                             .html = {},
                                             .created = number == 5 ? filterNow : filterStart,
                                             .nextTry = filterStart,
                                             .lastError = {}}));
                HOOKDESK_TRY(outbox.retry(MailId(2), filterNow, u"busy"_s));
                HOOKDESK_TRY(outbox.sent(MailId(3), filterNow));
                HOOKDESK_TRY(outbox.giveUp(MailId(4), u"no such mailbox"_s));
                return outbox.cancel(MailId(5)).map([](bool) {});
            });
            return true;
        }();
        QVERIFY(isFilled);
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), MailList::filterKeys());
        const auto page = m_store.read(
            [&](Connection &connection) { return MailList(connection, filter, filterNow).page({}, {}, 100); });
        QCOMPARE(numbersOf(page.rows, [](const MailRow &row) { return row.id.value; }), numbers);
        QCOMPARE(m_store.read([&](Connection &connection) { return MailList(connection, filter, filterNow).count(); }),
                 static_cast<int>(page.rows.size()));
    }

    void auditEntriesAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "1 2");
        row("who:engine", "1");
        row("-who:engine", "2");
        row("event:setting_changed", "2");
        row("event:\"setting changed\"", "2");
        row("event:internal*,setting", "1");
        row("org:acme", "1");
        row("-org:acme", "2");
        row("since:1h", "2");
        row("retry.max", "2"); // in the data
        row("acme", "1");
        row("integration disabled", "1");
    }
    void auditEntriesAreChosen()
    {
        QFETCH(QString, numbers);
        static const bool isFilled = [this] {
            m_store.write([](Connection &connection) -> Result<> {
                AuditLog log(connection);
                HOOKDESK_TRY(log.add({.id = {},
                                      .at = filterStart,
                                      .actor = u"engine"_s,
                                      .event = u"INTERNAL_INTEGRATION_DISABLED"_s,
                                      .organization = OrganizationId(42),
                                      .target = u"deploy bot"_s,
                                      .data = "{}"}));
                HOOKDESK_TRY(log.add({.id = {},
                                      .at = filterNow,
                                      .actor = u"ana"_s,
                                      .event = u"SETTING_CHANGED"_s,
                                      .organization = {},
                                      .target = u"a setting"_s,
                                      .data = R"({"key":"webhook.retry.max"})"}));
                return {};
            });
            return true;
        }();
        QVERIFY(isFilled);
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), AuditList::filterKeys());
        const auto page = m_store.read(
            [&](Connection &connection) { return AuditList(connection, filter, filterNow).page({}, {}, 100); });
        QCOMPARE(numbersOf(page.rows, [](const AuditRow &row) { return row.entry.id.value; }), numbers);
        QCOMPARE(m_store.read([&](Connection &connection) { return AuditList(connection, filter, filterNow).count(); }),
                 static_cast<int>(page.rows.size()));
    }

private:
    TemporaryStore m_store;
};

QTEST_GUILESS_MAIN(DeskListFiltersTest)
#include "tst_desklistfilters.moc"
