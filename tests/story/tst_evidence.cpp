// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence of real deliveries: it holds what the receiver got and gave, byte for byte, its signature is verified by
// somebody else's program, and no secret is in it.
#include "model/records/json.h"
#include "model/store/sentryapps.h"
#include "model/story/evidence.h"
#include "tests/flow/alertsteps.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto secret = u"a secret of the customer's"_s;

EvidenceHead head(const FlowFixture &fixture)
{
    return {fixture.clock.now(), u"ana"_s};
}

Result<QList<Evidence>> read(FlowFixture &fixture, const QList<DeliveryId> &deliveries)
{
    return await(fixture.store->read([deliveries, now = fixture.clock.now()](Connection &connection) {
        return EvidenceReader(connection).of(deliveries, now);
    }));
}

/// An app with a secret, whose receiver answers so.
SentryApp appWith(FlowFixture &fixture, const Behaviour &behaviour)
{
    auto app = fixture.app();
    app.clientSecret = secret;
    fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
    fixture.receiver.setBehaviour(pathOf(app), behaviour);
    return app;
}

Json parsed(const QByteArray &document)
{
    auto json = parseJson(document);
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    return *json;
}

/// What the shell prints for the command, with the secret in its environment.
QByteArray printed(const QString &command)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLIENT_SECRET"_s, secret);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    if (!QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 20000) || shell.exitCode() != 0)
        qFatal("%s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatWasSentAndWhatCameBack()
    {
        FlowFixture fixture;
        const auto app = appWith(fixture, Behaviour::answer(404));
        const auto report = fixture.trigger(app);
        const auto received = fixture.receiver.requests().constLast();
        const auto evidence = valueOf(read(fixture, {report.delivery}));

        const auto json = parsed(evidenceJson(evidence, head(fixture)));
        const auto &delivery = json.at("deliveries").at(0);
        QCOMPARE(textOf(delivery.at("request_id").get<std::string>()), report.requestId);
        const auto body = QByteArray::fromBase64(QByteArray::fromStdString(delivery.at("request_body_base64")));
        QCOMPARE(body, received.body);
        const auto &attempt = delivery.at("attempts").at(0);
        QCOMPARE(attempt.at("response_code").get<int>(), 404);
        QCOMPARE(attempt.at("counted_as").get<std::string>(), "error");
        QCOMPARE(attempt.at("signature_with_current_secret").get<std::string>(), "matches");

        const auto html = evidenceHtml(evidence, head(fixture));
        for (const auto &part : {report.requestId.toLatin1(), received.body.toBase64(), QByteArray("404 Not Found"),
                                 QByteArray("Counted as an error"), QByteArray("Made by ana")})
            QVERIFY2(html.contains(part), part.constData());
        QVERIFY(html.contains(R"(content: "\2715\a0")")); // a style sheet says so without letters beyond ASCII
    }

    void anotherProgramVerifiesTheSignature()
    {
        FlowFixture fixture;
        const auto app = appWith(fixture, Behaviour::answer(200));
        const auto report = fixture.trigger(app);
        const auto json = parsed(evidenceJson(valueOf(read(fixture, {report.delivery})), head(fixture)));
        const auto &delivery = json.at("deliveries").at(0);
        const auto command = textOf(delivery.at("verify").at("command").get<std::string>());
        const auto signature = QByteArray::fromStdString(delivery.at("attempts").at(0).at("signature"));
        QCOMPARE(signature.size(), 64);
        const auto answer = printed(command);
        QVERIFY2(answer.trimmed().endsWith(signature), answer.constData());
    }

    void everyAttemptIsTold()
    {
        FlowFixture fixture;
        const auto app = appWith(fixture, Behaviour::answer(503));
        const auto report = fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        fixture.clock.advance(5min);
        QTRY_COMPARE(fixture.latest(report.delivery).attempt, 2);
        const auto json = parsed(evidenceJson(valueOf(read(fixture, {report.delivery})), head(fixture)));
        const auto &attempts = json.at("deliveries").at(0).at("attempts");
        QCOMPARE(attempts.size(), 2U);
        QCOMPARE(attempts.at(0).at("response_code").get<int>(), 503);
        QCOMPARE(attempts.at(1).at("response_code").get<int>(), 200);
    }

    void noSecretIsInIt()
    {
        FlowFixture fixture;
        auto app = appWith(fixture, Behaviour::answer(200));
        app.webhookUrl.replace(u"http://"_s, u"http://user:hunter2@"_s);
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        const auto report = fixture.trigger(app);
        QCOMPARE(report.error, DeliveryError::Blocked);
        const auto evidence = valueOf(read(fixture, {report.delivery}));
        for (const auto &file : {evidenceHtml(evidence, head(fixture)), evidenceJson(evidence, head(fixture))}) {
            QVERIFY(file.contains("/hook/deploy-bot"));
            QVERIFY(!file.contains("hunter2"));
            QVERIFY(!file.contains(secret.toUtf8()));
        }
    }

    void markupIsText()
    {
        FlowFixture fixture;
        auto app = appWith(fixture, Behaviour::answer(200));
        app.name = u"<script>alert(1)</script>"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        const auto html = evidenceHtml(valueOf(read(fixture, {fixture.trigger(app).delivery})), head(fixture));
        QVERIFY(html.contains("&lt;script&gt;"));
        QVERIFY(!html.contains("<script"));
    }

    void whatIsTooMuchIsRefused()
    {
        FlowFixture fixture;
        QList<DeliveryId> many;
        for (int number = 1; number <= EvidenceReader::mostDeliveries + 1; ++number)
            many << DeliveryId(number);
        const auto refused = read(fixture, many);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 u"201 deliveries are too many for one file of evidence; select at most 200."_s);
        const auto gone = read(fixture, {DeliveryId(7)});
        QVERIFY(!gone);
        QVERIFY(gone.error().message.startsWith(u"Nothing is kept"_s));
    }

    void anUrlIsShownWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"https://a.test/x?y=1"_s << u"https://a.test/x?y=1"_s;
        QTest::newRow("as written") << u"HTTP://A.test/%7e"_s << u"HTTP://A.test/%7e"_s;
        QTest::newRow("password") << u"https://u:p@a.test/x"_s << u"https://a.test/x"_s;
        QTest::newRow("user") << u"https://u@a.test/x"_s << u"https://a.test/x"_s;
        QTest::newRow("an @ in the path") << u"https://a.test/@x"_s << u"https://a.test/@x"_s;
        QTest::newRow("no URL") << u"http://u:p@[x"_s << u"(not a URL, and it may hold a password)"_s;
    }

    void anUrlIsShownWithoutItsPassword()
    {
        QFETCH(const QString, url);
        QTEST(publicUrl(url), "shown");
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
