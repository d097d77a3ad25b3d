// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver under load: many requests at once, and what it refuses to hold.
#include "flow/sandbox/practicereceiver.h"
#include "flow/sandbox/practiceserver.h"
#include "tests/sandbox/practiceclient.h"
#include "tests/support/manualclock.h"

#include <QTest>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using hookdesk::test::ManualClock;
using hookdesk::test::PracticeClient;

namespace
{
const QString path = u"/hook/deploy-bot"_s;
}

class PracticeBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<PracticeReceiver>(m_clock);
        m_receiver->setBehaviour(path, Behaviour::answer(200));
        QVERIFY(m_receiver->start());
        m_client = std::make_unique<PracticeClient>(*m_receiver, path);
    }

    void twoHundredRequestsAtOnceAreAnswered()
    {
        m_receiver->setBehaviour(path, Behaviour::slow(std::chrono::milliseconds(50)));
        std::vector<std::unique_ptr<QTcpSocket>> clients(200);
        for (auto &client : clients) {
            client = std::make_unique<QTcpSocket>();
            client->connectToHost(u"127.0.0.1"_s, quint16(m_receiver->url().port()));
            client->write(m_client->requestText("{}"));
        }
        const auto answered = [](const auto &client) { return client->bytesAvailable() > 0; };
        QTRY_VERIFY(std::all_of(clients.begin(), clients.end(), answered));
        for (const auto &client : clients)
            QVERIFY(client->readAll().startsWith("HTTP/1.1 200"));
        QCOMPARE(m_receiver->requests().size(), 200);
    }

    void theNewestRequestsAreKept()
    {
        QTcpSocket client;
        m_client->connectTo(client);
        for (int i = 0; i < 203; ++i) {
            client.write(m_client->requestText(QByteArray::number(i)));
            QTRY_VERIFY(client.bytesAvailable() > 0);
            client.readAll();
        }
        const auto requests = m_receiver->requests();
        QCOMPARE(requests.size(), 200);
        QCOMPARE(requests.constFirst().body, "3");
        QCOMPARE(requests.constLast().body, "202");
    }

    void theBodiesKeptAreBounded()
    {
        const QByteArray large(12 * 1024 * 1024, 'x');
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_client->post(large).status, 200);
        QCOMPARE(m_receiver->requests().size(), 2);
        QCOMPARE(m_receiver->requests().constLast().body, large);
    }

    void aHeaderPastTheBoundIsRefused_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("within") << qsizetype(60 * 1024) << true;
        QTest::newRow("past") << qsizetype(70 * 1024) << false;
    }

    void aHeaderPastTheBoundIsRefused()
    {
        QFETCH(qsizetype, bytes);
        QFETCH(bool, accepted);
        QTcpSocket client;
        m_client->connectTo(client);
        client.write(m_client->requestText("{}", "X-Long: " + QByteArray(bytes, 'a') + "\r\n"));
        QTRY_VERIFY(client.bytesAvailable() > 0 || client.state() == QTcpSocket::UnconnectedState);
        // The refusal's 431 may get lost behind the bytes that were on their way.
        QCOMPARE(client.readAll().startsWith("HTTP/1.1 200"), accepted);
        QCOMPARE(m_receiver->requests().size(), accepted ? 1 : 0);
        if (!accepted)
            QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);
    }

    void anEndlessHeaderIsRefused()
    {
        QTcpSocket client;
        m_client->connectTo(client);
        client.write("POST " + path.toUtf8() + " HTTP/1.1\r\n");
        for (int i = 0; i < 80 && client.state() == QTcpSocket::ConnectedState; ++i) {
            client.write("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'a') + "\r\n");
            client.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);
    }

    void aBodyPastTheBoundIsRefused()
    {
        const auto seen = m_client->post(QByteArray(PracticeConnection::maxRequestBytes, 'x'));
        QVERIFY2(seen.error != QNetworkReply::NoError, qPrintable(QString::number(seen.status)));
        QVERIFY(m_receiver->requests().isEmpty());
        QCOMPARE(m_client->post("{}").status, 200);
    }

    void connectionsPastTheBoundAreClosed()
    {
        std::vector<std::unique_ptr<QTcpSocket>> clients(PracticeListener::maxConnections);
        for (auto &client : clients) {
            client = std::make_unique<QTcpSocket>();
            m_client->connectTo(*client);
        }
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, quint16(m_receiver->url().port()));
        QTRY_VERIFY(late.state() == QTcpSocket::UnconnectedState);

        clients.front()->abort();
        QTRY_COMPARE(m_client->post("{}").status, 200);
    }

private:
    ManualClock m_clock;
    std::unique_ptr<PracticeReceiver> m_receiver;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(PracticeBoundsTest)
#include "tst_practicebounds.moc"
