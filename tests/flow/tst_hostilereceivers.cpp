// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Receivers that misbehave in every way they can, over real sockets, plain and TLS: each delivery to one has its word,
// in time, with bounded memory, and the next one works.
#include "flow/webhookclient.h"
#include "model/records/requestlog.h"
#include "model/store/sentryapps.h"
#include "tests/flow/fakelookup.h"
#include "tests/flow/hostilebehaviours.h"
#include "tests/support/flowfixture.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using namespace std::chrono_literals;

namespace
{

#ifdef __SANITIZE_THREAD__
constexpr int slowness = 5; ///< of the machine, as it seems under the thread sanitizer
#else
constexpr int slowness = 1;
#endif
constexpr auto timeout = 400ms * slowness;
constexpr auto lateness = 250ms * slowness;
constexpr qsizetype maxResponseBytes = 256 * 1024;
/// What the client may have taken of something endless, the buffers of both sockets included.
constexpr qint64 mostSent = 16 * 1024 * 1024;

const QString here = u"127.0.0.1"_s;
const QString denied = u"127.0.0.66"_s; ///< by the policy of callTo()

QString urlOf(const HostileServer &server, const QString &scheme, const QString &host = here)
{
    return u"%1://%2:%3/hook"_s.arg(scheme, host).arg(server.serverPort());
}

WebhookCall callTo(const QString &url, std::chrono::milliseconds within = timeout)
{
    return {.url = url,
            .headers = {{"Content-Type", "application/json"}, {"Accept-Encoding", "identity"}},
            .body = R"({"action":"critical"})",
            .timeout = within,
            .maxResponseBytes = maxResponseBytes,
            .policy =
                std::make_shared<NetworkPolicy>(QStringList{u"169.254.0.0/16"_s, denied + u"/32"_s}, QStringList())};
}

/// Keeps the connection after a good response, and breaks it at the next request.
void answerOnceThenReset(HostileConnection &connection)
{
    connection.readRequest();
    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n" + good);
    connection.readRequest();
    connection.reset();
}

WebhookExchange post(WebhookClient &client, const WebhookCall &call)
{
    return QCoro::waitFor(client.post(call));
}

QByteArray told(const WebhookExchange &exchange)
{
    if (exchange.responseCode != noResponse)
        return QByteArray::number(exchange.responseCode) + (exchange.responseCut ? ", cut" : "");
    return textOf(exchange.error).toUtf8() + ": " + exchange.errorDetail.toUtf8();
}

QByteArray wordOf(const WebhookExchange &exchange)
{
    return exchange.responseCode == noResponse ? textOf(exchange.error).toUtf8() : told(exchange);
}

QByteArray wordOf(const Expected &expected)
{
    return wordOf(WebhookExchange{.responseCode = expected.code, .error = expected.error, .responseCut = expected.cut});
}

} // namespace

class HostileReceiversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behaviour_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("overTls");
        for (qsizetype i = 0; i < m_behaviours.size(); ++i) {
            for (const bool overTls : {false, true})
                QTest::addRow("%s, %s", m_behaviours.at(i).name, overTls ? "TLS" : "plain")
                    << static_cast<int>(i) << overTls;
        }
    }
    void behaviour()
    {
        QFETCH(int, index);
        QFETCH(bool, overTls);
        const auto &hostile = m_behaviours.at(index);
        HostileServer server(overTls ? std::optional(m_certificates.good) : std::nullopt);
        server.follow(hostile.script);
        const auto url = urlOf(server, overTls ? u"https"_s : u"http"_s);
        WebhookClient client(m_certificates.caFile());

        const auto exchange = post(client, callTo(url));
        verify(exchange, hostile.expected);
        QVERIFY2(server.requests() <= 1, "the request was sent again, which only the flow may do");
        if (hostile.expected.error != DeliveryError::Timeout) // which may pass over bytes, and keep none
            QVERIFY2(server.sentBytes() < mostSent, QByteArray::number(server.sentBytes()).constData());

        server.follow(HostileServer::answering(good));
        const auto next = post(client, callTo(url, 10s));
        verify(next, {.code = 200, .body = good});
    }

    void tlsTrouble_data()
    {
        QTest::addColumn<std::optional<TestCertificate>>("certificate");
        QTest::addColumn<HostileScript>("script");
        QTest::addColumn<DeliveryError>("error");
        using Certificate = std::optional<TestCertificate>;
        const auto answer = HostileServer::answering(good);
        const auto row = [](const char *name, const Certificate &certificate, HostileScript script,
                            DeliveryError error) { QTest::newRow(name) << certificate << std::move(script) << error; };
        row("expired", m_certificates.expired, answer, DeliveryError::Tls);
        row("of another host", m_certificates.otherHost, answer, DeliveryError::Tls);
        row("of an unknown authority", m_certificates.untrusted, answer, DeliveryError::Tls);
        row("self-signed", m_certificates.selfSigned, answer, DeliveryError::Tls);
        const Certificate none; // what is no TLS is done by the script
        row(
            "stalls", none, [](HostileConnection &connection) { connection.hang(); }, DeliveryError::Timeout);
        row(
            "stalls in the first record", none,
            [](HostileConnection &connection) {
                connection.send(QByteArray::fromHex("160303004a0200"));
                connection.hang();
            },
            DeliveryError::Timeout);
        row(
            "closes", none, [](HostileConnection &) {}, DeliveryError::Tls);
        row(
            "resets", none, [](HostileConnection &connection) { connection.reset(); }, DeliveryError::Tls);
        row(
            "answers in plain text", none,
            [](HostileConnection &connection) { connection.send("HTTP/1.1 400 Bad Request\r\n\r\n"); },
            DeliveryError::Tls);
        row(
            "endless nonsense", none, [](HostileConnection &connection) { connection.sendEndlessly("nonsense"); },
            DeliveryError::Tls);
    }
    void tlsTrouble()
    {
        QFETCH(std::optional<TestCertificate>, certificate);
        QFETCH(HostileScript, script);
        QFETCH(DeliveryError, error);
        WebhookClient client(m_certificates.caFile());
        HostileServer bad(certificate);
        bad.follow(script);
        verify(post(client, callTo(urlOf(bad, u"https"_s))), {.error = error});
        QCOMPARE(bad.requests(), 0);

        HostileServer server(m_certificates.good);
        server.follow(HostileServer::answering(good));
        verify(post(client, callTo(urlOf(server, u"https"_s), 10s)), {.code = 200, .body = good});
    }

    void aClosedPortRefuses_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("plain") << u"http"_s;
        QTest::newRow("TLS") << u"https"_s;
    }
    void aClosedPortRefuses()
    {
        QFETCH(QString, scheme);
        WebhookClient client(m_certificates.caFile());
        HostileServer server(scheme == u"https" ? std::optional(m_certificates.good) : std::nullopt);
        const auto url = urlOf(server, scheme);
        const auto port = server.serverPort();
        server.close();
        verify(post(client, callTo(url)), {.error = DeliveryError::Refused});
        QVERIFY(server.listen(QHostAddress::LocalHost, port));
        server.follow(HostileServer::answering(good));
        verify(post(client, callTo(url, 10s)), {.code = 200, .body = good});
    }

    void lookingUp_data()
    {
        QTest::addColumn<FakeLookUp>("lookUp");
        QTest::addColumn<Expected>("expected");
        const Expected answered{.code = 200, .body = good};
        const Expected dns{.error = DeliveryError::Dns};
        const Expected blocked{.error = DeliveryError::Blocked};
        QTest::newRow("fails") << FakeLookUp{.error = QHostInfo::HostNotFound} << dns;
        QTest::newRow("finds nothing") << FakeLookUp{} << dns;
        QTest::newRow("never ends") << FakeLookUp{.answers = false} << Expected{.error = DeliveryError::Timeout};
        QTest::newRow("is slow, and in time") << FakeLookUp{.found = {here}, .after = 100ms} << answered;
        QTest::newRow("finds a denied address") << FakeLookUp{.found = {denied}} << blocked;
        QTest::newRow("finds a denied address too") << FakeLookUp{.found = {here, denied}} << blocked;
        QTest::newRow("finds an address where nothing listens, too")
            << FakeLookUp{.found = {u"::1"_s, u"127.0.0.2"_s, here}} << answered;
    }
    void lookingUp()
    {
        QFETCH(FakeLookUp, lookUp);
        QFETCH(Expected, expected);
        HostileServer server;
        server.follow(HostileServer::answering(good));
        auto look = lookUp;
        WebhookClient client({}, [&look](auto &&...arguments) { return look(arguments...); });
        const auto url = urlOf(server, u"http"_s, u"receiver.test"_s);
        verify(post(client, callTo(url)), expected);
        QCOMPARE(server.requests(), expected.code == 200 ? 1 : 0);

        look = {.found = {here}};
        verify(post(client, callTo(url, 10s)), {.code = 200, .body = good});
    }

    void aNameThatNowMeansADeniedAddressIsBlockedEvenWithAConnectionOpen()
    {
        HostileServer server;
        server.follow(HostileServer::answering(good));
        FakeLookUp look{.found = {here}};
        WebhookClient client({}, [&look](auto &&...arguments) { return look(arguments...); });
        const auto url = urlOf(server, u"http"_s, u"receiver.test"_s);
        verify(post(client, callTo(url)), {.code = 200, .body = good});
        QCOMPARE(look.asked, 1); // the address that was judged is the one that is connected to
        look.found = {denied};
        verify(post(client, callTo(url)), {.error = DeliveryError::Blocked});
        QCOMPARE(server.requests(), 1);
    }

    void theCertificateIsOfTheNameNotOfTheAddress()
    {
        HostileServer server(m_certificates.otherHost);
        server.follow(HostileServer::answering(good));
        FakeLookUp look{.found = {here}};
        WebhookClient client(m_certificates.caFile(), [&look](auto &&...arguments) { return look(arguments...); });
        verify(post(client, callTo(urlOf(server, u"https"_s, u"other.test"_s))), {.code = 200, .body = good});
        verify(post(client, callTo(urlOf(server, u"https"_s, u"another.test"_s))), {.error = DeliveryError::Tls});
    }

    void connectionsThatCloseAfterEachAnswer_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("as they say") << QByteArray("Connection: close\r\n");
        QTest::newRow("without a word") << QByteArray();
    }
    void connectionsThatCloseAfterEachAnswer()
    {
        QFETCH(QByteArray, said);
        constexpr int deliveries = 50;
        HostileServer server;
        server.follow([said](HostileConnection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n" + said + "\r\n" + good);
        });
        WebhookClient client;
        for (int i = 0; i < deliveries; ++i) {

            verify(post(client, callTo(urlOf(server, u"http"_s))), {.code = 200, .body = good});
        }
        QCOMPARE(server.requests(), deliveries);
    }

    void aRequestOnAKeptConnectionThatBreaksIsSentOnANewOneOnce()
    {
        HostileServer server;
        server.follow(answerOnceThenReset);
        WebhookClient client;
        const auto call = callTo(urlOf(server, u"http"_s));
        verify(post(client, call), {.code = 200, .body = good});
        server.follow([](HostileConnection &connection) {
            connection.readRequest();
            connection.reset();
        });
        const auto broken = post(client, call);
        verify(broken, {.error = DeliveryError::Reset});
        QVERIFY(broken.sentTwice);
        QCOMPARE(server.requests(), 3);
        server.follow(HostileServer::answering(good));
        const auto mended = post(client, call);
        verify(mended, {.code = 200, .body = good});
        QVERIFY(!mended.sentTwice);
    }

    void aKeptConnectionThatBreaksIsAResetWhenThereIsNoOther()
    {
        HostileServer server;
        server.follow(answerOnceThenReset);
        WebhookClient client;
        const auto call = callTo(urlOf(server, u"http"_s));
        verify(post(client, call), {.code = 200, .body = good});
        server.close();
        verify(post(client, call), {.error = DeliveryError::Reset});
    }

    void aGoodReceiverIsNotHeldUpByHostileOnes()
    {
        WebhookClient client;
        std::vector<std::unique_ptr<HostileServer>> servers;
        int ended = 0;
        connect(&client, &WebhookClient::ended, this, [&ended] { ++ended; });
        for (const auto &hostile : m_behaviours) {
            servers.push_back(std::make_unique<HostileServer>());
            servers.back()->follow(hostile.script);
            client.post(callTo(urlOf(*servers.back(), u"http"_s)));
        }
        HostileServer server;
        server.follow(HostileServer::answering(good));
        verify(post(client, callTo(urlOf(server, u"http"_s), 10s)), {.code = 200, .body = good});
        QTRY_COMPARE(ended, m_behaviours.size() + 1);
    }

    void throughTheEngine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("triedAgain");
        QTest::newRow("cut") << u"an error body of 100 MB"_s << false;
        QTest::newRow("too large") << u"endless headers"_s << false;
        QTest::newRow("malformed") << u"HTTP/0.9"_s << true;
        QTest::newRow("reset") << u"resets in the body"_s << true;
        QTest::newRow("no text") << u"an error that is no UTF-8"_s << false;
    }
    void throughTheEngine()
    {
        QFETCH(QString, name);
        QFETCH(bool, triedAgain);
        const auto hostile = std::find_if(m_behaviours.begin(), m_behaviours.end(),
                                          [&](const auto &one) { return name == QLatin1String(one.name); });
        QVERIFY(hostile != m_behaviours.end());
        HostileServer server;
        server.follow(hostile->script);
        FlowFixture fixture;
        auto app = fixture.app();
        app.webhookUrl = urlOf(server, u"http"_s);
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        fixture.set(u"webhook.max_response_bytes"_s, QString::number(maxResponseBytes));

        const auto report = fixture.trigger(app);
        QCOMPARE(report.outcome, ReportOutcome::Failed);
        QCOMPARE(report.responseCode, hostile->expected.code);
        QCOMPARE(report.error, hostile->expected.error);
        QCOMPARE(report.nextAttempt.has_value(), triedAgain);
        const auto recorded = fixture.latest(report.delivery);
        QCOMPARE(recorded.responseCut, hostile->expected.cut);
        if (hostile->expected.body)
            QCOMPARE(recorded.responseBody, *hostile->expected.body);
        QVERIFY(!compactJson(requestLogEntry(recorded, app)).isEmpty()); // whatever the bytes are

        server.follow(HostileServer::answering(good));
        QCOMPARE(fixture.trigger(app).outcome, ReportOutcome::Delivered);
    }

private:
    void verify(const WebhookExchange &exchange, const Expected &expected)
    {
        QVERIFY2(wordOf(exchange) == wordOf(expected), (told(exchange) + ", not " + wordOf(expected)).constData());
        QCOMPARE(exchange.errorDetail.isEmpty(), expected.error == DeliveryError::None);
        QVERIFY(exchange.responseBody.size() <= maxResponseBytes);
        if (expected.body)
            QCOMPARE(exchange.responseBody, *expected.body);
        if (expected.cut)
            QCOMPARE(exchange.responseBody.size(), maxResponseBytes);
        if (expected.error == DeliveryError::Timeout)
            QVERIFY(exchange.duration >= timeout * 9 / 10);
        QVERIFY2(exchange.duration <= timeout + lateness, QByteArray::number(exchange.duration.count()).constData());
    }

    const TestCertificates m_certificates;
    const QList<HostileBehaviour> m_behaviours = hostileBehaviours();
};

QTEST_GUILESS_MAIN(HostileReceiversTest)
#include "tst_hostilereceivers.moc"
