// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of files by parts: all is checked before anything is written, and what is interrupted goes on.
#include "model/store/incidents.h"
#include "model/workspace/fileimport.h"
#include "tests/model/workspacetest.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

using Stage = ImportProgress::Stage;

/// JSON with ' for ": moc loses its way among so many raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray incident(int identifier, const QByteArray &status = "open", const QByteArray &organization = "acme")
{
    return json("{'identifier':ID,'organization':'ORG','title':'Errors','status':'STATUS','attachment':{'a':[1,2]}}\n")
        .replace("ID", QByteArray::number(identifier))
        .replace("ORG", organization)
        .replace("STATUS", status);
}

/// A raw one, of the small world's installation.
QByteArray body(const QByteArray &status, const char *data)
{
    return json("{'action':'STATUS','installation':{'uuid':'a1b2c3d4-0000-4000-8000-000000000001'},'data':DATA}\n")
        .replace("STATUS", status)
        .replace("DATA", json(data));
}

QByteArray incidents(int first, int last)
{
    QByteArray lines;
    for (int identifier = first; identifier <= last; ++identifier)
        lines += incident(identifier);
    return lines;
}

} // namespace

class FileImportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    ImportSource file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return {name, file.fileName(), {}};
    }

    static Result<ImportSummary> import(TemporaryStore &store, const QList<ImportSource> &sources,
                                        const ImportWatch &watch = {})
    {
        FileImport import(sources, importedAt);
        HOOKDESK_TRY(import.check(accessTo(store.store()), watch));
        return import.carryOut(accessTo(store.store()), watch);
    }

    static ImportSummary imported(TemporaryStore &store, const QList<ImportSource> &sources)
    {
        return done(import(store, sources));
    }

    /// It must have gone well.
    static ImportSummary done(const Result<ImportSummary> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    static qsizetype countOf(TemporaryStore &store)
    {
        return store.read([](Connection &connection) { return Incidents(connection).all(); }).size();
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void theCheckTellsWhatTheImportDoes()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        imported(store, {file(u"before.ndjson"_s, incidents(1, 1500))});
        const auto lines = incidents(1, 1000) + incident(1001, "resolved") + incidents(1500, 2600) +
                           body("open", "{'metric_alert':{'identifier':7000}}") + body("open", "{}") +
                           body("critical", "{'metric_alert':{'identifier':7000}}");
        FileImport import({file(u"more.ndjson"_s, lines)}, importedAt);
        const auto access = accessTo(store.store());
        const auto before = dump(store);
        const auto checked = done(import.check(access));
        QCOMPARE(dump(store), before);
        QCOMPARE(checked, (ImportSummary{.incidents = 2105, .added = 1102, .changed = 1, .unchanged = 1002}));
        QCOMPARE(done(import.carryOut(access)), checked);
        QCOMPARE(countOf(store), 2602);
        const auto after = dump(store);
        QCOMPARE(imported(store, {file(u"more.ndjson"_s, lines)}),
                 (ImportSummary{.incidents = 2105, .unchanged = 2105}));
        QCOMPARE(dump(store), after);
    }

    void aBadLastLineImportsNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no JSON") << "{"_ba << u"line 3001: The text is not JSON: see line 3001, column "_s;
        QTest::newRow("twice") << incident(7) << u"line 3001: is the same as in line 7"_s;
        QTest::newRow("an unknown organization")
            << incident(5000, "open", "nowhere")
            << u"line 3001: organization: there is no organization “nowhere”, neither in the file nor in the store"_s;
        QTest::newRow("a body and an incident")
            << body("open", "{'metric_alert':{'identifier':7}}") << u"line 3001: is the same as in line 7"_s;
        QTest::newRow("too long") << QByteArray(64 * 1024 * 1024 + 1, '[')
                                  << u"line 3001: has more than 64 MiB; at most that is accepted"_s;
    }
    void aBadLastLineImportsNothing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, complaint);
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto result = import(store, {file(u"bad.ndjson"_s, incidents(1, 3000) + line)});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        const auto told = complaintsOf(result);
        QVERIFY2(told.size() == 1 && told.constFirst().startsWith(complaint), qPrintable(told.join(u'\n')));
        QCOMPARE(countOf(store), 0);
    }

    void aLineThatIsTooLongEndsWhereItEnds()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto lines = incident(1) + QByteArray(65 * 1024 * 1024, 'x') + '\n' + incident(2, "bad");
        const auto told = complaintsOf(import(store, {file(u"long.ndjson"_s, lines)}));
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(0).startsWith(u"line 2: has more than"_s));
        QVERIFY2(told.at(1).startsWith(u"line 3: status"_s), qPrintable(told.at(1)));
    }

    void whatIsCancelledWhileItIsCheckedChangesNothing()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto result = import(store, {file(u"many.ndjson"_s, incidents(1, 3000))},
                                   [](const ImportProgress &at) { return at.incidents < 2000; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(result.error().message, u"The import was cancelled. Nothing was imported."_s);
        QCOMPARE(countOf(store), 0);
    }

    void jsonAsAWholeIsCancelledBeforeItIsWritten_data()
    {
        QTest::addColumn<Stage>("cancelledAt");
        QTest::newRow("while it is checked") << Stage::Checking;
        QTest::newRow("before it is imported") << Stage::Importing;
    }
    void jsonAsAWholeIsCancelledBeforeItIsWritten()
    {
        QFETCH(Stage, cancelledAt);
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto result = import(store, {file(u"one.json"_s, incident(1))},
                                   [cancelledAt](const ImportProgress &at) { return at.stage != cancelledAt; });
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"The import was cancelled. Nothing was imported."_s);
        QCOMPARE(countOf(store), 0);
    }

    void whatIsCancelledInTheMiddleGoesOn()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        // Bodies without an identifier, too: they get theirs once.
        const auto source =
            file(u"many.ndjson"_s, body("open", "{'first':1}") + incidents(1, 4000) + body("open", "{'last':1}"));
        QList<ImportProgress> told;
        const auto result = import(store, {source}, [&told](const ImportProgress &at) {
            told << at;
            return at.stage == Stage::Checking || at.incidents < 2000;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(result.error().message,
                 u"The import was cancelled. 2000 of 4002 incidents are imported; importing the "
                 "same again goes on."_s);
        QCOMPARE(countOf(store), 2000);
        QCOMPARE(told.constLast().done, 2000);
        QCOMPARE(told.constLast().total, 4002);
        const auto lastChecked =
            std::find_if(told.crbegin(), told.crend(), [](const auto &at) { return at.stage == Stage::Checking; });
        QCOMPARE(lastChecked->done, lastChecked->total);
        QCOMPARE(imported(store, {source}), (ImportSummary{.incidents = 4002, .added = 2002, .unchanged = 2000}));
        QCOMPARE(countOf(store), 4002);
        QCOMPARE(imported(store, {source}).unchanged, 4002);
    }

    void bodiesGetFreeIdentifiersInTheirOrder()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        imported(store, {file(u"stored.ndjson"_s, incident(3) + body("open", "{'known':1}"))}); // 4
        const auto lines = body("open", "{'x':1}") + incidents(1, 1200) + body("open", "{'known':1}") +
                           body("critical", "{'y':1}") + body("open", "{'x':1}");
        const auto told = complaintsOf(import(store, {file(u"new.ndjson"_s, lines)}));
        // What is known has the identifier of an entry.
        QCOMPARE(told, QStringList{u"line 1202: is the same as in line 5"_s});
        const auto good = QByteArray(lines).replace(incident(4), "\n");
        QCOMPARE(imported(store, {file(u"new.ndjson"_s, good)}),
                 (ImportSummary{.incidents = 1203, .added = 1200, .unchanged = 3}));
        const auto all = store.read([](Connection &connection) { return Incidents(connection).all(); });
        QHash<qint64, QByteArray> attachments;
        for (const auto &each : all)
            attachments.insert(each.identifier, each.attachment);
        QCOMPARE(attachments.value(4), json("{'known':1}"));
        QCOMPARE(attachments.value(1201), json("{'y':1}")); // the last of what is said twice counts
        QCOMPARE(attachments.value(1202), json("{'x':1}"));
    }

    void aBodyKeepsTheTitleThatItGives()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto source = file(u"bodies.ndjson"_s, body("open", "{'metric_alert':{'identifier':7,'title':''}}") +
                                                         body("open", "{'metric_alert':{'identifier':8}}"));
        QCOMPARE(imported(store, {source}).added, 2);
        const auto all = store.read([](Connection &connection) { return Incidents(connection).all(); });
        QCOMPARE(all.value(0).title, QString());
        QCOMPARE(all.value(1).title, u"Incident 8"_s);
        QCOMPARE(imported(store, {source}).unchanged, 2);
    }

    void aFolderIsImportedAsOne()
    {
        TemporaryStore store;
        const auto folder = u"exports"_s;
        QVERIFY(QDir(m_folder.path()).mkdir(folder));
        file(folder + u"/a.ndjson"_s, incidents(1, 1500));
        file(folder + u"/b.jsonl"_s,
             body("open", "{'metric_alert':{'identifier':2000}}") + incident(1, "open", "other"));
        file(folder + u"/c.json"_s, body("resolved", "{'metric_alert':{'identifier':3000}}"));
        // What others refer to comes first, whatever its name.
        file(folder + u"/z.json"_s,
             json("{'organizations': [{'slug': 'acme', 'name': 'Acme'}, {'slug': 'other', 'name': 'O'}],"
                  "'sentry_apps': [{'slug': 'bot', 'name': 'Bot', 'status': 'internal', 'owner_organization': 'acme',"
                  "'webhook_url': 'http://localhost'}], 'installations': [{'sentry_app': 'bot', 'organization': 'acme',"
                  "'uuid': 'a1b2c3d4-0000-4000-8000-000000000001', 'status': 'installed'}]}"));
        file(folder + u"/notes.txt"_s, "not JSON");
        const ImportSource source{u"exports"_s, m_folder.filePath(folder), {}};
        const auto summary = imported(store, {source});
        QCOMPARE(
            summary,
            (ImportSummary{.organizations = 2, .sentryApps = 1, .installations = 1, .incidents = 1503, .added = 1507}));
        QCOMPARE(imported(store, {source}).unchanged, 1507);
    }

    void everyBadFileOfAFolderIsNamed()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        file(u"a.ndjson"_s, incidents(1, 3) + incident(4, "gone"));
        file(u"b.json"_s, "{");
        file(u"c.ndjson"_s, incidents(3, 5));
        file(u"d.json"_s,
             json("{'incidents': [{'identifier': 5, 'organization': 'acme', 'title': 'x', 'status': 'open'},"
                  "{'identifier': 6}]}"));
        QVERIFY(QDir(m_folder.path()).mkdir(u"empty"_s));
        const auto result = import(store, {{u"in"_s, m_folder.path(), {}}});
        QVERIFY(!result);
        const auto told = complaintsOf(result);
        const QStringList expected{u"in/a.ndjson: line 4: status: “gone” is not a status"_s,
                                   u"in/b.json: The text is not JSON"_s,
                                   u"in/c.ndjson: line 1: is the same as in in/a.ndjson: line 3"_s,
                                   u"in/c.ndjson: line 3: is the same as in in/d.json: incidents[0]"_s,
                                   u"in/d.json: incidents[1].organization: is missing"_s};
        for (const auto &each : expected)
            QVERIFY2(std::any_of(told.begin(), told.end(), [&](const auto &line) { return line.startsWith(each); }),
                     qPrintable(each + u"\n---\n"_s + told.join(u'\n')));
        QCOMPARE(countOf(store), 0);

        const auto empty = import(store, {{u"empty"_s, m_folder.filePath(u"empty"_s), {}}});
        QCOMPARE(empty.error().message, u"The folder empty has no file that ends in .json, .ndjson or .jsonl."_s);
        QCOMPARE(import(store, QList<ImportSource>(501, file(u"one.json"_s, incident(1)))).error().message,
                 u"These are 501 files; at most 500 are imported at once. Choose fewer."_s);
    }

    void aFileThatChangesAfterItsCheckIsNotTakenOn()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto source = file(u"many.ndjson"_s, incidents(1, 2500));
        FileImport import({source}, importedAt);
        const auto access = accessTo(store.store());
        QVERIFY(import.check(access));
        file(u"many.ndjson"_s, incidents(1, 2501));
        const auto result = import.carryOut(access);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QCOMPARE(result.error().message, u"“many.ndjson” has been changed since it was checked. Import it again. "
                                         "Nothing was imported."_s);
        QCOMPARE(countOf(store), 0);
    }

    void aFileThatChangesWhileItIsImportedIsNotTakenOn()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto source = file(u"many.ndjson"_s, incidents(1, 2500));
        bool isChanged = false;
        const auto result = import(store, {source}, [&](const ImportProgress &at) {
            if (at.stage == Stage::Importing && !std::exchange(isChanged, true))
                file(u"many.ndjson"_s, incidents(1, 1200) + "{\n" + incidents(1201, 2500));
            return true;
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Refused);
        // Where it is noticed depends on how much was read at once.
        QVERIFY2(result.error().message.startsWith(u"The file has been changed since it was checked: line "_s) &&
                     result.error().message.endsWith(u"imported; importing the same again goes on."_s),
                 qPrintable(result.error().message));
        QCOMPARE_LT(countOf(store), 2500);
    }

    void anIdentifierThatIsTakenMeanwhileIsNotWrittenOver()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        FileImport import({file(u"body.ndjson"_s, incident(1) + body("open", "{}"))}, importedAt);
        const auto access = accessTo(store.store());
        QVERIFY(import.check(access));
        imported(store, {file(u"other.json"_s, incident(2))});
        const auto result = import.carryOut(access);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QVERIFY(result.error().message.contains(u"line 2"_s));
        QCOMPARE(countOf(store), 1);
    }
};

QTEST_GUILESS_MAIN(FileImportTest)
#include "tst_fileimport.moc"
