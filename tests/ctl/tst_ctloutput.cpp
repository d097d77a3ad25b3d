// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the output goes: a reader that leaves, a full disk, streams that are closed, any locale.
#include "tests/ctl/ctlfixture.h"

#include <QTest>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class CtlOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderThatLeavesIsNoError_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("a table") << QStringList{u"settings"_s};
        QTest::newRow("JSON") << QStringList{u"settings"_s, u"--json"_s};
        QTest::newRow("responses") << QStringList{u"responses"_s, u"--json"_s};
        QTest::newRow("an export") << QStringList{u"export"_s};
        QTest::newRow("help") << QStringList{u"help"_s};
    }
    void aReaderThatLeavesIsNoError()
    {
        QFETCH(QStringList, command);
        CtlFixture fixture;
        fixture.createWorld();
        // Standard output is a pipe whose reading end is closed before the program runs.
        fixture.beforeStart = [] {
            int ends[2];
            if (pipe(ends) == 0) {
                close(ends[0]);
                dup2(ends[1], STDOUT_FILENO);
            }
        };
        const auto done = fixture.run(command);
        QCOMPARE(done.status, 0);
        QVERIFY2(done.err.isEmpty(), done.err.constData());
    }

    void whatCannotBeWrittenIsTold()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.beforeStart = [] { dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO); };
        const auto done = fixture.run({u"settings"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.err.contains("could not be written"), done.err.constData());
    }

    void closedStreamsDoNoHarm()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.beforeStart = [] {
            for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                close(stream);
        };
        const auto before = fixture.bytes(fixture.store());
        QCOMPARE(fixture.run({u"settings"_s}).status, 0);
        QCOMPARE(fixture.run({u"bogus"_s}).status, 2);
        QCOMPARE(fixture.bytes(fixture.store()), before);
    }

    void anyLocaleGivesUtf8()
    {
        CtlFixture fixture;
        fixture.environment.insert(u"LC_ALL"_s, u"C"_s);
        const auto done = fixture.run({u"bogus\u00eb"_s});
        QCOMPARE(done.status, 2);
        QVERIFY2(done.err.startsWith("hookdeskctl: There is no command “bogusë”"), done.err.constData());
        QCOMPARE(done.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(CtlOutputTest)
#include "tst_ctloutput.moc"
