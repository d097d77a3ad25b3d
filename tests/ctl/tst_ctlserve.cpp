// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `serve` as a program: sends what others queue, tells it, ends when it is asked to.
#include "tests/ctl/ctlfixture.h"

#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int patience = 60000; ///< in ms

const QStringList trigger{u"--json"_s, u"trigger"_s, u"--app"_s,    u"deploy-bot"_s,
                          u"--org"_s,  u"acme"_s,    u"--status"_s, u"critical"_s};

/// `hookdeskctl serve` while it runs.
class Server
{
public:
    Server(CtlFixture &fixture, const QStringList &options)
    {
        m_process.setProcessEnvironment(fixture.environment);
        m_process.start(QStringLiteral(CTL_PROGRAM),
                        QStringList{u"--store"_s, fixture.store()} + options + QStringList{u"serve"_s});
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    /// Whether it says so on standard output, now or before it takes too long.
    bool says(const QByteArray &words)
    {
        return QTest::qWaitFor(
            [&] {
                m_out += m_process.readAllStandardOutput();
                return m_out.contains(words);
            },
            patience);
    }

    /// Its exit status after a signal; -1 when it crashed.
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(patience))
            return -2;
        m_out += m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    QByteArray out() const { return m_out; }

private:
    QProcess m_process;
    QByteArray m_out;
};

} // namespace

class CtlServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersQueueIsSentAndTold()
    {
        CtlFixture fixture;
        fixture.createWorld();
        Server server(fixture, {});
        QVERIFY2(server.says("The engine serves " + fixture.store().toUtf8()), server.out().constData());
        const auto report = fixture.run(trigger).object();
        QCOMPARE(textAt(report, "outcome"), u"delivered"_s);
        QVERIFY2(server.says("metric_alert.critical  deploy-bot  acme"), server.out().constData());
        fixture.answerWith(Behaviour::answer(404));
        QCOMPARE(fixture.run(trigger).status, 1);
        QVERIFY2(server.says("failed  404"), server.out().constData());
        QCOMPARE(server.end(SIGTERM), 0);
        QCOMPARE(fixture.receiver.requests().size(), 2);
    }

    void asJsonEachAttemptIsALine()
    {
        CtlFixture fixture;
        fixture.createWorld();
        fixture.run(trigger); // before it serves: not told
        Server server(fixture, {u"--json"_s});
        QVERIFY2(server.says("running"), server.out().constData());
        const auto report = fixture.run(trigger).object();
        QVERIFY2(server.says(textAt(report, "request_id").toUtf8()), server.out().constData());
        QCOMPARE(server.end(SIGINT), 0);
        const auto lines = Finished{.out = server.out()}.objects();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(textAt(lines.at(0), "engine"), u"running"_s);
        QCOMPARE(lines.at(1).at("delivery"), report.at("delivery"));
        QVERIFY(lines.at(1).contains("response_body"));
    }

    void anotherTakesOverWhenOneEnds()
    {
        CtlFixture fixture;
        fixture.createWorld();
        Server first(fixture, {});
        QVERIFY2(first.says("The engine serves"), first.out().constData());
        Server second(fixture, {});
        QVERIFY2(second.says("takes over when that one ends"), second.out().constData());
        QCOMPARE(first.end(SIGTERM), 0);
        QVERIFY2(second.says("The engine serves"), second.out().constData());
        QCOMPARE(textAt(fixture.run(trigger).object(), "outcome"), u"delivered"_s);
        QVERIFY2(second.says("deploy-bot"), second.out().constData());
        QCOMPARE(second.end(SIGTERM), 0);
    }

    void itTakesNoArguments()
    {
        CtlFixture fixture;
        fixture.createWorld();
        QCOMPARE(fixture.run({u"serve"_s, u"now"_s}).status, 2);
        QCOMPARE(fixture.run({u"serve"_s, u"--now"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CtlServeTest)
#include "tst_ctlserve.moc"
