// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a delivery is tried again: which outcomes, how often, after how long, and what a receiver may ask for.
#include "model/records/retryrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;

namespace
{

const Instant now = instantFromMs(1795511647000); // Tue, 24 Nov 2026 09:14:07 GMT

} // namespace

class RetryRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanHelpIsTriedAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<DeliveryError>("error");
        QTest::addColumn<bool>("again");
        for (const int code : {200, 301, 400, 404, 410, 429, 500, 501, 502})
            QTest::addRow("%d", code) << code << DeliveryError::None << false;
        for (const int code : {503, 504})
            QTest::addRow("%d", code) << code << DeliveryError::None << true;
        for (const auto error : {DeliveryError::Timeout, DeliveryError::Refused, DeliveryError::Reset,
                                 DeliveryError::Dns, DeliveryError::Tls, DeliveryError::Malformed})
            QTest::addRow("%s", qPrintable(textOf(error))) << int(noResponse) << error << true;
        for (const auto error : {DeliveryError::TooLarge, DeliveryError::Blocked})
            QTest::addRow("%s", qPrintable(textOf(error))) << int(noResponse) << error << false;
    }
    void onlyWhatCanHelpIsTriedAgain()
    {
        QFETCH(int, code);
        QFETCH(DeliveryError, error);
        QFETCH(bool, again);
        const WebhookRequest attempt{.responseCode = code, .error = error};
        QCOMPARE(nextTry({}, attempt, {}, now).has_value(), again);
        QVERIFY(!nextTry({.kind = DeliveryKind::Ping}, attempt, {}, now));
        QVERIFY(!nextTry({.attempts = 3}, attempt, {}, now)); // the fourth was the last
        QVERIFY(!nextTry({}, attempt, {.webhookRetryMax = 0}, now));
    }

    void waitsDoubleWhenTheSettingSaysSo_data()
    {
        QTest::addColumn<bool>("exponential");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<std::chrono::seconds>("wait");
        QTest::newRow("fixed, first") << false << 0 << 300s;
        QTest::newRow("fixed, third") << false << 2 << 300s;
        QTest::newRow("exponential, first") << true << 0 << 300s;
        QTest::newRow("exponential, second") << true << 1 << 600s;
        QTest::newRow("exponential, fifth") << true << 4 << 4800s;
        QTest::newRow("exponential, a day at most") << true << 19 << std::chrono::seconds(24h);
    }
    void waitsDoubleWhenTheSettingSaysSo()
    {
        QFETCH(bool, exponential);
        QFETCH(int, attempts);
        QFETCH(std::chrono::seconds, wait);
        const Settings settings{.webhookRetryMax = 20, .webhookRetryExponential = exponential};
        const WebhookRequest attempt{.responseCode = 503};
        QCOMPARE(nextTry({.attempts = attempts}, attempt, settings, now), now + wait);
    }

    void aReceiverMayAskForMoreWithinADay_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<std::chrono::seconds>("wait");
        QTest::newRow("less than ours") << QByteArray("10") << 300s;
        QTest::newRow("more") << QByteArray("1200") << 1200s;
        QTest::newRow("blanks around") << QByteArray(" 1200 ") << 1200s;
        QTest::newRow("too much") << QByteArray("4000000000") << std::chrono::seconds(24h);
        QTest::newRow("a date") << QByteArray("Tue, 24 Nov 2026 10:14:07 GMT") << std::chrono::seconds(1h);
        QTest::newRow("a date that is over") << QByteArray("Tue, 24 Nov 2020 10:14:07 GMT") << 300s;
        QTest::newRow("a date far away") << QByteArray("Wed, 24 Nov 9999 10:14:07 GMT") << std::chrono::seconds(24h);
        QTest::newRow("negative") << QByteArray("-5") << 300s;
        QTest::newRow("beyond any number") << QByteArray("99999999999999999999") << 300s;
        QTest::newRow("nonsense") << QByteArray("soon\0er", 7) << 300s;
        QTest::newRow("empty") << QByteArray() << 300s;
    }
    void aReceiverMayAskForMoreWithinADay()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(std::chrono::seconds, wait);
        const WebhookRequest attempt{.responseCode = 503, .responseHeaders = {{"retry-after", retryAfter}}};
        QCOMPARE(nextTry({}, attempt, {}, now), now + wait);
    }
};

QTEST_GUILESS_MAIN(RetryRuleTest)
#include "tst_retryrule.moc"
