// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `store check`, `backup` and `restore`: they find damage, copy what is in use, and do all or nothing.
#include "model/store/installations.h"
#include "model/store/storedsettings.h"
#include "tests/ctl/ctlfixture.h"
#include "tests/support/otherprogram.h"

#include <QDir>
#include <QLockFile>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const QStringList check{u"store"_s, u"check"_s};

QStringList backup(const QString &file)
{
    return {u"store"_s, u"backup"_s, file};
}

QStringList restore(const QString &file)
{
    return {u"store"_s, u"restore"_s, file};
}

} // namespace

class CtlStoreCareTest : public QObject
{
    Q_OBJECT

private:
    static QStringList filesOf(const CtlFixture &fixture)
    {
        return QDir(fixture.path(u"."_s)).entryList(QDir::Files | QDir::Hidden);
    }

    static QByteArray setPort(CtlFixture &fixture, const QString &port)
    {
        return fixture.run({u"settings"_s, u"set"_s, u"mail.port"_s, port}).err;
    }
    static QByteArray port(CtlFixture &fixture) { return fixture.run({u"settings"_s, u"get"_s, u"mail.port"_s}).out; }

private Q_SLOTS:
    void aSoundStoreIsToldAndLeftAsItIs()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run(check);
        QCOMPARE(done.status, 0);
        QVERIFY2(done.out.contains("is sound"), done.out.constData());
        const auto object = fixture.run(check + QStringList{u"--json"_s}).object();
        QCOMPARE(keysOf(object),
                 (QStringList{u"store"_s, u"sound"_s, u"version"_s, u"newest_version"_s, u"problems"_s}));
        QVERIFY(object.at("sound").get<bool>() && object.at("problems").empty());
        QCOMPARE(object.at("version"), object.at("newest_version"));
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void damageIsFoundAndSaidPlainly_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("page") << QByteArray("The file is damaged");
        QTest::newRow("cut short") << QByteArray("The file is damaged");
        QTest::newRow("reference") << QByteArray("rows of “organizations” that are missing");
    }
    void damageIsFoundAndSaidPlainly()
    {
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        const QByteArray kind = QTest::currentDataTag();
        if (kind == "page")
            damage(fixture.store(), u"incidents"_s);
        else if (kind == "cut short")
            QVERIFY(QFile::resize(fixture.store(), 3 * 4096));
        else
            OtherProgram(fixture.store()).run(u"DELETE FROM organizations WHERE id = 42"_s);
        const auto done = fixture.run(check);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.out.contains(says) && done.out.contains("store restore"), done.out.constData());
        const auto object = fixture.run(check + QStringList{u"--json"_s}).object();
        QVERIFY(!object.at("sound").get<bool>());
        QVERIFY(textOf(object.at("problems").at(0).get<std::string>()).contains(QString::fromUtf8(says)));
    }

    void whatCannotBeReachedIsNotCalledDamaged_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing") << QByteArray("There is no store");
        QTest::newRow("text") << QByteArray("not a database");
        QTest::newRow("foreign") << QByteArray("another program");
        QTest::newRow("newer") << QByteArray("Update the program");
        QTest::newRow("locked") << QByteArray("Another program holds the store");
    }
    void whatCannotBeReachedIsNotCalledDamaged()
    {
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        const QByteArray kind = QTest::currentDataTag();
        std::unique_ptr<OtherProgram> other;
        if (kind == "text") {
            fixture.file(u"store.sqlite"_s, QByteArray("Dear diary, ").repeated(1000));
        } else if (kind == "foreign") {
            OtherProgram(fixture.store()).run(u"CREATE TABLE diary (entry TEXT)"_s);
        } else if (kind != "missing") {
            fixture.createWorld();
            other = std::make_unique<OtherProgram>(fixture.store());
            other->run(kind == "newer" ? u"PRAGMA user_version = 999"_s : u"PRAGMA locking_mode = EXCLUSIVE"_s);
            if (kind == "locked")
                other->run(u"BEGIN EXCLUSIVE"_s);
        }
        for (const auto &command : {check, backup(fixture.path(u"copy.sqlite"_s))}) {
            const auto done = fixture.run(command);
            QCOMPARE(done.status, 3);
            QVERIFY2(done.err.contains(says) && done.out.isEmpty(), done.err.constData());
        }
        QVERIFY(!QFile::exists(fixture.path(u"copy.sqlite"_s)));
    }

    void aBackupIsMadeWhileTheStoreIsWritten()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.path(u"copy.sqlite"_s);
        Store store(StoreLocation{.path = fixture.store()});
        valueOf(store.open());
        std::atomic<bool> isDone = false;
        int written = 0;
        std::thread writer([&] {
            for (; !isDone; ++written)
                valueOf(store.write(Topic::Settings, [port = QString::number(1000 + written % 50000)](Connection &c) {
                    return StoredSettings(c).save(u"mail.port"_s, port);
                }));
        });
        const auto done = fixture.run(backup(file));
        isDone = true;
        writer.join();
        QVERIFY2(done.status == 0, done.err.constData());
        QVERIFY(written > 1);
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(fixture.runAsIs(QStringList{u"--store"_s, file} + check).status, 0);
        QCOMPARE(fixture.runAsIs({u"--store"_s, file, u"--json"_s, u"apps"_s}).out,
                 fixture.run({u"--json"_s, u"apps"_s}).out);
    }

    void aFileThatIsThereIsReplacedByForceAlone()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.file(u"copy.sqlite"_s, "precious");
        const auto refused = fixture.run(backup(file));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("--force") && refused.err.contains(file.toUtf8()), refused.err.constData());
        QCOMPARE(fixture.bytes(file), "precious");
        const auto object = fixture.run(backup(file) + QStringList{u"--force"_s, u"--json"_s}).object();
        QCOMPARE(keysOf(object), (QStringList{u"file"_s, u"bytes"_s}));
        QCOMPARE(object.at("bytes").get<qint64>(), fixture.bytes(file).size());
        QCOMPARE(fixture.runAsIs(QStringList{u"--store"_s, file} + check).status, 0);
    }

    void aBackupThatFailsLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("full disk") << u"copy.sqlite"_s << QByteArray("has room");
        QTest::newRow("no folder") << u"no/folder/copy.sqlite"_s << QByteArray("folder");
        QTest::newRow("the store itself") << u"store.sqlite"_s << QByteArray("belongs to the store");
        QTest::newRow("damaged") << u"copy.sqlite"_s << QByteArray("damaged");
    }
    void aBackupThatFailsLeavesNothing()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        const QByteArray kind = QTest::currentDataTag();
        const bool isDamaged = kind == "damaged";
        if (kind == "full disk")
            fixture.beforeStart = [] { limitFiles(65536); };
        if (isDamaged)
            damage(fixture.store(), u"incidents"_s);
        const auto files = filesOf(fixture);
        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run(backup(fixture.path(file)) + QStringList{u"--force"_s});
        QCOMPARE(done.status, isDamaged ? 3 : 1);
        QVERIFY2(done.err.contains(says), done.err.constData());
        QCOMPARE(filesOf(fixture), files);
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void whatIsRestoredIsTheBackupAndTheStoreBeforeIsKept()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.path(u"copy.sqlite"_s);
        setPort(fixture, u"2525"_s);
        QCOMPARE(fixture.run(backup(file)).status, 0);
        setPort(fixture, u"2600"_s);
        const auto copy = fixture.bytes(file);
        const auto object = fixture.run(restore(file) + QStringList{u"--json"_s}).object();
        QCOMPARE(keysOf(object), (QStringList{u"file"_s, u"store"_s, u"kept"_s, u"version"_s, u"waiting_deliveries"_s,
                                              u"waiting_mails"_s}));
        QCOMPARE(port(fixture), "2525\n");
        QCOMPARE(fixture.run(check).status, 0);
        QCOMPARE(fixture.bytes(file), copy);
        const auto kept = textAt(object, "kept");
        QVERIFY2(kept.startsWith(fixture.store() + u".before-restore-"_s), qPrintable(kept));
        QCOMPARE(fixture.runAsIs({u"--store"_s, kept, u"settings"_s, u"get"_s, u"mail.port"_s}).out, "2600\n");
        const QStringList elsewhere{u"--json"_s, u"--store"_s, fixture.path(u"new/store.sqlite"_s)};
        QCOMPARE(fixture.runAsIs(elsewhere + restore(file)).object().at("kept"), Json());
    }

    void whatIsNoSoundStoreIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing") << QByteArray("There is no store");
        QTest::newRow("text") << QByteArray("not a database");
        QTest::newRow("foreign") << QByteArray("another program");
        QTest::newRow("newer") << QByteArray("Update the program");
        QTest::newRow("damaged") << QByteArray("not sound");
    }
    void whatIsNoSoundStoreIsNotRestored()
    {
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        const QByteArray kind = QTest::currentDataTag();
        const auto file = fixture.path(u"copy.sqlite"_s);
        if (kind == "text")
            fixture.file(u"copy.sqlite"_s, QByteArray("Dear diary, ").repeated(1000));
        else if (kind == "foreign")
            OtherProgram(file).run(u"CREATE TABLE diary (entry TEXT)"_s);
        else if (kind != "missing")
            QCOMPARE(fixture.run(backup(file)).status, 0);
        if (kind == "newer")
            OtherProgram(file).run(u"PRAGMA user_version = 999"_s);
        if (kind == "damaged")
            damage(file, u"incidents"_s);
        const auto files = filesOf(fixture);
        const auto before = fixture.bytes(fixture.store());
        const auto done = fixture.run(restore(file));
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains(says) && done.err.contains(file.toUtf8()), done.err.constData());
        QCOMPARE(filesOf(fixture), files);
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void aStoreInUseIsNotReplaced_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("engine") << QByteArray("Close that program");
        QTest::newRow("open") << QByteArray("Close that program");
        QTest::newRow("full disk") << QByteArray("has room");
    }
    void aStoreInUseIsNotReplaced()
    {
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        fixture.createWorld();
        const QByteArray kind = QTest::currentDataTag();
        const auto file = fixture.path(u"copy.sqlite"_s);
        QCOMPARE(fixture.run(backup(file)).status, 0);
        setPort(fixture, u"2600"_s);
        QLockFile engine(fixture.store() + u".engine"_s);
        OtherProgram other(fixture.store());
        if (kind == "engine")
            QVERIFY(engine.tryLock(0));
        if (kind == "open")
            QVERIFY(other.number(u"SELECT COUNT(*) FROM settings"_s) > 0);
        else
            other.close();
        if (kind == "full disk")
            fixture.beforeStart = [] { limitFiles(65536); };
        const auto done = fixture.run(restore(file));
        QCOMPARE(done.status, kind == "full disk" ? 1 : 3);
        QVERIFY2(done.err.contains(says) && done.err.contains(fixture.store().toUtf8()), done.err.constData());
        QVERIFY2(filesOf(fixture).filter(u"before-restore"_s).isEmpty(), "a copy was kept of what stays");
        QVERIFY(filesOf(fixture).filter(u"partial"_s).isEmpty());
        fixture.beforeStart = {};
        QCOMPARE(port(fixture), "2600\n");
    }

    void aDamagedStoreIsReplaced()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto file = fixture.path(u"copy.sqlite"_s);
        QCOMPARE(fixture.run(backup(file)).status, 0);
        const auto apps = fixture.run({u"apps"_s, u"--json"_s}).out;
        for (const auto &content : {QByteArray(20000, '\xff'), fixture.bytes(file).left(9000)}) {
            fixture.file(u"store.sqlite"_s, content);
            const auto log = fixture.file(u"store.sqlite-wal"_s, "what is left of a log");
            const auto object = fixture.run(restore(file) + QStringList{u"--json"_s}).object();
            const auto kept = textAt(object, "kept");
            QCOMPARE(fixture.bytes(kept), content);
            QCOMPARE(fixture.run(check).status, 0);
            QCOMPARE(fixture.run({u"apps"_s, u"--json"_s}).out, apps);
        }
    }
};

QTEST_GUILESS_MAIN(CtlStoreCareTest)
#include "tst_ctlstorecare.moc"
