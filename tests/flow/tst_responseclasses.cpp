// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded response classes (golden/response_classes.json), through the engine, the store and real loopback
// responses.
#include "flow/flowlog.h"
#include "flow/notifywebhook.h"
#include "flow/webhookclient.h"
#include "model/records/requestlog.h"
#include "model/store/deliveries.h"
#include "model/store/webhookrequests.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class ResponseClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cases = golden(u"response_classes.json"_s); }

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
        FlowFixture fixture;
        fixture.stopEngine(); // stage 2 alone, without the engine's retries
        auto app = fixture.app(statusOf(goldenText(expected, "app_status")));
        prepare(fixture, app, goldenText(expected, "name"), expected.at("status_code").get<int>());

        const auto isEventAlert = goldenText(expected, "name").startsWith(u"event.alert");
        const auto attempt = send(fixture, app, isEventAlert ? u"event.alert"_s : u"critical"_s);

        QCOMPARE(textOf(attempt.callerError), goldenText(expected, "raised"));
        if (expected.at("returned").is_number())
            QCOMPARE(attempt.request.responseCode, expected.at("returned").get<int>());
        compareMetric(fixture, expected.at("metric"));
        compareBuffer(fixture, app, expected.at("stored"));
        compareRings(fixture, app, expected);
        const bool isChecked = expected.at("check_broken_called").get<bool>();
        QCOMPARE(stages(fixture).contains(Stage::CheckBroken), isChecked);
    }

private:
    static AppStatus statusOf(const QString &text)
    {
        if (text == u"published")
            return AppStatus::Published;
        return text == u"unpublished" ? AppStatus::Unpublished : AppStatus::Internal;
    }

    static QString textOf(CallerError error)
    {
        switch (error) {
        case CallerError::None:
            return {};
        case CallerError::HostError:
            return u"ApiHostError"_s;
        case CallerError::TimeoutError:
            return u"ApiTimeoutError"_s;
        case CallerError::ClientError:
            return u"ClientError"_s;
        case CallerError::ServerError:
            return u"HTTPError"_s;
        case CallerError::ReadTimeout:
            return u"ReadTimeout"_s;
        case CallerError::ConnectionError:
            return u"ConnectionError"_s;
        }
        return {};
    }

    static void prepare(FlowFixture &fixture, SentryApp &app, const QString &name, int code)
    {
        const auto path = u"/hook/"_s + app.slug;
        if (name.startsWith(u"read timeout"))
            fixture.receiver.setBehaviour(path, {.kind = Behaviour::Kind::Hang});
        else if (name.startsWith(u"connection reset"))
            fixture.receiver.setBehaviour(path, {.kind = Behaviour::Kind::Reset});
        else if (name.startsWith(u"malformed"))
            fixture.receiver.setBehaviour(path, {.kind = Behaviour::Kind::Garbage});
        else if (name.startsWith(u"connection refused"))
            app.webhookUrl = u"http://127.0.0.1:%1/hook"_s.arg(closedPort());
        else if (name.startsWith(u"unresolvable"))
            app.webhookUrl = u"http://nowhere.invalid/hook"_s;
        else
            fixture.receiver.setBehaviour(path, Behaviour::answer(code));
    }

    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    static AttemptResult send(FlowFixture &fixture, const SentryApp &app, const QString &action)
    {
        Delivery delivery;
        delivery.requestId = QString(32, u'a');
        delivery.app = app.id;
        delivery.organization = app.owner;
        delivery.resource = u"metric_alert"_s;
        delivery.action = action;
        delivery.body = R"({"a":1})";
        delivery.created = fixture.clock.now();
        delivery.nextAttempt = delivery.created;
        delivery.installation = fixture.installation(app).id;
        delivery.id =
            fixture.write([delivery](Connection &connection) { return Deliveries(connection).add(delivery); });

        WebhookClient client;
        StoreOutage outage;
        auto settings = std::make_shared<Settings>();
        settings->webhookTimeoutMs = 300;
        const FlowContext flow{*fixture.store,
                               outage,
                               fixture.clock,
                               fixture.log,
                               client,
                               settings,
                               std::make_shared<NetworkPolicy>(settings->networkDeny, settings->networkAllow)};
        const ClaimedDelivery claimed{delivery, app, u"acme"_s};
        return valueOf(QCoro::waitFor(notifyWebhook(flow, std::make_shared<const ClaimedDelivery>(claimed))));
    }

    static QList<Stage> stages(FlowFixture &fixture)
    {
        QList<Stage> found;
        for (const auto &event : fixture.events.all()) {
            if (event.kind == FlowEvent::Kind::Stage)
                found << event.stage;
        }
        return found;
    }

    static void compareMetric(FlowFixture &fixture, const Json &expected)
    {
        const auto metrics = fixture.events.named(u"integration-platform.http_response"_s);
        QCOMPARE(metrics.size(), static_cast<qsizetype>(expected.size()));
        const auto &fields = metrics.constFirst().fields;
        const Json actual = Json::array({fields.at("status"), fields.at("integration"), fields.at("webhook_event")});
        QCOMPARE(compactJson(actual), compactJson(expected.at(0)));
    }

    static void compareBuffer(FlowFixture &fixture, const SentryApp &app, const Json &stored)
    {
        BufferDay expected{.day = dayOf(fixture.clock.now())};
        if (!stored.contains("integration_buffer")) {
            QCOMPARE(fixture.buffer(app).size(), 0);
            return;
        }
        const auto count = [&](const char *key) {
            const auto &buffer = stored.at("integration_buffer");
            return buffer.contains(key) ? std::stoi(buffer.at(key).get<std::string>()) : 0;
        };
        expected.success = count("success_count");
        expected.error = count("error_count");
        expected.timeout = count("timeout_count");
        QCOMPARE(fixture.buffer(app).size(), 1);
        QVERIFY(fixture.buffer(app).constFirst() == expected);
    }

    static void compareRings(FlowFixture &fixture, const SentryApp &app, const Json &expected)
    {
        const auto event = u"metric_alert.critical"_s;
        for (const bool errorsOnly : {false, true}) {
            const auto key = errorsOnly ? "sentry-app-webhook-error:{17}:metric_alert.critical"
                                        : "sentry-app-webhook-request:{17}:metric_alert.critical";
            const auto ring = fixture.read([&](Connection &connection) {
                return WebhookRequests(connection).ring(app.id, event, errorsOnly, requestLogRing);
            });
            const auto recorded = expected.at("stored").value(key, Json::array());
            QCOMPARE(ring.size(), static_cast<qsizetype>(recorded.size()));
            if (ring.isEmpty())
                continue;
            auto entry = requestLogEntry(ring.constFirst(), app);
            QCOMPARE(entry.at("response_code"), recorded.at(0).at("response_code"));
            entry.erase("event_type"); // added when a ring is read; the recorded fields are those stored
            QStringList fields;
            for (const auto &[name, value] : entry.items())
                fields << QString::fromStdString(name);
            fields.sort();
            QStringList recordedFields;
            for (const auto &name : recorded.at(0).at("fields"))
                recordedFields << QString::fromStdString(name.get<std::string>());
            QCOMPARE(fields, recordedFields);
        }
    }

    Json m_cases;
};

QTEST_GUILESS_MAIN(ResponseClassesTest)
#include "tst_responseclasses.moc"
