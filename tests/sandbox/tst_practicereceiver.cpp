// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver as clients see it: each behaviour, kept connections, checked signatures.
#include "flow/sandbox/practicereceiver.h"
#include "tests/sandbox/practiceclient.h"
#include "tests/support/manualclock.h"

#include <QNetworkReply>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <arpa/inet.h>
#include <cerrno>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using hookdesk::test::ManualClock;
using hookdesk::test::PracticeClient;

namespace
{
const QString path = u"/hook/deploy-bot"_s;
} // namespace

class PracticeReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<PracticeReceiver>(m_clock);
        QVERIFY(m_receiver->start());
        m_client = std::make_unique<PracticeClient>(*m_receiver, path);
    }

    void aClientSeesTheBehaviour_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<int>("status");
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::newRow("ok") << u"ok"_s << 200 << QNetworkReply::NoError;
        QTest::newRow("4xx") << u"4xx"_s << 400 << QNetworkReply::ProtocolInvalidOperationError;
        QTest::newRow("404") << u"404"_s << 404 << QNetworkReply::ContentNotFoundError;
        QTest::newRow("429") << u"429"_s << 429 << QNetworkReply::UnknownContentError;
        QTest::newRow("5xx") << u"5xx"_s << 500 << QNetworkReply::InternalServerError;
        QTest::newRow("503") << u"503"_s << 503 << QNetworkReply::ServiceUnavailableError;
        QTest::newRow("reset") << u"reset"_s << 0 << QNetworkReply::RemoteHostClosedError;
        QTest::newRow("garbage") << u"garbage"_s << 0 << QNetworkReply::RemoteHostClosedError;
        QTest::newRow("slow") << u"slow"_s << 0 << QNetworkReply::OperationCanceledError;
        QTest::newRow("hang") << u"hang"_s << 0 << QNetworkReply::OperationCanceledError;
    }

    void aClientSeesTheBehaviour()
    {
        QFETCH(QString, behaviour);
        QFETCH(int, status);
        QFETCH(QNetworkReply::NetworkError, error);
        m_receiver->setBehaviour(path, *behaviourFromText(behaviour));
        const auto seen = m_client->post("{}", 300);
        QCOMPARE(seen.error, error);
        QCOMPARE(seen.status, status);
        QCOMPARE(seen.body.isEmpty(), status == 0);
        QCOMPARE(seen.retryAfter.isEmpty(), status != 429);
        QVERIFY(!m_receiver->requests().isEmpty());
        QCOMPARE(textOf(m_receiver->requests().constLast().answered), behaviour == u"404" ? u"404"_s : behaviour);
    }

    void anyStatusCanBeAnswered_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 299, 301, 304, 308, 399, 401, 418, 451, 499, 502, 504, 599, 600})
            QTest::addRow("%d", status) << status;
    }

    void anyStatusCanBeAnswered()
    {
        QFETCH(int, status);
        m_receiver->setBehaviour(path, {.status = status, .headers = {{"Retry-After", "7"}}, .body = "told"});
        const auto seen = m_client->post("{}");
        QCOMPARE(seen.status, status);
        QCOMPARE(seen.retryAfter, "7");
        QCOMPARE(seen.body, status == 204 || status == 304 ? "" : "told");
    }

    void aSlowAnswerArrivesForWhoWaits()
    {
        m_receiver->setBehaviour(path, Behaviour::slow(std::chrono::milliseconds(40)));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->post("{}").status, 200);
        QVERIFY2(timer.elapsed() >= 38, qPrintable(QString::number(timer.elapsed())));
    }

    void aResetIsARstAndNotAnOrderlyEnd()
    {
        m_receiver->setBehaviour(path, {.kind = Behaviour::Kind::Reset});
        // A plain socket: to QTcpSocket both are "the remote host closed the connection".
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        const auto close = qScopeGuard([client] { ::close(client); });
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(m_receiver->url().port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const auto request = m_client->requestText("{}");
        QCOMPARE(::send(client, request.data(), size_t(request.size()), 0), request.size());
        char byte;
        int error = EAGAIN;
        const auto ended = [&] {
            if (error == EAGAIN) // it is told once
                error = ::recv(client, &byte, 1, MSG_DONTWAIT) < 0 ? errno : 0;
            return error != EAGAIN;
        };
        QTRY_VERIFY(ended());
        QCOMPARE(error, ECONNRESET);
    }

    void garbageIsNotHttp()
    {
        m_receiver->setBehaviour(path, *behaviourFromText(u"garbage"_s));
        QTcpSocket client;
        m_client->connectTo(client);
        client.write(m_client->requestText("{}"));
        QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);
        const auto bytes = client.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.startsWith("HTTP/"));
    }

    void unknownPathsAndMethodsAreRefused()
    {
        QCOMPARE(m_client->post("{}").status, 404);
        m_receiver->setBehaviour(path, Behaviour::answer(200));
        QCOMPARE(m_client->get().status, 405);
    }

    void aConnectionIsKeptWhateverTheAnswer()
    {
        QTcpSocket client;
        m_client->connectTo(client);
        for (const int status : {200, 400, 503, 204, 200}) {
            m_receiver->setBehaviour(path, Behaviour::answer(status));
            client.write(m_client->requestText("{}"));
            QTRY_VERIFY(client.bytesAvailable() > 0);
            QVERIFY(client.readAll().startsWith("HTTP/1.1 " + QByteArray::number(status)));
        }
        QCOMPARE(client.state(), QTcpSocket::ConnectedState);
        QCOMPARE(m_receiver->requests().size(), 5);
    }

    void aClientThatAsksForItIsClosed()
    {
        m_receiver->setBehaviour(path, Behaviour::answer(200));
        QTcpSocket client;
        m_client->connectTo(client);
        client.write(m_client->requestText("{}", "Connection: close\r\n"));
        QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);
        QVERIFY(client.readAll().endsWith(R"({"ok":true})"));
    }

    void whatWasReceivedIsTold()
    {
        m_receiver->setBehaviour(path, Behaviour::answer(202));
        QSignalSpy received(m_receiver.get(), &PracticeReceiver::received);
        m_client->post(QByteArray("{\"text\":\"d\\u00e9j\\u00e0\"}\0", 25));
        QCOMPARE(received.count(), 1);
        const auto request = received.at(0).at(0).value<ReceivedRequest>();
        QCOMPARE(request.at, m_clock.now());
        QCOMPARE(request.path, path);
        QCOMPARE(request.body, QByteArray("{\"text\":\"d\\u00e9j\\u00e0\"}\0", 25));
        QVERIFY(request.headers.contains({"Content-Type", "application/json"}));
        QCOMPARE(request.answered.status, 202);
        QCOMPARE(request.signature, SignatureCheck::NotChecked);
        QCOMPARE(m_receiver->requests(), QList{request});
    }

    void aSignatureIsChecked_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<SignatureCheck>("check");
        // Recorded: golden/payload.json, "payload 0 open", body and key.
        QTest::newRow("right") << QByteArray("f5f9e822210672fb7f3706b02a144cb3d867d7a0ec1e8fc151ae3c65e9eaab1f")
                               << SignatureCheck::Right;
        QTest::newRow("other action's") << QByteArray(
                                               "40cf54caf3851fa9aa48272bfe0b54d9c9053bc55c2f477e6184b6c8e966ffd5")
                                        << SignatureCheck::Wrong;
        QTest::newRow("none") << QByteArray() << SignatureCheck::Missing;
    }

    void aSignatureIsChecked()
    {
        QFETCH(QByteArray, signature);
        QFETCH(SignatureCheck, check);
        m_receiver->setSecret(path, u"topsecret"_s);
        m_client->post(R"({"action":"open","installation":{"uuid":"7a485448-a9e2-4c85-8a3c-4f44175783c9"},"data":{},)"
                       R"("actor":{"type":"application","id":"sentry","name":"Sentry"}})",
                       10000, signature);
        QCOMPARE(m_receiver->requests().constLast().signature, check);
    }

    void aPortThatIsTakenIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        PracticeReceiver receiver(m_clock);
        const auto started = receiver.start(other.serverPort());
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Network);
        QVERIFY(started.error().message.contains(QString::number(other.serverPort())));
        QVERIFY(receiver.url().isEmpty());
    }

    void aStoppedReceiverRefusesAndStartsAgain()
    {
        m_receiver->setBehaviour(path, {.kind = Behaviour::Kind::Hang});
        auto *hanging = m_client->startPost("{}");
        QTRY_COMPARE(m_receiver->requests().size(), 1);
        const auto port = quint16(m_receiver->url().port());
        m_receiver->stop();
        QCOMPARE_NE(m_client->finish(hanging).error, QNetworkReply::NoError);
        QVERIFY(m_receiver->url().isEmpty());

        m_receiver->setBehaviour(path, Behaviour::answer(200));
        QVERIFY(m_receiver->start(port));
        QCOMPARE(m_receiver->url().port(), port);
        QCOMPARE(m_client->post("{}").status, 200);
    }

    void itCanBeStoppedByWhoIsTold()
    {
        m_receiver->setBehaviour(path, Behaviour::answer(200));
        connect(m_receiver.get(), &PracticeReceiver::received, this, [this] { m_receiver->stop(); });
        QCOMPARE_NE(m_client->post("{}").error, QNetworkReply::NoError);
        QCOMPARE(m_receiver->requests().size(), 1);
    }

private:
    ManualClock m_clock;
    std::unique_ptr<PracticeReceiver> m_receiver;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(PracticeReceiverTest)
#include "tst_practicereceiver.moc"
