// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters over a real store: which rows of each list they let through, and by which index.
#include "model/filter/filterkeys.h"
#include "model/store/integrationbuffers.h"
#include "model/store/lists/auditlist.h"
#include "model/store/lists/disabledlist.h"
#include "model/store/lists/incidentlist.h"
#include "model/store/lists/installationlist.h"
#include "model/store/lists/maillist.h"
#include "model/store/lists/responselist.h"
#include "model/store/sentryapps.h"
#include "tests/model/filterworld.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

class FiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_store.write(addFilterWorld); }

    void responsesAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "1 2 3 4 5 6 7");
        row("code:404", "2");
        row("code:4xx", "2 6");
        row("code:4xx -code:429", "2");
        row("code:429,5xx", "3 6");
        row("-code:429,5xx", "1 2 4 5 7");
        row("code:none", "4 5");
        row("app:deploy-bot", "1 2 7");
        row("app:DEPLOY-BOT", "1 2 7");
        row("app:\"deploy bot\"", "1 2 7");
        row("app:deploy", "");
        row("app:deploy*", "1 2 7");
        row("app:*bridge*", "3 4");
        row("app:pager-bridge", "3 4");
        row("app:pager-bridge-b81e07,a_b", "3 4 5");
        row("-app:pager-bridge", "1 2 5 6 7");
        row("app:a_b", "5");
        row("app:a*b", "5 6");
        row("app:\"a*b\"", "");
        row("app:Äpfel", "5");
        row("org:acme", "1 2 3 4 7");
        row("org:o_p", "5 6");
        row("org:oxp", "");
        row("org:\"It's \\\"50%\\\" off\\\\\"", "5 6");
        row("org:*50%*", "5 6");
        row("event:metric_alert.critical", "1 3 4");
        row("event:critical", "1 3 4");
        row("event:metric?alert.critical", "");
        row("event:ping.*", "7");
        row("-event:critical", "2 5 6 7");
        row("outcome:failed", "2 3 4 6");
        row("outcome:timeout", "4");
        row("outcome:delivered,timeout", "1 4 7");
        row("-outcome:skipped", "1 2 3 4 6 7");
        row("error:timeout,refused", "4");
        row("since:2h", "5 6 7");
        row("-since:2h", "1 2 3 4");
        row("until:2h", "1 2 3 4");
        row("since:2026-11-23T13:00Z until:2026-11-23T15:00Z", "2 3");
        row("since:2026-11-24", "");
        row("until:2026-11-23", "1 2 3 4 5 6 7");
        row("request-id:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3", "3");
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3", "3");
        row("request-id:aaaa", "1 2 3 4 5 6 7");
        row("-request-id:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3,b", "1 2 4 5 6 7");
        row("incident:12", "1");
        row("incident:1-11,13", "");
        row("-incident:12", "2 3 4 5 6 7");
        row("kind:alert", "1 2 3 4 5");
        row("kind:replay", "6");
        row("kind:replay,ping", "6 7");
        row("kind:alert,ping", "1 2 3 4 5 7");
        row("-kind:alert", "6 7");
        row("attempt:2", "4");
        row("-attempt:1", "4");
        row("bridge", "3 4");
        row("HOOKS.test", "3 4 5 6");
        row("crit", "1 3 4");
        row("o_p", "5 6");
        row("_", "1 2 3 4 5 6");
        row("%", "5 6");
        row("'", "5 6");
        row("\"\\\"\"", "5 6");
        row("\\", "5 6");
        row("*", "");
        row("-acme", "5 6");
        row("acme code:5xx outcome:failed since:1d -code:429", "3");
        row("'; DROP TABLE webhook_requests; --", "");
    }
    void responsesAreChosen()
    {
        QFETCH(QString, numbers);
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), ResponseList::filterKeys());
        const auto number = [](const ResponseRow &row) { return row.id.value; };
        const auto newest = m_store.read(
            [&](Connection &connection) { return ResponseList(connection, filter, filterNow).newest(100); });
        QCOMPARE(numbersOf(newest, number), numbers);
        // By the index of filters, as where many can be chosen.
        auto scanned = m_store.read([&](Connection &connection) {
            return ResponseList(connection, filter, filterNow).after(AttemptId(0), 100);
        });
        std::reverse(scanned.begin(), scanned.end());
        QCOMPARE(scanned, newest);
        const auto later = m_store.read([&](Connection &connection) {
            return ResponseList(connection, filter, filterNow).after(AttemptId(3), 100);
        });
        const auto tally = m_store.read([&](Connection &connection) {
            return ResponseList(connection, filter, filterNow).tallyAfter(AttemptId(3));
        });
        QCOMPARE(tally.all, static_cast<int>(later.size()));
        QCOMPARE(numbersOf(later, number),
                 numbersOf(QList<ResponseRow>(newest.cbegin(),
                                              std::find_if(newest.cbegin(), newest.cend(),
                                                           [](const auto &row) { return row.id.value <= 3; })),
                           number));
    }

    void whereFewCanBeChosenTheseAreLookedUp_data()
    {
        QTest::addColumn<QString>("index");
        const auto of = [](const char *name) { return u"COVERING INDEX webhook_requests_"_s + QLatin1String(name); };
        QTest::newRow("code:404") << of("by_code");
        QTest::newRow("app:deploy-bot") << of("of_installation");
        QTest::newRow("org:acme") << of("of_installation");
        QTest::newRow("kind:replay") << of("of_delivery");
        QTest::newRow("request-id:aaaa") << of("of_delivery");
        QTest::newRow("incident:12") << of("of_delivery");
        QTest::newRow("bulk:1") << of("of_delivery");
    }
    void whereFewCanBeChosenTheseAreLookedUp()
    {
        QFETCH(QString, index);
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), ResponseList::filterKeys());
        const auto candidates = candidatesOf(filter, responseFilter, filterNow);
        QCOMPARE(candidates.size(), 1);
        const auto plan = planOf(candidates.constFirst());
        QVERIFY2(plan.contains(index) && !plan.contains(u"SCAN webhook_requests USING INDEX"_s), qPrintable(plan));
        const auto page = m_store.read([&](Connection &connection) -> Result<SqlCondition> {
            return ResponseList(connection, filter, filterNow).pageStatement({}, {}, 1, candidates.constFirst());
        });
        const auto whole = planOf(page);
        QVERIFY2(whole.contains(u"SEARCH webhook_requests USING"_s) && !whole.contains(u"SCAN r"_s), qPrintable(whole));
    }

    void pagesOfAFilterFollowEachOther()
    {
        const auto filter = parsed(u"outcome:failed"_s, ResponseList::filterKeys());
        const auto page = [&](AttemptId before) {
            const auto rows = m_store.read(
                [&](Connection &connection) { return ResponseList(connection, filter, filterNow).before(before, 2); });
            return numbersOf(rows, [](const ResponseRow &row) { return row.id.value; });
        };
        QCOMPARE(page(AttemptId(100)), u"4 6"_s);
        QCOMPARE(page(AttemptId(4)), u"2 3"_s);
        QCOMPARE(page(AttemptId(2)), QString());
    }

    void installationsAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "1 18 19 20");
        row("app:pager-bridge,a_b", "18 19");
        row("-org:acme", "19 20");
        row("status:internal", "1 18 19");
        row("-status:internal", "20");
        row("installation:pending", "20");
        row("state:no-data", "18 19 20");
        row("state:broken", "1");
        row("-state:broken", "18 19 20");
        row("state:broken,healthy org:o_p", "");
        row("bridge", "18");
        row("a1b2c3d4", "1");
    }
    void installationsAreChosen()
    {
        QFETCH(QString, numbers);
        m_store.write([](Connection &connection) {
            return IntegrationBuffers(connection)
                .add(BufferKey::of(AppId(17), OrganizationId(42)), dayOf(filterNow), BufferCount::Timeout, 1000);
        });
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), InstallationList::filterKeys());
        const auto rows =
            m_store.read([&](Connection &connection) { return InstallationList(connection, filter).at(filterNow); });
        QCOMPARE(numbersOf(rows, [](const InstallationRow &row) { return row.health.installation.id.value; }), numbers);
    }

    void disabledAreChosen_data()
    {
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromLatin1(numbers);
        };
        row("", "18 19");
        row("app:a_b", "19");
        row("org:acme", "18");
        row("since:1h", "19");
        row("-since:1h", "18");
        row("errors", "19");
        row("-errors", "18");
        row("status:published", "");
    }
    void disabledAreChosen()
    {
        QFETCH(QString, numbers);
        m_store.write([](Connection &connection) -> Result<> {
            HOOKDESK_TRY(SentryApps(connection).disable(AppId(18), {.at = filterStart, .reason = u"1000 timeouts"_s}));
            HOOKDESK_TRY(SentryApps(connection).disable(AppId(19), {.at = filterNow, .reason = u"errors on 7 days"_s}));
            return {};
        });
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), DisabledList::filterKeys());
        const auto rows =
            m_store.read([&](Connection &connection) { return DisabledList(connection, filter, filterNow).all(); });
        QCOMPARE(numbersOf(rows, [](const DisabledRow &row) { return row.app.id.value; }), numbers);
    }

    void everyKeyOfAListIsUnderstoodByTheStore()
    {
        const auto valueOf = [](const FilterKeySpec &spec) {
            return spec.offered.isEmpty() ? spec.key == FilterKey::Text ? u"x"_s : u"12"_s : spec.offered.join(u',');
        };
        for (const auto &spec : filterKeySpecs()) {
            const auto value = spec.mostValues == 1 ? spec.offered.constFirst() : valueOf(spec);
            const auto text = spec.word.isEmpty() ? value : spec.word + u':' + value;
            const bool ofResponses = ResponseList::filterKeys().contains(spec.key);
            const bool ofInstallations = InstallationList::filterKeys().contains(spec.key);
            const bool ofDisabled = DisabledList::filterKeys().contains(spec.key);
            const bool ofIncidents = IncidentList::filterKeys().contains(spec.key);
            const bool ofMails = MailList::filterKeys().contains(spec.key);
            const bool ofAudit = AuditList::filterKeys().contains(spec.key);
            QVERIFY2(ofResponses || ofInstallations || ofDisabled || ofIncidents || ofMails || ofAudit,
                     qPrintable(spec.word));
            const Filter filter = parsed(text + u" -"_s + text, {spec.key});
            if (ofResponses)
                QVERIFY(m_store.read([&](Connection &c) { return ResponseList(c, filter, filterNow).newest(9); })
                            .isEmpty());
            if (ofInstallations)
                QVERIFY(
                    m_store.read([&](Connection &c) { return InstallationList(c, filter).at(filterNow); }).isEmpty());
            if (ofDisabled)
                QVERIFY(
                    m_store.read([&](Connection &c) { return DisabledList(c, filter, filterNow).all(); }).isEmpty());
            if (ofIncidents)
                QCOMPARE(m_store.read([&](Connection &c) { return IncidentList(c, filter, filterNow).count(); }), 0);
            if (ofMails)
                QCOMPARE(m_store.read([&](Connection &c) { return MailList(c, filter, filterNow).count(); }), 0);
            if (ofAudit)
                QCOMPARE(m_store.read([&](Connection &c) { return AuditList(c, filter, filterNow).count(); }), 0);
        }
    }

    void theUsualOnesReadAnIndexAlone_data()
    {
        QTest::addColumn<QString>("index");
        const auto filtered = u"webhook_requests USING COVERING INDEX webhook_requests_filtered"_s;
        const auto ofDelivery = u"webhook_requests USING COVERING INDEX webhook_requests_of_delivery"_s;
        QTest::newRow("") << filtered;
        QTest::newRow("app:deploy-bot") << filtered;
        QTest::newRow("org:acme") << filtered;
        QTest::newRow("since:2h") << filtered;
        QTest::newRow("app:deploy-bot org:acme since:2h code:5xx -code:429 outcome:timeout event:critical") << filtered;
        QTest::newRow("checkout") << filtered;
        QTest::newRow("kind:replay") << filtered;
        QTest::newRow("request-id:aaaa") << ofDelivery;
        QTest::newRow("incident:12") << ofDelivery;
    }
    void theUsualOnesReadAnIndexAlone()
    {
        QFETCH(QString, index);
        const auto filter = parsed(QString::fromUtf8(QTest::currentDataTag()), ResponseList::filterKeys());
        const auto statement = m_store.read([&](Connection &connection) -> Result<SqlCondition> {
            return ResponseList(connection, filter, filterNow).pageStatement({}, {}, 1);
        });
        const auto plan = planOf(statement);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN webhook_requests"_s) && !plan.contains(u"SCAN r"_s) &&
                     !plan.contains(u"SCAN deliveries\n"_s),
                 qPrintable(plan));
    }

private:
    QString planOf(const SqlCondition &statement)
    {
        const auto lines = m_store.read([&](Connection &connection) -> Result<QStringList> {
            HOOKDESK_TRY_ASSIGN(
                rows,
                connection.run(ComposedStatement{"explain", "EXPLAIN QUERY PLAN " + statement.sql}, statement.values));
            QStringList texts;
            while (rows.next())
                texts << rows.text(3);
            return texts;
        });
        return lines.join(u'\n');
    }

    TemporaryStore m_store;
};

QTEST_GUILESS_MAIN(FiltersTest)
#include "tst_filters.moc"
