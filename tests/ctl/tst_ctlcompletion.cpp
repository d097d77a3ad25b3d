// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a shell offers to follow what is typed, by the program and by bash itself; and the manual page.
#include "tests/ctl/ctlfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanFollowIsOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArrayList>("offered");
        QTest::newRow("commands") << u"re"_s << QByteArrayList{"replay", "responses", "reenable"};
        QTest::newRow("behind an option") << u"--json se"_s << QByteArrayList{"secret", "settings", "serve"};
        QTest::newRow("help") << u"help tri"_s << QByteArrayList{"trigger"};
        QTest::newRow("options") << u"trigger --a"_s << QByteArrayList{"--app", "--attachment"};
        QTest::newRow("the program's options") << u"--"_s << QByteArrayList{"--store", "--json", "--help"};
        QTest::newRow("apps") << u"trigger --app "_s << QByteArrayList{"deploy-bot", "wallflower"};
        QTest::newRow("organizations") << u"ping --app deploy-bot --org a"_s << QByteArrayList{"acme"};
        QTest::newRow("an app that is no option") << u"reenable w"_s << QByteArrayList{"wallflower"};
        QTest::newRow("statuses") << u"trigger --status "_s
                                  << QByteArrayList{"open", "warning", "critical", "resolved"};
        QTest::newRow("filter keys") << u"responses --filter or"_s << QByteArrayList{"org:"};
        QTest::newRow("filter values") << u"responses --filter outcome:de"_s << QByteArrayList{"outcome:delivered"};
        QTest::newRow("filter, negated") << u"responses --filter -ki"_s << QByteArrayList{"-kind:"};
        QTest::newRow("what is not filtered by it") << u"audit --filter outc"_s << QByteArrayList();
        QTest::newRow("words of a command") << u"store "_s << QByteArrayList{"check", "backup", "restore"};
        QTest::newRow("settings") << u"settings set mail.h"_s << QByteArrayList{"mail.host"};
        QTest::newRow("a value") << u"settings set mail.host "_s << QByteArrayList();
        QTest::newRow("a file") << u"import "_s << QByteArrayList();
        QTest::newRow("an unknown store") << u"trigger --store /nowhere/x.sqlite --app "_s << QByteArrayList();
        QTest::newRow("no store") << u"trigger --store redis:x --app "_s << QByteArrayList();
        QTest::newRow("an unknown command") << u"fly "_s << QByteArrayList();
    }
    void whatCanFollowIsOffered()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArrayList, offered);
        CtlFixture fixture;
        fixture.createWorld();
        const auto done =
            fixture.runAsIs(QStringList{u"__complete"_s, u"--store"_s, fixture.store()} + typed.split(u' '));
        QCOMPARE(done.status, 0);
        auto lines = done.out.split('\n');
        lines.removeAll(QByteArray());
        QCOMPARE(lines, offered);
        QCOMPARE(done.err, QByteArray());
    }

    void bashAsks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("a command") << u"hookdeskctl trig"_s << QByteArray("trigger");
        QTest::newRow("nothing yet") << u"hookdeskctl store "_s << QByteArray("check backup restore");
        QTest::newRow("behind a colon") << u"hookdeskctl responses --filter outcome:de"_s << QByteArray("delivered");
    }
    void bashAsks()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, offered);
        const QFileInfo program(QStringLiteral(CTL_PROGRAM));
        QProcess bash;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, program.path() + u':' + environment.value(u"PATH"_s));
        bash.setProcessEnvironment(environment);
        bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s,
                               u"source <(hookdeskctl completion bash); COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=($1) "
                               "COMP_CWORD=1; compopt() { :; }; _hookdeskctl; echo \"${COMPREPLY[*]}\""_s,
                               u"bash"_s, typed});
        QVERIFY(bash.waitForFinished(60000));
        QCOMPARE(bash.readAllStandardOutput().trimmed(), offered);
        QCOMPARE(bash.readAllStandardError(), QByteArray());
    }

    void theManualPageSaysWhatHelpSays()
    {
        CtlFixture fixture;
        const auto page = fixture.runAsIs({u"help"_s, u"--man"_s});
        QCOMPARE(page.status, 0);
        QVERIFY(page.out.startsWith(".TH HOOKDESKCTL 1 "));
        for (const char *said : {".SS \"serve ", ".SS \"store check | backup FILE [\\-\\-force] | restore FILE\"",
                                 ".BR \\-\\-filter \" WORDS\"", "HOOKDESK_STORE_PATIENCE_MS"})
            QVERIFY2(page.out.contains(said), said);
        for (const auto &line : page.out.split('\n'))
            QVERIFY2(!line.contains("--") && !line.startsWith('\''), line.constData()); // a dash is a minus
    }

    void everyShellHasAScript()
    {
        CtlFixture fixture;
        for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const auto done = fixture.runAsIs({u"completion"_s, shell});
            QCOMPARE(done.status, 0);
            QVERIFY(done.out.contains("hookdeskctl __complete"));
        }
        const auto other = fixture.runAsIs({u"completion"_s, u"tcsh"_s});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains("bash, zsh, fish"), other.err.constData());
        QCOMPARE(fixture.runAsIs({u"completion"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CtlCompletionTest)
#include "tst_ctlcompletion.moc"
