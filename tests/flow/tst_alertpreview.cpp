// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview of an alert: its bytes are those that the receiver then gets, and making it leaves no trace.
#include "model/records/signature.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Headers without those that each request has of its own, or that say only how the connection is used.
HeaderList compared(const HeaderList &headers)
{
    HeaderList kept;
    for (const auto &[name, value] : headers) {
        const auto lower = name.toLower();
        if (lower != "request-id" && lower != "host" && lower != "connection" && lower != "content-length")
            kept.emplaceBack(lower, value);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

QByteArray headerValue(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[each, value] : headers) {
        if (each.toLower() == name.toLower())
            return value;
    }
    return {};
}

AlertPreview preview(FlowFixture &fixture, const AlertRequest &request)
{
    return valueOf(await(fixture.engine->preview(request)));
}

IncidentId addIncident(FlowFixture &fixture, const QByteArray &attachment)
{
    return fixture.write([attachment, now = fixture.clock.now()](Connection &connection) {
        return Incidents(connection)
            .save({.identifier = 12,
                   .organization = OrganizationId(42),
                   .title = u"Checkout errors"_s,
                   .status = AlertStatus::Open,
                   .started = now,
                   .attachment = attachment});
    });
}

} // namespace

class AlertPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReceiverGetsThePreviewedBytes_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QByteArray>("ofIncident"); // empty: no incident
        QTest::addColumn<QByteArray>("written");
        const QByteArray metric =
            "{\"metric_alert\":{\"id\":\"1\",\"title\":\"Störung 火事\",\"status\":0,\"x\":[1.0,1e-7]},"
            "\"description_text\":\"a \\\"b\\\" </c>\",\"web_url\":\"https://acme.test/?a=1&b=2\"}";
        QTest::newRow("nothing") << u"critical"_s << QByteArray() << QByteArray();
        QTest::newRow("incident") << u"critical"_s << metric << QByteArray();
        QTest::newRow("incident, resolved") << u"resolved"_s << metric << QByteArray();
        QTest::newRow("status by number") << u"10"_s << metric << QByteArray();
        QTest::newRow("written") << u"open"_s << QByteArray() << metric;
        QTest::newRow("written, of an incident") << u"warning"_s << metric << QByteArray("{ \"b\" : 1,\n\"a\":null }");
        QTest::newRow("long") << u"open"_s << QByteArray() << "{\"a\":\"" + QByteArray(700000, 'x') + "\"}";
    }
    void theReceiverGetsThePreviewedBytes()
    {
        QFETCH(QString, status);
        QFETCH(QByteArray, ofIncident);
        QFETCH(QByteArray, written);
        FlowFixture fixture;
        const auto app = fixture.app();
        auto alert = request(app);
        alert.status = status;
        alert.attachment = written;
        if (!ofIncident.isEmpty())
            alert.incident = addIncident(fixture, ofIncident);

        const auto previewed = preview(fixture, alert);
        QCOMPARE(previewed.outcome, ReportOutcome::Queued);
        QCOMPARE(previewed.detail, QString());
        const auto queued = valueOf(await(fixture.engine->trigger(alert)));
        const auto sent = valueOf(await(fixture.engine->finished(queued.delivery)));
        QCOMPARE(sent.outcome, ReportOutcome::Delivered);

        const auto received = fixture.receiver.requests().constLast();
        QCOMPARE(received.signature, SignatureCheck::Right);
        QCOMPARE(received.body, previewed.request.requestBody);
        QCOMPARE(compared(received.headers), compared(previewed.request.requestHeaders));
        QCOMPARE(headerValue(received.headers, signatureHeader),
                 headerValue(previewed.request.requestHeaders, signatureHeader));
        QCOMPARE(fixture.receiver.url(received.path).toString(), previewed.request.url);
        QCOMPARE(previewed.request.event, sent.event);
        const auto id = headerValue(previewed.request.requestHeaders, "Request-ID");
        QCOMPARE(id.size(), headerValue(received.headers, "Request-ID").size());
        QVERIFY(id != headerValue(received.headers, "Request-ID"));
    }

    void aPreviewLeavesNoTrace()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        preview(fixture, request(app));
        QCOMPARE(fixture.read([](Connection &connection) { return Deliveries(connection).queuedCount(); }), 0);
        QVERIFY(fixture.events.all().isEmpty());
        QVERIFY(fixture.receiver.requests().isEmpty());
    }

    void theSecretIsInNoPartOfIt()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto &sent = preview(fixture, request(app)).request;
        QByteArray all = sent.requestBody + sent.url.toUtf8() + sent.event.toUtf8();
        for (const auto &[name, value] : sent.requestHeaders)
            all += name + ": " + value + '\n';
        QVERIFY(all.contains("Sentry-Hook-Signature"));
        QVERIFY(!all.contains(app.clientSecret.toUtf8()));
    }

    void anAlertToADisabledAppIsPreviewedAsSkipped()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"r"_s, .events = {}});
        });
        const auto skipped = preview(fixture, request(app));
        QCOMPARE(skipped.outcome, ReportOutcome::Skipped);
        QVERIFY(!skipped.detail.isEmpty());
        QVERIFY(!skipped.request.requestBody.isEmpty());
        fixture.set(u"webhook.send_to_disabled"_s, u"true"_s);
        QCOMPARE(preview(fixture, request(app)).outcome, ReportOutcome::Queued);
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("says");
        QTest::newRow("status") << u"loud"_s << u"acme"_s << QByteArray() << u"“loud” is not a status"_s;
        QTest::newRow("organization") << u"open"_s << u"nobody"_s << QByteArray() << u"no organization “nobody”"_s;
        QTest::newRow("no JSON") << u"open"_s << u"acme"_s << QByteArray("{\"a\":\n") << u"see line 2"_s;
        QTest::newRow("no object") << u"open"_s << u"acme"_s << QByteArray("[]") << u"is not a JSON object"_s;
    }
    void whatIsRefusedSaysWhy()
    {
        QFETCH(QString, status);
        QFETCH(QString, organization);
        QFETCH(QByteArray, written);
        QFETCH(QString, says);
        FlowFixture fixture;
        auto alert = request(fixture.app());
        alert.status = status;
        alert.organization = organization;
        alert.attachment = written;
        const auto refused = preview(fixture, alert);
        QCOMPARE(refused.outcome, ReportOutcome::Refused);
        QVERIFY2(refused.detail.contains(says), qPrintable(refused.detail));
        QCOMPARE(refused.detail, valueOf(await(fixture.engine->trigger(alert))).detail);
        QVERIFY(refused.request.requestBody.isEmpty());
    }

    void whatTheNetworkPolicyBlocksIsToldBefore()
    {
        FlowFixture fixture;
        auto app = fixture.app();
        app.webhookUrl = u"http://169.254.169.254/latest"_s;
        fixture.write([app](Connection &connection) { return SentryApps(connection).save(app); });
        const auto blocked = preview(fixture, request(app));
        QCOMPARE(blocked.outcome, ReportOutcome::Failed);
        QCOMPARE(blocked.request.error, DeliveryError::Blocked);
        QVERIFY2(blocked.detail.contains(u"169.254.169.254"_s), qPrintable(blocked.detail));
        const auto judged = await(fixture.engine->judgeUrl(app.webhookUrl));
        QVERIFY(!judged);
        QCOMPARE(judged.error().message, blocked.detail);
        QVERIFY(await(fixture.engine->judgeUrl(fixture.receiver.url(u"/hook"_s).toString())));
    }
};

QTEST_GUILESS_MAIN(AlertPreviewTest)
#include "tst_alertpreview.moc"
