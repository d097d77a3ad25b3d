// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded request log (golden/request_log.json), through the real store.
#include "model/records/requestlog.h"
#include "model/store/deliveries.h"
#include "model/store/organizations.h"
#include "model/store/webhookrequests.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// Identifiers here begin at 1, where some recorded ones begin at 0: those cases are told by this much.
constexpr qint64 idOffset = 1000;

/// What a recorded case put in; its file holds the outputs.
struct Input {
    int count = 1;
    std::function<void(WebhookRequest &, int)> fill;
    bool errorsOnly = false;
};

void errorWithBody(WebhookRequest &request, const QByteArray &responseBody)
{
    request.responseCode = 400;
    request.requestHeaders = {{"a", "b"}};
    request.requestBody = "req";
    request.responseBody = responseBody;
}

const QHash<QString, Input> &inputs()
{
    static const auto code = [](int value) {
        return [value](WebhookRequest &request, int) { request.responseCode = value; };
    };
    static const QHash<QString, Input> all{
        {u"success keeps no headers or bodies"_s,
         {1,
          [](WebhookRequest &request, int) {
              errorWithBody(request, R"({"x":1})");
              request.responseCode = 200;
          }}},
        {u"error keeps headers and bodies"_s,
         {1, [](WebhookRequest &request, int) { errorWithBody(request, R"({"x":1})"); }}},
        {u"error body that is not JSON"_s, {1, [](WebhookRequest &request, int) { errorWithBody(request, "<html>"); }}},
        {u"bodies are cut at 1024"_s,
         {1,
          [](WebhookRequest &request, int) {
              errorWithBody(request, QByteArray(5000, 'z'));
              request.requestHeaders.clear();
              request.requestBody = QByteArray(5000, 'r');
          }}},
        {u"timeout has code 0"_s,
         {1,
          [](WebhookRequest &request, int) {
              request.requestHeaders = {{"a", "b"}};
              request.error = DeliveryError::Timeout;
              request.responseCode = noResponse;
          }}},
        {u"published app keeps organization_id"_s, {1, code(200)}},
        {u"error id needs project id"_s,
         {1,
          [](WebhookRequest &request, int) {
              request.responseCode = 200;
              request.responseHeaders = {{"Sentry-Hook-Error", "e1"}};
          }}},
        {u"error id with project id"_s,
         {1,
          [](WebhookRequest &request, int) {
              request.responseCode = 200;
              request.responseHeaders = {{"Sentry-Hook-Error", "e1"}, {"Sentry-Hook-Project", "3"}};
          }}},
        {u"101 requests keep the newest 100"_s,
         {101,
          [](WebhookRequest &request, int index) {
              request.responseCode = 200;
              request.organization = OrganizationId(index + idOffset);
          }}},
        {u"errors only"_s,
         {50,
          [](WebhookRequest &request, int index) {
              request.responseCode = index % 2 == 0 ? 500 : 200;
              request.organization = OrganizationId(index + idOffset);
          },
          true}},
        {u"600 is not in the error ring"_s, {1, code(600), true}},
        {u"300 is not an error"_s, {1, code(300), true}},
    };
    return all;
}

} // namespace

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cases = golden(u"request_log.json"_s); }

    void recordedCase_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases.at(i).at("name").get<std::string>().c_str()) << static_cast<int>(i);
    }
    void recordedCase()
    {
        QFETCH(int, index);
        const auto &expected = m_cases.at(static_cast<size_t>(index));
        QVERIFY(inputs().contains(goldenText(expected, "name")));
        const auto input = inputs().value(goldenText(expected, "name"));

        FlowFixture fixture;
        fixture.stopEngine();
        const bool isInternal = expected.at("internal").get<bool>();
        const auto app = fixture.app(isInternal ? AppStatus::Internal : AppStatus::Published);
        for (int i = 0; i < input.count; ++i)
            add(fixture, app, input, i);

        const auto entries = ring(fixture, app, input.errorsOnly);
        QCOMPARE(entries.size(), expected.at("count").get<qsizetype>());
        if (!entries.isEmpty())
            compareEntry(requestLogEntry(entries.constFirst(), app), expected.at("first"));
        if (entries.size() > 1)
            compareEntry(requestLogEntry(entries.constLast(), app), expected.at("last"));
        const auto &keys = expected.at("keys");
        QCOMPARE(ring(fixture, app, false).size(), sizeOf(keys, "request"));
        QCOMPARE(ring(fixture, app, true).size(), sizeOf(keys, "error"));
        for (const auto &[key, sizeAndSeconds] : keys.items())
            QCOMPARE(sizeAndSeconds.at(1).get<int>(), Settings().retentionDays * 86400);
    }

    void everyRequestIsKeptWholeBeyondTheRings()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(u"/hook/"_s + app.slug, {.status = 400, .body = QByteArray(5000, 'z')});
        const auto report = fixture.trigger(app);
        const auto request = fixture.latest(report.delivery);
        QCOMPARE(request.responseBody, QByteArray(5000, 'z'));
        QVERIFY(request.requestBody.startsWith(R"({"action":"critical","installation":)"));
        QVERIFY(!request.responseHeaders.isEmpty());
    }

private:
    static void add(FlowFixture &fixture, const SentryApp &app, const Input &input, int index)
    {
        WebhookRequest request;
        request.at = fixture.clock.now();
        request.app = app.id;
        request.organization = app.owner;
        request.event = u"metric_alert.critical"_s;
        request.url = u"https://example.com/hook"_s;
        input.fill(request, index);
        const auto named = request.organization;

        Delivery delivery;
        delivery.requestId = u"%1"_s.arg(index, 32, 16, QChar(u'0'));
        delivery.app = app.id;
        delivery.organization = app.owner;
        delivery.installation = fixture.installation(app).id;
        delivery.resource = u"metric_alert"_s;
        delivery.action = u"critical"_s;
        delivery.body = request.requestBody;
        delivery.state = DeliveryState::Failed;
        delivery.created = request.at;
        fixture.write([=](Connection &connection) mutable -> Result<AttemptId> {
            HOOKDESK_TRY(ensureOrganization(connection, named));
            HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
            request.delivery = id;
            return WebhookRequests(connection).add(request);
        });
    }

    static Result<> ensureOrganization(Connection &connection, OrganizationId id)
    {
        const auto slug = u"organization-%1"_s.arg(id.value);
        HOOKDESK_TRY_ASSIGN(known, Organizations(connection).find(id));
        if (!known)
            HOOKDESK_TRY(Organizations(connection).save({id, slug, slug, u"https://sentry.example.com"_s}));
        return {};
    }

    static QList<WebhookRequest> ring(FlowFixture &fixture, const SentryApp &app, bool errorsOnly)
    {
        return fixture.read([id = app.id, errorsOnly](Connection &connection) {
            return WebhookRequests(connection).ring(id, u"metric_alert.critical"_s, errorsOnly, requestLogRing);
        });
    }

    static qsizetype sizeOf(const Json &keys, const char *kind)
    {
        const auto key = std::string("sentry-app-webhook-") + kind + ":{17}:metric_alert.critical";
        return keys.contains(key) ? keys.at(key).at(0).get<qsizetype>() : 0;
    }

    static void compareEntry(const Json &entry, const Json &expected)
    {
        QCOMPARE(entry.size(), expected.size());
        for (const auto &[name, value] : expected.items()) {
            QVERIFY2(entry.contains(name), name.c_str());
            if (value.is_object() && value.contains("starts")) {
                const auto text = entry.at(name).get<std::string>();
                QCOMPARE(text.size(), value.at("length").get<size_t>());
                QVERIFY2(text.rfind(value.at("starts").get<std::string>(), 0) == 0, text.c_str());
            } else if (name == "organization_id" && entry.at(name).get<qint64>() >= idOffset) {
                QCOMPARE(entry.at(name).get<qint64>() - idOffset, value.get<qint64>());
            } else {
                QCOMPARE(compactJson(entry.at(name)), compactJson(value));
            }
        }
    }

    Json m_cases;
};

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
