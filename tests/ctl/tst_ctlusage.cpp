// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong command lines end with 2, one sentence on standard error, and no store made; help and version with 0.
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsToldAndNothingIsMade_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto trigger = QStringList{u"trigger"_s, u"--app"_s, u"a"_s, u"--org"_s, u"b"_s};
        const auto set = QStringList{u"settings"_s, u"set"_s, u"webhook.timeout_ms"_s};
        QTest::newRow("no command") << QStringList{} << QByteArray("No command");
        QTest::newRow("unknown command") << QStringList{u"bogus"_s} << QByteArray("bogus");
        QTest::newRow("unknown option") << QStringList{u"apps"_s, u"--bogus"_s} << QByteArray("bogus");
        QTest::newRow("unknown option before") << QStringList{u"--bogus"_s, u"apps"_s} << QByteArray("bogus");
        QTest::newRow("another command's option") << QStringList{u"apps"_s, u"--secrets"_s} << QByteArray("secrets");
        QTest::newRow("too many arguments") << QStringList{u"apps"_s, u"more"_s} << QByteArray("more");
        QTest::newRow("import needs a file") << QStringList{u"import"_s} << QByteArray("FILE");
        QTest::newRow("secret needs an app") << QStringList{u"secret"_s} << QByteArray("APP");
        QTest::newRow("reenable needs an app") << QStringList{u"reenable"_s} << QByteArray("APP");
        QTest::newRow("reenable, a bad event")
            << QStringList{u"reenable"_s, u"a"_s, u"--events"_s, u"is sue"_s} << QByteArray("is sue");
        QTest::newRow("trigger needs options") << QStringList{u"trigger"_s} << QByteArray("--app");
        QTest::newRow("trigger needs a status") << trigger << QByteArray("--status");
        QTest::newRow("trigger, unknown status")
            << trigger + QStringList{u"--status"_s, u"Critical"_s} << QByteArray("Critical");
        QTest::newRow("trigger, unknown number") << trigger + QStringList{u"--status"_s, u"3"_s} << QByteArray("3");
        QTest::newRow("trigger, bad incident")
            << trigger + QStringList{u"--status"_s, u"open"_s, u"--incident"_s, u"x"_s} << QByteArray("x");
        QTest::newRow("an option without its value") << trigger + QStringList{u"--status"_s} << QByteArray("status");
        QTest::newRow("ping needs an organization")
            << QStringList{u"ping"_s, u"--app"_s, u"a"_s} << QByteArray("--org");
        QTest::newRow("limit 0") << QStringList{u"responses"_s, u"--limit"_s, u"0"_s} << QByteArray("0");
        QTest::newRow("limit -1") << QStringList{u"responses"_s, u"--limit"_s, u"-1"_s} << QByteArray("-1");
        for (const auto *command :
             {"apps", "installations", "incidents", "responses", "health", "disabled", "mail", "audit"}) {
            const auto name = QString::fromLatin1(command);
            QTest::addRow("%s, a wrong filter word", command)
                << QStringList{name, u"--filter"_s, u"colour:red"_s} << QByteArray("no filter word “colour:”");
        }
        QTest::newRow("a wrong filter value")
            << QStringList{u"mail"_s, u"--filter"_s, u"state:late"_s} << QByteArray("Allowed: queued, tried-again");
        QTest::newRow("a filter word of other rows")
            << QStringList{u"audit"_s, u"--filter"_s, u"code:404"_s} << QByteArray("does not apply to these rows");
        QTest::newRow("no such day") << QStringList{u"health"_s, u"--at"_s, u"2026-02-30"_s}
                                     << QByteArray("2026-02-30");
        QTest::newRow("no day") << QStringList{u"health"_s, u"--at"_s, u"today"_s} << QByteArray("today");
        QTest::newRow("settings verb") << QStringList{u"settings"_s, u"put"_s} << QByteArray("put");
        QTest::newRow("settings get what") << QStringList{u"settings"_s, u"get"_s} << QByteArray("key");
        QTest::newRow("settings set to what") << set << QByteArray("value");
        QTest::newRow("settings, unknown key")
            << QStringList{u"settings"_s, u"get"_s, u"webhook.bogus"_s} << QByteArray("webhook.bogus");
        QTest::newRow("settings, out of range") << set + QStringList{u"5"_s} << QByteArray("from 50 to 120000");
        QTest::newRow("settings, negative") << set + QStringList{u"-5"_s} << QByteArray("-5");
        QTest::newRow("settings, a word") << set + QStringList{u"soon"_s} << QByteArray("soon");
        QTest::newRow("store needs a verb") << QStringList{u"store"_s} << QByteArray("check");
        QTest::newRow("store verb") << QStringList{u"store"_s, u"mend"_s} << QByteArray("mend");
        QTest::newRow("store check of what") << QStringList{u"store"_s, u"check"_s, u"x"_s} << QByteArray("--store");
        QTest::newRow("store backup to what") << QStringList{u"store"_s, u"backup"_s} << QByteArray("file");
        QTest::newRow("store restore what") << QStringList{u"store"_s, u"restore"_s} << QByteArray("file");
        QTest::newRow("store restore by force")
            << QStringList{u"store"_s, u"restore"_s, u"x"_s, u"--force"_s} << QByteArray("--force");
        QTest::newRow("mail, forget what") << QStringList{u"mail"_s, u"--forget"_s} << QByteArray("mail password");
        QTest::newRow("mail password, an argument")
            << QStringList{u"mail"_s, u"password"_s, u"x"_s} << QByteArray("standard input");
        QTest::newRow("help for what") << QStringList{u"help"_s, u"bogus"_s} << QByteArray("bogus");
    }
    void wrongUsageIsToldAndNothingIsMade()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        const auto done = fixture.run(arguments);
        QCOMPARE(done.status, 2);
        QVERIFY2(done.err.contains(says), done.err.constData());
        QVERIFY2(done.err.startsWith("hookdeskctl: ") && done.err.count('\n') == 1, done.err.constData());
        QVERIFY2(done.out.isEmpty(), done.out.constData());
        QVERIFY(!fixture.hasStore());
    }

    void aStoreThatCannotBeNamedIsWrongUsage()
    {
        CtlFixture fixture;
        const auto done = fixture.runAsIs({u"--store"_s, u"mysql:host"_s, u"apps"_s});
        QCOMPARE(done.status, 2);
        QVERIFY2(done.err.contains("mysql:"), done.err.constData());
        fixture.environment.insert(u"HOOKDESK_STORE_PATIENCE_MS"_s, u"soon"_s);
        const auto impatient = fixture.run({u"apps"_s});
        QCOMPARE(impatient.status, 2);
        QVERIFY2(impatient.err.contains("HOOKDESK_STORE_PATIENCE_MS") && impatient.err.contains("soon"),
                 impatient.err.constData());
    }

    void helpAndVersion_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("hookdeskctl " HOOKDESK_VERSION "\n");
        QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("Exit status");
        QTest::newRow("help") << QStringList{u"help"_s} << QByteArray("Exit status");
        for (const auto *command :
             {"demo", "import", "export", "apps", "installations", "incidents", "trigger", "ping", "responses",
              "health", "disabled", "reenable", "secret", "mail", "audit", "settings", "store"}) {
            const auto name = QString::fromLatin1(command);
            const auto usage = QByteArray("[--json] ") + command;
            QTest::addRow("help %s", command) << QStringList{u"help"_s, name} << usage;
            QTest::addRow("%s --help", command) << QStringList{name, u"--help"_s} << usage;
        }
    }
    void helpAndVersion()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        CtlFixture fixture;
        const auto done = fixture.runAsIs(arguments);
        QCOMPARE(done.status, 0);
        QVERIFY2(done.out.contains(says), done.out.constData());
        QVERIFY2(done.err.isEmpty(), done.err.constData());
    }

    void theHelpListsEveryCommand()
    {
        CtlFixture fixture;
        const auto help = fixture.runAsIs({u"help"_s}).out;
        for (const auto *command :
             {"demo", "import", "export", "apps", "installations", "incidents", "trigger", "ping", "responses",
              "health", "disabled", "reenable", "secret", "mail", "audit", "settings", "store"})
            QVERIFY2(help.contains(QByteArray("\n  ") + command + ' '), command);
    }

    void globalOptionsGoBeforeOrAfterTheCommand()
    {
        CtlFixture fixture;
        fixture.createWorld();
        const auto before = fixture.runAsIs({u"--json"_s, u"--store"_s, fixture.store(), u"apps"_s});
        const auto after = fixture.runAsIs({u"apps"_s, u"--store="_s + fixture.store(), u"--json"_s});
        const auto sqlite = fixture.runAsIs({u"apps"_s, u"--store"_s, u"sqlite:"_s + fixture.store(), u"--json"_s});
        QCOMPARE(before.status, 0);
        QCOMPARE(before.objects().size(), 2);
        QCOMPARE(after.out, before.out);
        QCOMPARE(sqlite.out, before.out);
    }

    void withoutStoreItIsTheOneOfTheConsole()
    {
        CtlFixture fixture;
        const auto done = fixture.runAsIs({u"settings"_s, u"set"_s, u"mail.port"_s, u"2525"_s});
        QCOMPARE(done.status, 0);
        QVERIFY(QFile::exists(fixture.path(u"data/hookdesk/store.sqlite"_s)));
    }
};

QTEST_GUILESS_MAIN(CtlUsageTest)
#include "tst_ctlusage.moc"
