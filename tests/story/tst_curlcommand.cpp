// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command that is copied, run by the shell: the receiver gets the very bytes that were sent, whatever they are.
#include "model/store/sentryapps.h"
#include "model/story/curlcommand.h"
#include "tests/support/flowfixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Headers as they are compared: without those that say only how the connection is used.
HeaderList compared(const HeaderList &headers)
{
    HeaderList kept;
    for (const auto &[name, value] : headers) {
        const auto lower = name.toLower();
        if (lower != "host" && lower != "connection" && lower != "content-length")
            kept.emplaceBack(lower, value);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

void run(QProcess &shell, const QString &command)
{
    shell.start(u"/bin/sh"_s, {u"-s"_s}); // as pasted: a command line may be longer than an argument
    shell.write(command.toUtf8() + '\n');
    shell.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 20000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
}

} // namespace

class CurlCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("there is no curl here");
    }

    void theReceiverGetsTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << QByteArray("{\"action\":\"critical\",\"data\":{\"title\":\"a \\\"b\\\" \\u00fc\"}}");
        QTest::newRow("quotes") << QByteArray("it's '' $(touch /nowhere) `id` $HOME \\ \" ! % # ~ *");
        QTest::newRow("begins with an at") << QByteArray("@/etc/hostname");
        QTest::newRow("begins with a dash") << QByteArray("--output x");
        QTest::newRow("UTF-8") << QByteArray("{\"title\":\"Störung – 火事 🔥\"}");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80{}");
        QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
        QTest::newRow("line ends") << QByteArray("a\r\nb\n\n");
        QTest::newRow("escape sequences") << QByteArray("\x1b[2J\x07\t\x7f");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("long text") << QByteArray("{\"a\":\"") + QByteArray(400000, 'x') + "'\"}";
        QTest::newRow("long and binary") << QByteArray(300000, '\0') + "%s\\n";
        QTest::newRow("empty") << QByteArray();
    }
    void theReceiverGetsTheSameBytes()
    {
        QFETCH(QByteArray, body);
        FlowFixture fixture;
        const auto app = fixture.app();
        auto attempt = fixture.latest(fixture.trigger(app).delivery);
        attempt.requestBody = body;
        attempt.requestHeaders.emplaceBack("X-Quoted", "it's \"$HOME\" `id` \\");
        const auto sent = fixture.receiver.requests().constLast();

        const auto command = curlCommand(attempt);
        QVERIFY(std::all_of(command.cbegin(), command.cend(), [](QChar c) { return c.unicode() >= 0x20; }));
        QProcess shell;
        run(shell, command);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        const auto again = fixture.receiver.requests().constLast();
        QCOMPARE(again.body, body);
        QCOMPARE(again.path, sent.path);
        auto expected = sent.headers;
        expected.emplaceBack("X-Quoted", "it's \"$HOME\" `id` \\");
        QCOMPARE(compared(again.headers), compared(expected));
    }

    void aUrlIsNothingButAUrl_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("brackets and braces") << u"/hook/a[1-3]{x,y}"_s;
        QTest::newRow("dots") << u"/hook/a/../b/./c"_s;
        QTest::newRow("quotes") << u"/hook/it's;id&x=$(id)"_s;
        QTest::newRow("a fragment") << u"/hook/a#b"_s;
    }
    void aUrlIsNothingButAUrl()
    {
        QFETCH(QString, path);
        FlowFixture fixture;
        auto app = fixture.app();
        app.webhookUrl = fixture.receiver.url().toString() + path;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        const auto attempt = fixture.latest(fixture.trigger(app).delivery);
        QCOMPARE(fixture.receiver.requests().size(), 1);
        QProcess shell;
        run(shell, curlCommand(attempt));
        QCOMPARE(fixture.receiver.requests().size(), 2);
        QCOMPARE(fixture.receiver.requests().constLast().path, fixture.receiver.requests().constFirst().path);
    }

    void otherProtocolsAreNotSpoken()
    {
        WebhookRequest attempt;
        attempt.url = u"file:///etc/hostname"_s;
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, curlCommand(attempt)});
        QVERIFY(shell.waitForFinished());
        QVERIFY(shell.exitCode() != 0);
        QVERIFY(shell.readAllStandardOutput().isEmpty());
    }

    void whatWasNotSentCannotBeSentAgain()
    {
        QVERIFY(isSent({.outcome = Outcome::Failed, .error = DeliveryError::Timeout}));
        QVERIFY(!isSent({.outcome = Outcome::Skipped}));
        QVERIFY(!isSent({.error = DeliveryError::Blocked}));
    }
};

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "tst_curlcommand.moc"
