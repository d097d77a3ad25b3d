// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import and export: files taken and refused, and what must not be left behind.
#include "model/store/organizations.h"
#include "tests/ctl/ctlfixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QByteArray workspace = "{\"organizations\":[{\"id\":42,\"slug\":\"acme\",\"name\":\"Acme\"}],"
                             "\"sentry_apps\":[{\"id\":17,\"slug\":\"deploy-bot\",\"name\":\"deploy bot\","
                             "\"status\":\"internal\",\"owner_organization\":\"acme\","
                             "\"webhook_url\":\"http://127.0.0.1:8077/hook\",\"client_secret\":\"topsecret\"}]}";

QByteArray incidents(int first, int last)
{
    QByteArray lines;
    for (int identifier = first; identifier <= last; ++identifier)
        lines += "{\"identifier\":" + QByteArray::number(identifier) +
                 ",\"organization\":\"acme\",\"title\":\"Errors\",\"status\":\"open\"}\n";
    return lines;
}

} // namespace

class CtlWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importMakesTheStoreAndTwiceChangesNothing()
    {
        CtlFixture fixture;
        const auto file = fixture.file(u"workspace.json"_s, workspace);
        const auto first = fixture.run({u"import"_s, file, u"--json"_s});
        QVERIFY2(first.status == 0, first.err.constData());
        QCOMPARE(first.object(), (Json{{"organizations", 1},
                                       {"sentry_apps", 1},
                                       {"installations", 0},
                                       {"incidents", 0},
                                       {"integration_buffer", 0},
                                       {"added", 2},
                                       {"changed", 0},
                                       {"unchanged", 0}}));
        const auto second = fixture.run({u"import"_s, u"-"_s}, workspace);
        QVERIFY2(second.status == 0 && second.out.contains("0 added, 0 changed, 2"), second.out.constData());
    }

    void whatCannotBeImportedLeavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no JSON") << QByteArray("{\"organizations\": [") << QByteArray("bad.json");
        QTest::newRow("empty") << QByteArray() << QByteArray("bad.json");
        QTest::newRow("no object") << QByteArray("[1, 2]") << QByteArray("bad.json");
        QTest::newRow("too deep") << QByteArray(100000, '[') << QByteArray("bad.json");
        QTest::newRow("a bad entry") << QByteArray(workspace).replace("\"acme\",\"web", "\"nowhere\",\"web")
                                     << QByteArray("nowhere");
        QTest::newRow("huge") << QByteArray(65 * 1024 * 1024, ' ') << QByteArray("64 MiB");
    }
    void whatCannotBeImportedLeavesNothingBehind()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        const auto file = fixture.file(u"bad.json"_s, content);
        const auto done = fixture.run({u"import"_s, file});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.startsWith("hookdeskctl: ") && done.err.contains(says), done.err.constData());
        QVERIFY(done.out.isEmpty());
        QVERIFY(!fixture.hasStore());

        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        QCOMPARE(fixture.run({u"import"_s, file}).status, 1);
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void filesThatCannotBeReadAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << u"nothing.json"_s;
        QTest::newRow("a folder with nothing to import") << u"."_s;
    }
    void filesThatCannotBeReadAreNamed()
    {
        QFETCH(QString, name);
        CtlFixture fixture;
        const auto done = fixture.run({u"import"_s, fixture.path(name)});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(fixture.path(name).toUtf8()) && done.err.count('\n') == 1, done.err.constData());
        QVERIFY(!fixture.hasStore());
    }

    void linesOfAnyNumberAreImportedFromStandardInput()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto lines = incidents(100, 2599);
        const auto first = fixture.run({u"import"_s, u"-"_s, u"--json"_s}, lines);
        QVERIFY2(first.status == 0, first.err.constData());
        QVERIFY(first.err.isEmpty()); // progress is for a terminal
        QCOMPARE(first.object().at("added").get<int>(), 2500);
        QVERIFY(fixture.run({u"import"_s, u"-"_s}, lines).out.contains("0 added, 0 changed, 2500 the same"));
    }

    void aBadLastLineIsNamedAndNothingIsImported()
    {
        CtlFixture fixture;
        const auto lines = incidents(1, 1500) + "{\"identifier\":\n";
        QCOMPARE(fixture.run({u"import"_s, fixture.file(u"all.ndjson"_s, lines)}).status, 1);
        QVERIFY(!fixture.hasStore());
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run({u"import"_s, u"-"_s}, lines);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.startsWith("hookdeskctl: standard input: Nothing was imported.") &&
                     done.err.contains("\n  line 1501: "),
                 done.err.constData());
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void foldersAndFilesAreImportedTogether()
    {
        CtlFixture fixture;
        QVERIFY(QDir(fixture.path(u"."_s)).mkdir(u"in"_s));
        fixture.file(u"in/lines.ndjson"_s, incidents(10, 19));
        fixture.file(u"in/one.json"_s, incidents(20, 20));
        fixture.file(u"in/notes.txt"_s, "no JSON");
        const auto alone = fixture.file(u"workspace.json"_s, workspace); // the organization of the incidents
        const auto done = fixture.run({u"import"_s, fixture.path(u"in"_s), alone, u"--json"_s});
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(done.object().at("incidents").get<int>(), 11);
        QCOMPARE(done.object().at("added").get<int>(), 13);
    }

    void aFileOfAFolderThatCannotBeReadIsNamed()
    {
        CtlFixture fixture;
        fixture.createWorld();
        QVERIFY(QDir(fixture.path(u"."_s)).mkdir(u"in"_s));
        fixture.file(u"in/good.ndjson"_s, incidents(10, 19));
        fixture.file(u"in/bad.ndjson"_s, incidents(20, 21) + "{\n");
        QVERIFY(QFile::setPermissions(fixture.file(u"in/locked.json"_s, "{}"), QFile::WriteOwner));
        fixture.beforeStart = obeyPermissions;
        const auto done = fixture.run({u"import"_s, fixture.path(u"in"_s)});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains("/in/locked.json: ") && done.err.contains("cannot be read") &&
                     done.err.contains("/in/bad.ndjson: line 3: "),
                 done.err.constData());
        QCOMPARE(fixture.run({u"incidents"_s, u"--json"_s}).objects().size(), 2);
    }

    void incidentsAreExportedALine()
    {
        CtlFixture fixture;
        fixture.createWorld();
        QCOMPARE(fixture.run({u"import"_s, u"-"_s}, incidents(100, 349)).status, 0);
        const auto file = fixture.path(u"incidents.ndjson"_s);
        const auto done = fixture.run({u"export"_s, u"--incidents"_s, file});
        QVERIFY2(done.status == 0 && done.out.contains("252 incidents"), done.err.constData());
        const auto lines = fixture.bytes(file);
        QCOMPARE(lines.count('\n'), 252);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
        QCOMPARE(fixture.run({u"export"_s, u"--incidents"_s}).out, lines);
        QVERIFY(fixture.run({u"import"_s, file}).out.contains("0 added, 0 changed, 252 the same"));
        QCOMPARE(fixture.run({u"export"_s, u"--incidents"_s, u"--secrets"_s}).status, 2);
        QCOMPARE(fixture.run({u"export"_s, u"--incidents"_s, fixture.store()}).status, 1);
    }

    void exportsAreWhatImportReads()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.path(u"out.json"_s);
        const auto done = fixture.run({u"export"_s, file});
        QVERIFY2(done.status == 0 && done.out.contains(file.toUtf8()), done.err.constData());
        QVERIFY(!fixture.bytes(file).contains("topsecret"));
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & (owner | others), owner);

        const auto toOutput = fixture.run({u"export"_s});
        QVERIFY(toOutput.out.trimmed() == fixture.bytes(file).trimmed());
        QCOMPARE(fixture.run({u"export"_s, u"--json"_s}).object(), *parseJson(fixture.bytes(file)));
        QVERIFY(fixture.run({u"export"_s, u"--secrets"_s}).out.contains("topsecret"));

        QVERIFY(fixture.run({u"import"_s, file}).out.contains("0 added, 0 changed"));
    }

    void anExportReplacesAFileButNeverTheStore()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.file(u"out.json"_s, "old");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(fixture.run({u"export"_s, file}).status, 0);
        QVERIFY(!fixture.bytes(file).startsWith("old"));
        QVERIFY(!(QFile::permissions(file) & QFile::ReadOther));

        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run({u"export"_s, fixture.store()});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains("store"), done.err.constData());
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void anExportThatCannotBeWrittenIsToldWithTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("no folder") << u"nowhere/out.json"_s;
    }
    void anExportThatCannotBeWrittenIsToldWithTheFile()
    {
        QFETCH(QString, name);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done = fixture.run({u"export"_s, fixture.path(name)});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(fixture.path(name).toUtf8()), done.err.constData());
    }
};

QTEST_GUILESS_MAIN(CtlWorkspaceTest)
#include "tst_ctlworkspace.moc"
