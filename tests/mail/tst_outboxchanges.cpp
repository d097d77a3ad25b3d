// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes while mails are on their way: the settings, the server, the worker. Every mail still arrives, once.
#include "model/store/mailoutbox.h"
#include "tests/support/mailworld.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testcertificates.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QStringList recipients(const QList<Json> &messages)
{
    QStringList all;
    for (const auto &message : messages)
        all << QString::fromStdString(message.at("to").get<std::string>());
    all.sort();
    return all;
}

QStringList faultAt(const QString &stage, const QString &kind, const QString &say = {})
{
    return {u"--fault"_s, stage, kind, u"--say"_s, say};
}

} // namespace

class OutboxChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherSenderIsTakenUpAtOnce()
    {
        MailWorld world;
        SmtpServer server(faultAt(u"mail"_s, u"say"_s, u"550 5.1.8 no such domain"_s) +
                              QStringList{u"--times"_s, u"1"_s},
                          SmtpServer::Kind::Faulty);
        world.useServer(server.port(), {{u"mail.from"_s, u"old@acme.test"_s}});
        const auto ana = world.add(u"ana@acme.test"_s);
        const auto bob = world.add(u"bob@acme.test"_s);
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
        QVERIFY(world.mail(ana).lastError.contains(u"takes no mails from old@acme.test"_s));
        QCOMPARE(world.mail(bob).nextTry, std::optional(world.clock.now() + 300s));

        world.set({{u"mail.from"_s, u"new@acme.test"_s}});
        QTRY_COMPARE(world.mail(bob).state, MailState::Sent);
        QCOMPARE(world.mail(ana).state, MailState::Sent);
        QCOMPARE(world.mail(ana).from, u"new@acme.test"_s);
        QCOMPARE(recipients(server.end()), QStringList({u"ana@acme.test"_s, u"bob@acme.test"_s}));
        for (const auto &message : server.messages())
            QCOMPARE(message.at("from"), Json("new@acme.test"));
    }

    void aLoginAndItsPasswordAreTakenUpAtOnce()
    {
        MailWorld world(m_certificates.caFile());
        SmtpServer server(m_certificates.good.options() + QStringList{u"--login"_s}, SmtpServer::Kind::Faulty);
        world.useServer(server.port());
        const auto id = world.add(u"ana@acme.test"_s);
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
        QVERIFY(world.mail(id).lastError.contains(u"only from users it knows: “530 5.7.0 log in”"_s));
        world.set({{u"mail.username"_s, u"postmaster"_s}, {u"mail.security"_s, u"starttls"_s}});
        QTRY_COMPARE(world.state(), OutboxStatus::State::NoPassword);
        const auto status = world.worker().status();
        QVERIFY2(status.detail.contains(u"“postmaster” is not known"_s), qPrintable(status.detail));
        QVERIFY2(status.detail.contains(u"hookdeskctl mail password"_s), qPrintable(status.detail));
        QCOMPARE(world.mail(id).tries, 1); // the server is not asked without one
        world.worker().setPassword({}, u"The keyring is locked."_s);
        QTRY_VERIFY(world.worker().status().detail.endsWith(u"The keyring is locked."_s));
        world.worker().setPassword(u"s3cret"_s);
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        QCOMPARE(server.end().size(), 1);
    }

    /// While a mail is on its way: it fails by the old ones and is sent by the new ones.
    void anotherServerIsTakenUpWhileOneHangs()
    {
        MailWorld world({}, {.conversation = 2s, .message = 2s, .messageWhenCancelled = 2s});
        SmtpServer hanging(faultAt(u"rcpt"_s, u"hang"_s), SmtpServer::Kind::Faulty);
        SmtpServer good({}, SmtpServer::Kind::Faulty);
        world.useServer(hanging.port());
        const auto id = world.add(u"ana@acme.test"_s);
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Sending);
        world.useServer(good.port());
        QTRY_COMPARE_WITH_TIMEOUT(world.mail(id).state, MailState::Sent, 20000);
        QCOMPARE(world.mail(id).tries, 2);
        QCOMPARE(good.end().size(), 1);
        QVERIFY(hanging.end().isEmpty());
    }

    void aServerThatComesBackGetsEveryMailOnce()
    {
        MailWorld world;
        const auto port = freePort();
        world.useServer(port);
        QStringList all;
        QList<MailId> ids;
        for (int number = 0; number < 20; ++number) {
            all << u"member%1@acme.test"_s.arg(100 + number);
            ids << world.add(all.constLast());
        }
        world.worker().start();
        for (int tries = 1; tries <= 3; ++tries) {
            QTRY_COMPARE(world.mail(ids.constLast()).tries, tries);
            QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
            if (tries < 3)
                world.clock.advance(300s);
        }
        QVERIFY(world.mail(ids.constFirst()).lastError.contains(u"No mail server answers at localhost:"_s));

        SmtpServer server({u"--port"_s, QString::number(port)}, SmtpServer::Kind::Faulty);
        world.clock.advance(299s);
        QCOMPARE(world.mail(ids.constFirst()).state, MailState::Queued);
        world.clock.advance(1s);
        QTRY_COMPARE_WITH_TIMEOUT(world.worker().status(), (OutboxStatus{OutboxStatus::State::Idle}), 20000);
        for (const auto id : ids)
            QCOMPARE(world.mail(id).state, MailState::Sent);
        QCOMPARE(recipients(server.end()), all);
    }

    /// The server has the message and has not answered yet.
    void stopWaitsForTheAnswerToTheMessage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("it comes") << u"slow"_s << true;
        QTest::newRow("it does not come") << u"hang"_s << false;
    }
    void stopWaitsForTheAnswerToTheMessage()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isSent);
        MailWorld world({}, {.messageWhenCancelled = 2s});
        SmtpServer server(faultAt(u"message"_s, kind) + QStringList{u"--times"_s, u"1"_s, u"--tell"_s},
                          SmtpServer::Kind::Faulty);
        world.useServer(server.port());
        const auto id = world.add(u"ana@acme.test"_s);
        world.worker().start();
        QTRY_VERIFY(server.messages().contains(Json{{"fault", "message"}}));
        QElapsedTimer took;
        took.start();
        world.mails.stop();
        QVERIFY2(took.elapsed() < 10000, qPrintable(QString::number(took.elapsed())));
        QCOMPARE(world.mail(id).state, isSent ? MailState::Sent : MailState::Queued);

        MailThread next(world.store, world.clock, world.log, {});
        next.worker().start();
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        next.stop();
        auto taken = server.end();
        taken.removeAll(Json{{"fault", "message"}});
        QCOMPARE(recipients(taken), QStringList{u"ana@acme.test"_s});
    }

    void aGivenUpMailIsSentWhenAPersonAsks()
    {
        MailWorld world;
        SmtpServer server(faultAt(u"rcpt"_s, u"say"_s, u"550 5.1.1 not yet"_s) + QStringList{u"--times"_s, u"1"_s},
                          SmtpServer::Kind::Faulty);
        world.useServer(server.port());
        const auto id = world.add(u"ana@acme.test"_s);
        world.worker().start();
        QTRY_COMPARE(world.worker().status().givenUp, 1);
        QCOMPARE(world.state(), OutboxStatus::State::Idle);
        const auto again = [id, now = world.clock.now()](Connection &connection) {
            return MailOutbox(connection).sendAgain(id, now);
        };
        QVERIFY(valueOf(await(world.store.write(Topic::Outbox, again))));
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        QTRY_COMPARE(world.worker().status().givenUp, 0);
        QCOMPARE(world.mail(id).tries, 2);
        QCOMPARE(world.mail(id).lastError, QString());
        QCOMPARE(server.end().size(), 1);
    }

private:
    static int freePort()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            qFatal("no port is free: %s", qPrintable(probe.errorString()));
        return probe.serverPort();
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(OutboxChangesTest)
#include "tst_outboxchanges.moc"
