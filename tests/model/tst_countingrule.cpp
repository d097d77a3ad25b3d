// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an attempt counts as, why, and what its count tells of the settings at that time.
#include "model/records/countingrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace
{

using As = CountedAs;
using Why = CountingReason;

WebhookRequest answered(int code, As recorded = As::Nothing)
{
    return {.responseCode = code, .counted = recorded};
}

WebhookRequest unanswered(DeliveryError error, As recorded = As::Nothing)
{
    return {.error = error, .counted = recorded};
}

Delivery delivery(DeliveryKind kind = DeliveryKind::Alert)
{
    return {.kind = kind, .resource = u"metric_alert"_s, .action = u"critical"_s};
}

} // namespace

class CountingRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByCodeAndSaysWhy_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Counting>("counting");
        QTest::addColumn<Counting>("with5xx");
        const auto row = [](int code, Counting counting, Counting with5xx) {
            QTest::addRow("%d", code) << code << counting << with5xx;
        };
        const auto same = [row](int code, As as, Why why) { row(code, {as, why}, {as, why}); };
        same(1, As::Success, Why::Success);
        same(200, As::Success, Why::Success);
        same(299, As::Success, Why::Success);
        same(300, As::Nothing, Why::OtherResponse);
        same(399, As::Nothing, Why::OtherResponse);
        same(400, As::Error, Why::ClientError);
        same(428, As::Error, Why::ClientError);
        same(429, As::Nothing, Why::TooManyRequests);
        same(430, As::Error, Why::ClientError);
        same(499, As::Error, Why::ClientError);
        for (const int code : {500, 503, 504, 599})
            row(code, {As::Nothing, Why::ServerTrouble}, {As::Error, Why::ServerError});
        same(600, As::Nothing, Why::OtherResponse);
    }
    void countsByCodeAndSaysWhy()
    {
        QFETCH(int, code);
        QFETCH(Counting, counting);
        QFETCH(Counting, with5xx);
        QCOMPARE(hookdesk::counting(answered(code), delivery(), {}), counting);
        QCOMPARE(hookdesk::counting(answered(code), delivery(), {.count5xx = true}), with5xx);
    }

    void whatIsNotTheReceiversDoingIsNotCounted()
    {
        const Counting nothing{As::Nothing, Why::NotInternal};
        const Counting byHand{As::Nothing, Why::ByHand};
        const Counting timeout{As::Timeout, Why::NoResponse};
        QCOMPARE(counting(answered(404), delivery(), {.isInternal = false}), nothing);
        QCOMPARE(counting(unanswered(DeliveryError::Timeout), delivery(), {.isInternal = false}), nothing);
        for (const auto kind : {DeliveryKind::Replay, DeliveryKind::Ping}) {
            QCOMPARE(counting(answered(404), delivery(kind), {}), byHand);
            QCOMPARE(counting(unanswered(DeliveryError::Dns), delivery(kind), {}), byHand);
            QCOMPARE(counting(answered(404), delivery(kind), {.replayCounts = true}).as, As::Error);
        }
        QCOMPARE(counting(unanswered(DeliveryError::Refused), delivery(), {}), timeout);
        QCOMPARE(counting(unanswered(DeliveryError::Blocked), delivery(), {}).reason, Why::Blocked);
        QCOMPARE(counting({.outcome = Outcome::Skipped}, delivery(), {}).reason, Why::Skipped);
    }

    void responsesToEventAlertsAreNotRecorded()
    {
        auto issue = delivery();
        issue.resource = u"event"_s;
        issue.action = u"event.alert"_s;
        const Counting unrecorded{As::Nothing, Why::NotRecorded};
        const Counting timeout{As::Timeout, Why::NoResponse};
        QCOMPARE(counting(answered(404), issue, {}), unrecorded);
        QCOMPARE(counting(unanswered(DeliveryError::Timeout), issue, {}), timeout);
    }

    void aCountTellsWhatTheTermsWere_data()
    {
        QTest::addColumn<WebhookRequest>("recorded");
        QTest::addColumn<DeliveryKind>("kind");
        QTest::addColumn<CountingTerms>("now");
        QTest::addColumn<CountingTerms>("then");
        const auto alert = DeliveryKind::Alert;
        const CountingTerms usual;
        const CountingTerms with5xx{.count5xx = true};
        const CountingTerms withReplays{.replayCounts = true};
        const CountingTerms published{.isInternal = false};
        QTest::newRow("as now") << answered(404, As::Error) << alert << usual << usual;
        QTest::newRow("5xx were counted") << answered(503, As::Error) << alert << usual << with5xx;
        QTest::newRow("5xx were not counted") << answered(503) << alert << with5xx << usual;
        QTest::newRow("replays were counted")
            << answered(404, As::Error) << DeliveryKind::Replay << usual << withReplays;
        QTest::newRow("replays were not counted") << answered(404) << DeliveryKind::Replay << withReplays << usual;
        QTest::newRow("it was internal") << answered(404, As::Error) << alert << published << usual;
        QTest::newRow("it was not internal") << answered(404) << alert << usual << published;
        QTest::newRow("two at once") << answered(500, As::Error) << DeliveryKind::Ping << usual
                                     << CountingTerms{.replayCounts = true, .count5xx = true};
    }
    void aCountTellsWhatTheTermsWere()
    {
        QFETCH(WebhookRequest, recorded);
        QFETCH(DeliveryKind, kind);
        QFETCH(CountingTerms, now);
        QFETCH(CountingTerms, then);
        QCOMPARE(termsThen(recorded, delivery(kind), now), std::optional(then));
    }

    void aCountThatNoTermsExplainIsNotExplained() { QVERIFY(!termsThen(answered(200, As::Timeout), delivery(), {})); }
};

QTEST_GUILESS_MAIN(CountingRuleTest)
#include "tst_countingrule.moc"
