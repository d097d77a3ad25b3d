// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stores that cannot be reached: status 3, one sentence, and not a byte of them changed.
#include "tests/ctl/ctlfixture.h"
#include "tests/support/otherprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QList<QStringList> reading{{u"apps"_s},
                                 {u"installations"_s},
                                 {u"incidents"_s},
                                 {u"responses"_s},
                                 {u"health"_s},
                                 {u"disabled"_s},
                                 {u"mail"_s},
                                 {u"audit"_s},
                                 {u"settings"_s},
                                 {u"export"_s},
                                 {u"settings"_s, u"get"_s, u"mail.port"_s}};
const QList<QStringList> sending{
    {u"trigger"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"acme"_s, u"--status"_s, u"open"_s},
    {u"ping"_s, u"--app"_s, u"deploy-bot"_s, u"--org"_s, u"acme"_s},
    {u"reenable"_s, u"deploy-bot"_s},
    {u"serve"_s}};
const QStringList setting{u"settings"_s, u"set"_s, u"mail.port"_s, u"2525"_s};

} // namespace

class CtlStoreTest : public QObject
{
    Q_OBJECT

private:
    static void expectUnreachable(const Finished &done, const QByteArray &says, const QByteArray &path)
    {
        QVERIFY2(done.status == 3, qPrintable(QString::number(done.status) + u" "_s + QString::fromUtf8(done.err)));
        QVERIFY2(done.err.contains(says) && done.err.contains(path) && done.err.count('\n') == 1, done.err.constData());
        QVERIFY2(done.out.isEmpty(), done.out.constData());
    }

private Q_SLOTS:
    void aStoreThatIsNotThereIsNotMade()
    {
        CtlFixture fixture;
        for (const auto &command : reading + sending) {
            expectUnreachable(fixture.run(command), "There is no store", fixture.store().toUtf8());
            QVERIFY(!fixture.hasStore());
        }
        fixture.file(u"store.sqlite"_s, "");
        expectUnreachable(fixture.run({u"apps"_s}), "There is no store", fixture.store().toUtf8());
        QCOMPARE(fixture.bytes(fixture.store()), QByteArray());
        const auto nowhere = fixture.path(u"no/folder/store.sqlite"_s);
        expectUnreachable(fixture.runAsIs({u"apps"_s, u"--store"_s, nowhere}), "There is no store", nowhere.toUtf8());
        QVERIFY(!QFile::exists(fixture.path(u"no"_s)));
    }

    void whatIsNoStoreStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("text") << QByteArray("not a database");
        QTest::newRow("foreign") << QByteArray("another program");
        QTest::newRow("newer") << QByteArray("Update the program");
    }
    void whatIsNoStoreStaysAsItIs()
    {
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        const QByteArray kind = QTest::currentDataTag();
        if (kind == "text") {
            fixture.file(u"store.sqlite"_s, QByteArray("Dear diary, ").repeated(1000));
        } else if (kind == "foreign") {
            OtherProgram(fixture.store()).run(u"CREATE TABLE diary (entry TEXT)"_s);
        } else {
            fixture.createWorld();
            OtherProgram(fixture.store()).run(u"PRAGMA user_version = 999"_s);
        }
        const auto before = fixture.bytes(fixture.store());
        const auto workspace = fixture.file(u"workspace.json"_s, "{\"organizations\":[]}");
        for (const auto &command :
             reading + sending + QList<QStringList>{setting, {u"import"_s, workspace}, {u"demo"_s}}) {
            expectUnreachable(fixture.run(command), says, fixture.store().toUtf8());
            QCOMPARE(fixture.bytes(fixture.store()), before);
        }
    }

    void aFolderIsNoStore()
    {
        CtlFixture fixture;
        const auto folder = fixture.path(u"."_s);
        for (const auto &command : {QStringList{u"apps"_s}, setting})
            QCOMPARE(fixture.runAsIs(QStringList{u"--store"_s, folder} + command).status, 3);
    }

    void aStoreThatMayNotBeWrittenIsReadAndLeftAlone_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("file and folder") << true;
    }
    void aStoreThatMayNotBeWrittenIsReadAndLeftAlone()
    {
        QFETCH(bool, folderToo);
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        const auto folder = fixture.path(u"."_s);
        QVERIFY(QFile::setPermissions(fixture.store(), QFile::ReadOwner));
        if (folderToo)
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        fixture.beforeStart = obeyPermissions;
        const auto files = QDir(folder).entryList();
        for (const auto &command : reading) {
            const auto done = fixture.run(command);
            QVERIFY2(done.status == 0, done.err.constData());
        }
        for (const auto &command : {setting, sending.at(0), sending.at(1)})
            expectUnreachable(fixture.run(command), "cannot be written", fixture.store().toUtf8());
        QCOMPARE(QDir(folder).entryList(), files);
        QVERIFY(QFile::setPermissions(fixture.store(), QFile::Permissions()));
        expectUnreachable(fixture.run({u"apps"_s}), "cannot be read", fixture.store().toUtf8());
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(fixture.store(), QFile::ReadOwner));
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void onAFullDiskTheStoreIsReadAndNothingIsSent()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        fixture.beforeStart = [] { limitFiles(0); };
        for (const auto &command : reading) {
            const auto done = fixture.run(command);
            QVERIFY2(done.status == 0, done.err.constData());
        }
        for (const auto &command : {setting, sending.at(0), sending.at(1)})
            expectUnreachable(fixture.run(command), "full", fixture.store().toUtf8());
        QVERIFY(fixture.receiver.requests().isEmpty());
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void whileAnotherProgramWritesTheStoreCanBeRead()
    {
        CtlFixture fixture;
        fixture.createWorld();
        OtherProgram other(fixture.store());
        other.run(u"BEGIN IMMEDIATE"_s);
        other.run(u"DELETE FROM incidents"_s);
        for (const auto &command : reading) {
            const auto done = fixture.run(command);
            QVERIFY2(done.status == 0, done.err.constData());
        }
        QCOMPARE(fixture.run({u"incidents"_s, u"--json"_s}).objects().size(), 2);
        for (const auto &command : {setting, sending.at(0), sending.at(1)})
            expectUnreachable(fixture.run(command), "Another program holds the store", fixture.store().toUtf8());
        other.run(u"ROLLBACK"_s);
        QVERIFY(fixture.receiver.requests().isEmpty());
        QVERIFY(fixture.run({u"settings"_s, u"get"_s, u"mail.port"_s}).out == "25\n");
    }

    void aStoreThatAnotherProgramLocksIsTold()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        OtherProgram other(fixture.store());
        other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        other.run(u"BEGIN EXCLUSIVE"_s);
        for (const auto &command : reading + sending + QList<QStringList>{setting})
            expectUnreachable(fixture.run(command), "Another program holds the store", fixture.store().toUtf8());
        other.run(u"ROLLBACK"_s);
        other.close();
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }
};

QTEST_GUILESS_MAIN(CtlStoreTest)
#include "tst_ctlstore.moc"
