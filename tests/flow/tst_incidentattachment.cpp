// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded texts, titles and links of alerts (golden/incident_status_text.json and incident_attachment.json): made,
// kept with an incident in the store, and read back from what was sent.
#include "flow/incidentattachment.h"
#include "model/store/incidents.h"
#include "tests/support/flowfixture.h"
#include "tests/support/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

class IncidentAttachmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_texts = golden(u"incident_status_text.json"_s);
        m_titles = golden(u"incident_attachment.json"_s);
    }

    void recordedText_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_texts.size(); ++i)
            QTest::addRow("%zu %s", i, m_texts.at(i).at("description_text").get<std::string>().c_str())
                << static_cast<int>(i);
    }
    void recordedText()
    {
        QFETCH(int, index);
        const auto &expected = m_texts.at(static_cast<size_t>(index));
        MetricReading reading{.aggregate = goldenText(expected, "aggregate"),
                              .value = expected.at("metric_value"),
                              .windowSeconds = expected.at("time_window_seconds").get<int>(),
                              .comparisonSeconds = {},
                              .isAbove = goldenText(expected, "threshold_type") == u"above"};
        if (expected.at("comparison_delta_seconds").is_number())
            reading.comparisonSeconds = expected.at("comparison_delta_seconds").get<int>();

        FlowFixture fixture;
        const auto sent = sentData(fixture, incidentAttachment(Json::object(), reading, alerted()), u"critical"_s, {});
        QCOMPARE(goldenText(sent, "description_text"), goldenText(expected, "description_text"));
    }

    void recordedTitleAndLink_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < m_titles.size(); ++i)
            QTest::addRow("%zu %s", i, m_titles.at(i).at("description_title").get<std::string>().c_str())
                << static_cast<int>(i);
    }
    void recordedTitleAndLink()
    {
        QFETCH(int, index);
        const auto &expected = m_titles.at(static_cast<size_t>(index));
        const auto status = alertStatusFromNumber(expected.at("new_status").get<int>());
        QVERIFY(status);
        QCOMPARE(actionOf(*status), goldenText(expected, "action"));
        const AlertedIncident incident{.status = *status,
                                       .identifier = expected.at("incident_identifier").get<qint64>(),
                                       .alertRuleId = expected.at("alert_rule_id").get<qint64>(),
                                       .alertRuleName = goldenText(expected, "alert_rule_name"),
                                       .organizationSlug = goldenText(expected, "organization_slug"),
                                       .urlPrefix = goldenText(expected, "url_prefix"),
                                       .notificationUuid = goldenText(expected, "notification_uuid")};
        QCOMPARE(descriptionTitle(incident), goldenText(expected, "description_title"));
        QCOMPARE(webUrl(incident), goldenText(expected, "web_url"));

        // What was recorded at another status, and without a notification, announces this one when it is triggered.
        auto before = incident;
        before.status = *status == AlertStatus::Open ? AlertStatus::Critical : AlertStatus::Open;
        before.notificationUuid.clear();
        const Json metricAlert{{"id", "9"}, {"status", static_cast<int>(before.status)}};
        FlowFixture fixture;
        const auto sent = sentData(fixture, incidentAttachment(metricAlert, {}, before), actionOf(*status),
                                   incident.notificationUuid);
        QCOMPARE(goldenText(sent, "description_title"), goldenText(expected, "description_title"));
        QCOMPARE(goldenText(sent, "web_url"), goldenText(expected, "web_url"));
        QCOMPARE(sent.at("metric_alert").at("status").get<int>(), expected.at("new_status").get<int>());
        QCOMPARE(sent.at("metric_alert").at("id"), Json("9"));
    }

    void whatIsNotOfTheOriginalsFormStays_data()
    {
        QTest::addColumn<QByteArray>("attachment");
        QTest::newRow("title of its own") << QByteArray(R"({"description_title":"Disk full"})");
        QTest::newRow("title no text") << QByteArray(R"({"description_title":7,"web_url":null})");
        QTest::newRow("incident no object") << QByteArray(R"({"metric_alert":[1,2]})");
        QTest::newRow("status no number") << QByteArray(R"({"metric_alert":{"status":"closed"}})");
        QTest::newRow("empty") << QByteArray("{}");
    }
    void whatIsNotOfTheOriginalsFormStays()
    {
        QFETCH(QByteArray, attachment);
        FlowFixture fixture;
        const auto sent = sentData(fixture, *parseJson(attachment), u"resolved"_s, u"5f1e3f6e"_s);
        QCOMPARE(compactJson(sent), attachment);
    }

private:
    static AlertedIncident alerted()
    {
        return {.status = AlertStatus::Critical,
                .identifier = 12,
                .alertRuleId = 7,
                .alertRuleName = u"Checkout errors"_s,
                .organizationSlug = u"acme"_s,
                .urlPrefix = u"https://sentry.example.com"_s,
                .notificationUuid = {}};
    }

    /// The data that a webhook is sent of an incident with this attachment, as recorded in the store.
    static Json sentData(FlowFixture &fixture, const Json &attachment, const QString &status, const QString &uuid)
    {
        const auto app = fixture.app();
        const Incident incident{.id = {},
                                .identifier = 12,
                                .organization = app.owner,
                                .title = u"Checkout errors"_s,
                                .status = AlertStatus::Open,
                                .started = fixture.clock.now(),
                                .attachment = compactJson(attachment)};
        AlertRequest request;
        request.sentryApp = app.slug;
        request.organization = u"acme"_s;
        request.status = status;
        request.notificationUuid = uuid;
        request.incident =
            fixture.write([incident](Connection &connection) { return Incidents(connection).save(incident); });
        const auto queued = valueOf(await(fixture.engine->trigger(request)));
        valueOf(await(fixture.engine->finished(queued.delivery)));
        const auto body = parseJson(fixture.latest(queued.delivery).requestBody);
        return body ? body->at("data") : Json();
    }

    Json m_texts;
    Json m_titles;
};

QTEST_GUILESS_MAIN(IncidentAttachmentTest)
#include "tst_incidentattachment.moc"
