// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows for files: lines of CSV that spreadsheets read and do not compute, objects of JSON, any number of rows by parts.
#include "model/filter/filterparser.h"
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"
#include "model/tables/audittable.h"
#include "model/tables/csv.h"
#include "model/tables/disabledtable.h"
#include "model/tables/healthtable.h"
#include "model/tables/incidentstable.h"
#include "model/tables/installationstable.h"
#include "model/tables/mailtable.h"
#include "model/tables/responsestable.h"
#include "tests/model/filterworld.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

struct Exported {
    int counted = -1; ///< -1: not beforehand
    QList<qint64> parts;
    QByteArray text;

    QList<QByteArray> lines(const QByteArray &end) const
    {
        auto lines = QList<QByteArray>();
        for (qsizetype at = 0; at < text.size();) {
            const auto next = text.indexOf(end, at);
            if (next < 0)
                qFatal("the last line has no end");
            lines << text.mid(at, next - at);
            at = next + end.size();
        }
        return lines;
    }
};

Exported exported(TemporaryStore &store, const StoreTable &table, ExportFormat format)
{
    const auto rows = table.exported(format);
    if (!rows)
        qFatal("the table is not exported");
    Exported exported{.parts = {}, .text = rows->head};
    if (rows->count)
        exported.counted = store.read(rows->count);
    std::optional<ListCursor> end;
    do {
        const auto part = store.read([&](Connection &connection) { return rows->part(connection, end); });
        exported.parts << part.rows;
        exported.text += part.text();
        end = part.next;
    } while (end);
    return exported;
}

QStringList keysOf(const QByteArray &line)
{
    const auto object = parseJson(line);
    if (!object)
        qFatal("not JSON: %s", line.constData());
    QStringList keys;
    for (const auto &[key, value] : object->items())
        keys << textOf(key);
    return keys;
}

Result<> addMore(Connection &connection)
{
    HOOKDESK_TRY(SentryApps(connection).disable(AppId(19), {.at = filterStart, .reason = u"=1+1"_s}));
    HOOKDESK_TRY(MailOutbox(connection)
                     .add({.messageId = u"<1@acme.test>"_s,
                           .to = u"ana@acme.test"_s,
                           .from = u"desk@acme.test"_s,
                           .subject = u"Action, \"required\""_s,
                           .text = u"text"_s,
                           .html = {},
                           .created = filterStart,
                           .nextTry = filterStart,
                           .lastError = {}}));
    AuditEntry entry;
    entry.at = filterStart;
    entry.actor = u"@ana"_s;
    entry.event = u"SETTING_CHANGED"_s;
    entry.data = "{}";
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return {};
}

} // namespace

class RowsExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.write(addFilterWorld);
        m_store.write(addMore);
        m_clock.set(filterNow);
    }

    void aLineOfCsv_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QStringList &fields, const QByteArray &line) {
            QTest::newRow(name) << fields << line + "\r\n";
        };
        row("plain", {u"a"_s, {}, u"b c"_s}, "a,,b c");
        row("comma", {u"a,b"_s}, "\"a,b\"");
        row("quotation mark", {u"a \"b\""_s}, "\"a \"\"b\"\"\"");
        row("lines", {u"a\nb"_s, u"c\r\nd"_s}, "\"a\nb\",\"c\r\nd\"");
        row("UTF-8", {u"Äpfel – ✓"_s}, "Äpfel – ✓");
        row("formulas", {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s}, "'=1+1,'+1,'-1,'@SUM(A1),'\t=1");
        row("a formula to be quoted", {u"=HYPERLINK(\"http://x\",1)"_s}, "\"'=HYPERLINK(\"\"http://x\"\",1)\"");
        row("a sign inside", {u"a=1"_s, u"metric-alert"_s}, "a=1,metric-alert");
    }
    void aLineOfCsv()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine(fields), line);
    }

    void responsesAreExportedAsTheirColumnsSayIt()
    {
        ResponsesTable table(m_store.store(), m_clock);
        const auto csv = exported(m_store, table, ExportFormat::Csv);
        const auto lines = csv.lines("\r\n");
        QCOMPARE(csv.counted, 7);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines.at(0),
                 QByteArray("Time,Answer,Outcome,App,Organization,Event,Duration (ms),Size (bytes),Attempt,"
                            "Replay of,Request-ID,Delivery"));
        QCOMPARE(lines.at(1), QByteArray("2026-11-23T18:00:00.000Z,200,delivered,deploy bot,Acme,ping.test,0,0,1,,"
                                         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa7,7"));
        QCOMPARE(lines.at(3).split(',').mid(1, 2), (QList<QByteArray>{"", "skipped"}));
        QVERIFY(lines.at(4).startsWith("2026-11-23T15:00:00.000Z,timeout,failed,Pager Bridge,"));
    }

    void aFilterAndTheOrderHold()
    {
        ResponsesTable table(m_store.store(), m_clock);
        table.setFilter(*parseFilter(u"app:pager-bridge"_s, ResponseList::filterKeys()));
        table.sort(ResponsesTable::Answer, Qt::AscendingOrder);
        const auto csv = exported(m_store, table, ExportFormat::Csv);
        const auto lines = csv.lines("\r\n");
        QCOMPARE(csv.counted, 2);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(",timeout,"));
        QVERIFY(lines.at(2).contains(",503,"));
    }

    void objectsHaveTheKeysOfTheFormats()
    {
        const auto keys = [this](const StoreTable &table) {
            return keysOf(exported(m_store, table, ExportFormat::Json).lines("\n").value(0));
        };
        const auto starts = [](const QStringList &keys, const QStringList &expected) {
            return keys.mid(0, expected.size()) == expected;
        };
        QVERIFY(starts(keys(ResponsesTable(m_store.store(), m_clock)), {u"delivery"_s, u"request_id"_s}));
        QVERIFY(starts(keys(IncidentsTable(m_store.store(), m_clock)), {u"id"_s, u"identifier"_s, u"organization"_s}));
        QVERIFY(starts(keys(InstallationsTable(m_store.store(), m_clock)),
                       {u"id"_s, u"uuid"_s, u"sentry_app"_s, u"organization"_s, u"status"_s, u"state"_s}));
        QVERIFY(starts(keys(HealthTable(m_store.store(), m_clock)), {u"sentry_app"_s, u"organization"_s, u"state"_s}));
        QVERIFY(starts(keys(DisabledTable(m_store.store(), m_clock)), {u"sentry_app"_s, u"organization"_s}));
        QVERIFY(starts(keys(MailTable(m_store.store(), m_clock)), {u"id"_s, u"message_id"_s}));
        QVERIFY(starts(keys(AuditTable(m_store.store(), m_clock)), {u"at"_s, u"actor"_s, u"event"_s}));
    }

    void whatPeopleTypedComputesNothing()
    {
        const auto last = [this](const StoreTable &table) {
            return exported(m_store, table, ExportFormat::Csv).lines("\r\n").constLast();
        };
        const auto disabled = last(DisabledTable(m_store.store(), m_clock));
        QVERIFY2(disabled.endsWith(",'=1+1"), disabled.constData());
        QVERIFY(last(MailTable(m_store.store(), m_clock)).contains(",\"Action, \"\"required\"\"\","));
        QVERIFY(last(AuditTable(m_store.store(), m_clock)).contains(",'@ana,Setting changed,,,"));
    }

    void aDayOfABufferIsAColumn()
    {
        const HealthTable table(m_store.store(), m_clock);
        const auto lines = exported(m_store, table, ExportFormat::Csv).lines("\r\n");
        QVERIFY2(lines.constFirst().endsWith(",2026-11-23 (success/error/timeout)"), lines.constFirst().constData());
        QVERIFY2(lines.constLast().endsWith(",0/0/0"), lines.constLast().constData());
    }

    void manyRowsComeInParts()
    {
        TemporaryStore store;
        store.write([](Connection &connection) -> Result<> {
            for (int number = 0; number < 2 * rowsOfPart + 5; ++number) {
                AuditEntry entry;
                entry.at = filterStart;
                entry.actor = QString::number(number);
                entry.event = u"SETTING_CHANGED"_s;
                entry.data = "{}";
                HOOKDESK_TRY(AuditLog(connection).add(entry));
            }
            return {};
        });
        const AuditTable table(store.store(), m_clock);
        for (const auto format : {ExportFormat::Csv, ExportFormat::Json}) {
            const auto all = exported(store, table, format);
            QCOMPARE(all.counted, 2 * rowsOfPart + 5);
            QCOMPARE(all.parts, (QList<qint64>{rowsOfPart, rowsOfPart, 5}));
            const auto lines = all.lines(format == ExportFormat::Csv ? "\r\n" : "\n");
            QCOMPARE(lines.size(), 2 * rowsOfPart + 5 + (format == ExportFormat::Csv ? 1 : 0));
            QCOMPARE(QSet<QByteArray>(lines.cbegin(), lines.cend()).size(), lines.size());
        }
    }

    void nothingIsSecret()
    {
        const auto all = [this](const StoreTable &table) {
            return exported(m_store, table, ExportFormat::Csv).text + exported(m_store, table, ExportFormat::Json).text;
        };
        const auto secret = m_store.read([](Connection &connection) -> Result<QByteArray> {
            HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(AppId(17)));
            return app->clientSecret.toUtf8();
        });
        QVERIFY(!secret.isEmpty());
        QVERIFY(!all(ResponsesTable(m_store.store(), m_clock)).contains(secret));
        QVERIFY(!all(InstallationsTable(m_store.store(), m_clock)).contains(secret));
        QVERIFY(!all(HealthTable(m_store.store(), m_clock)).contains(secret));
        QVERIFY(!all(DisabledTable(m_store.store(), m_clock)).contains(secret));
    }

private:
    ManualClock m_clock;
    TemporaryStore m_store;
};

QTEST_GUILESS_MAIN(RowsExportTest)
#include "tst_rowsexport.moc"
