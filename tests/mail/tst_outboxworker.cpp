// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox worker with a real store and a real mail server: nothing is lost, nothing is sent twice, nothing held up.
#include "model/store/auditlog.h"
#include "model/store/mailoutbox.h"
#include "tests/support/mailworld.h"
#include "tests/support/smtpserver.h"

#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

class OutboxWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutServerMailsStayQueued()
    {
        MailWorld world;
        world.worker().start();
        const auto id = world.add(u"ana@acme.test"_s);
        QTRY_COMPARE(world.worker().status().waiting, 1);
        QCOMPARE(world.state(), OutboxStatus::State::NoServer);
        QCOMPARE(world.mail(id).tries, 0);
        SmtpServer server({u"plain"_s});
        world.useServer(server.port()); // wakes the worker
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        QTRY_COMPARE(server.messages().size(), 1);
        QTRY_COMPARE(world.worker().status(), (OutboxStatus{OutboxStatus::State::Idle}));
    }

    void aTestMailIsSentAsAllOthersAre()
    {
        MailWorld world;
        SmtpServer server({u"plain"_s});
        world.useServer(server.port());
        const auto queued = valueOf(await(world.worker().queueTest(u"bo@acme.test"_s, u"ana"_s)));
        QCOMPARE(world.mail(queued.id).state, MailState::Queued);
        world.worker().start();
        QTRY_COMPARE(world.mail(queued.id).state, MailState::Sent);
        QTRY_COMPARE(server.messages().size(), 1);
        QCOMPARE(QString::fromStdString(server.messages().constFirst().at("to").at(0).get<std::string>()),
                 u"bo@acme.test"_s);
        const auto audited =
            valueOf(await(world.store.read([](Connection &connection) { return AuditLog(connection).newest(10); })));
        QCOMPARE(audited.size(), 1);
        QCOMPARE(audited.constFirst().event, u"TEST_MAIL_QUEUED"_s);
        QCOMPARE(audited.constFirst().actor, u"ana"_s);
        QCOMPARE(audited.constFirst().target, u"bo@acme.test"_s);
    }

    void aTestMailNeedsAnAddress()
    {
        MailWorld world;
        const auto refused = await(world.worker().queueTest(u"bo at acme"_s, u"ana"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.contains(u"“bo at acme” is not an address"_s));
        const auto mails =
            valueOf(await(world.store.read([](Connection &connection) { return MailOutbox(connection).newest(10); })));
        QVERIFY(mails.isEmpty());
    }

    void resumesWhatWasBeingSent()
    {
        MailWorld world;
        SmtpServer server({u"plain"_s});
        world.useServer(server.port());
        const auto id = world.add(u"ana@acme.test"_s, MailState::Sending);
        world.worker().start();
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        QTRY_COMPARE(server.messages().size(), 1);
    }

    void unusableServerIsAskedOnceForAllDueMails()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int asked = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++asked;
            server.nextPendingConnection()->abort();
        });
        MailWorld world;
        const QList<MailId> ids{world.add(u"ana@acme.test"_s), world.add(u"bob@acme.test"_s),
                                world.add(u"eva@acme.test"_s)};
        world.useServer(server.serverPort());
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
        for (const auto id : ids) {
            QCOMPARE(world.mail(id).tries, 1);
            QCOMPARE(world.mail(id).nextTry, std::optional(world.clock.now() + 300s));
            QVERIFY(world.mail(id).lastError.contains(u"The connection to the mail server localhost:"_s));
        }
        QCOMPARE(asked, 1);
    }

    void refusedMailHoldsNoOtherUp()
    {
        MailWorld world;
        SmtpServer server({u"plain"_s, u"--reject"_s, u"rcpt"_s});
        const auto refused = world.add(u"ana@acme.test"_s);
        const auto noAddress = world.add(u"not an address"_s);
        const auto taken = world.add(u"known@acme.test"_s);
        world.useServer(server.port());
        world.worker().start();
        QTRY_COMPARE(world.mail(taken).state, MailState::Sent);
        QCOMPARE(world.mail(taken).tries, 1);
        QCOMPARE(world.mail(refused).tries, 1);
        QCOMPARE(world.mail(refused).state, MailState::Cancelled);
        QCOMPARE(world.mail(noAddress).state, MailState::Cancelled);
        QVERIFY(world.mail(noAddress).lastError.contains(u"is not a mail address"_s));
        QTRY_COMPARE(world.worker().status().waiting, 0);
        QCOMPARE(world.worker().status().givenUp, 2);
    }

    void stopGivesUpASilentServer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailWorld world;
        const auto id = world.add(u"ana@acme.test"_s);
        world.useServer(silent.serverPort());
        world.worker().start();
        QTRY_VERIFY(silent.hasPendingConnections());
        QCOMPARE(world.state(), OutboxStatus::State::Sending);
        QCOMPARE(world.mail(id).state, MailState::Sending);
        QElapsedTimer took;
        took.start();
        world.mails.stop();
        QVERIFY(took.elapsed() < 10000);
        QCOMPARE(world.mail(id).state, MailState::Queued);
        QCOMPARE(world.mail(id).tries, 0);
        QCOMPARE(world.mail(id).lastError, QString());
        QTRY_COMPARE(world.told.constLast(), OutboxStatus());
    }

    void storeFailureNeitherLosesNorRepeats()
    {
        MailWorld world;
        SmtpServer server({u"plain"_s});
        auto locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        locker.setDatabaseName(world.store.location().path);
        QVERIFY(locker.open());
        // Another program takes the database between the claim and the record of what became of the mail.
        bool isLocked = false;
        connect(
            &world.worker(), &OutboxWorker::statusChanged, this,
            [&](const OutboxStatus &status) {
                if (status.state == OutboxStatus::State::Sending && !isLocked)
                    isLocked = QSqlQuery(locker).exec(u"BEGIN IMMEDIATE"_s);
            },
            Qt::BlockingQueuedConnection);
        const auto id = world.add(u"ana@acme.test"_s);
        world.useServer(server.port());
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
        QVERIFY(isLocked);
        QTRY_COMPARE(server.messages().size(), 1);
        QCOMPARE(world.mail(id).state, MailState::Sending);
        QVERIFY(world.events.named(u"mail.sent"_s).isEmpty());

        QVERIFY(QSqlQuery(locker).exec(u"ROLLBACK"_s));
        world.clock.advance(1s); // sooner than the worker would look by itself
        QTRY_COMPARE(world.mail(id).state, MailState::Sent);
        QTRY_COMPARE(world.state(), OutboxStatus::State::Idle);
        QCOMPARE(world.mail(id).tries, 1);
        QCOMPARE(server.end().size(), 1);
        QCOMPARE(world.events.named(u"mail.sent"_s).size(), 1);
        locker.close();
    }

    /// What the server has taken is not sent again because the worker ends before the store can be written.
    void stopRecordsWhatWasTaken()
    {
        MailWorld world;
        SmtpServer server({u"plain"_s});
        auto locker = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker of the last moment"_s);
        locker.setDatabaseName(world.store.location().path);
        QVERIFY(locker.open());
        bool isLocked = false;
        connect(
            &world.worker(), &OutboxWorker::statusChanged, this,
            [&](const OutboxStatus &status) {
                if (status.state == OutboxStatus::State::Sending && !isLocked)
                    isLocked = QSqlQuery(locker).exec(u"BEGIN IMMEDIATE"_s);
            },
            Qt::BlockingQueuedConnection);
        const auto id = world.add(u"ana@acme.test"_s);
        world.useServer(server.port());
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::Failing);
        QVERIFY(isLocked);
        QVERIFY(QSqlQuery(locker).exec(u"ROLLBACK"_s));
        locker.close();
        world.mails.stop();
        QCOMPARE(world.mail(id).state, MailState::Sent);
        QCOMPARE(server.end().size(), 1);
    }

    void secondWorkerTakesOver()
    {
        MailWorld world;
        world.worker().start();
        QTRY_COMPARE(world.state(), OutboxStatus::State::NoServer);
        MailThread second(world.store, world.clock, world.log, {});
        second.worker().start();
        QTRY_COMPARE(second.worker().status().state, OutboxStatus::State::Elsewhere);
        QVERIFY(second.worker().status().detail.contains(QString::number(QCoreApplication::applicationPid())));
        world.mails.stop();
        world.clock.advance(1s);
        QTRY_COMPARE(second.worker().status().state, OutboxStatus::State::NoServer);
    }
};

QTEST_GUILESS_MAIN(OutboxWorkerTest)
#include "tst_outboxworker.moc"
