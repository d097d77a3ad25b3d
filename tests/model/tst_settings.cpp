// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Settings: defaults of formats.md, values taken and refused.
#include "model/records/settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheFormat_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("webhook.timeout_ms") << u"1000"_s;
        QTest::newRow("webhook.retry.max") << u"3"_s;
        QTest::newRow("webhook.retry.delay_s") << u"300"_s;
        QTest::newRow("webhook.retry.exponential") << u"false"_s;
        QTest::newRow("webhook.send_to_disabled") << u"false"_s;
        QTest::newRow("webhook.max_response_bytes") << u"1048576"_s;
        QTest::newRow("webhook.max_in_flight") << u"64"_s;
        QTest::newRow("broken.timeout_threshold") << u"1000"_s;
        QTest::newRow("broken.range_days") << u"7"_s;
        QTest::newRow("broken.count_5xx") << u"false"_s;
        QTest::newRow("replay.rate_per_host") << u"20"_s;
        QTest::newRow("replay.counts") << u"false"_s;
        QTest::newRow("network.allow") << QString();
        QTest::newRow("mail.host") << QString();
        QTest::newRow("mail.security") << u"none"_s;
        QTest::newRow("mail.retry_delay_s") << u"300"_s;
        QTest::newRow("retention.days") << u"30"_s;
        QTest::newRow("retention.max_rows") << u"10000000"_s;
    }
    void defaultsAreThoseOfTheFormat()
    {
        QFETCH(QString, value);
        const auto spec = settingSpec(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(spec);
        QCOMPARE(settingText(Settings{}, **spec), value);
    }

    void everyDefaultIsAcceptedBack()
    {
        for (const auto &spec : settingSpecs()) {
            Settings settings;
            QVERIFY2(setSetting(settings, spec, settingText(settings, spec)), qPrintable(spec.key));
            QVERIFY(settings == Settings{});
        }
    }

    void aBadValueIsRefusedWithTheAllowedOnes_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("webhook.timeout_ms") << u"0"_s << u"50 to 120000"_s;
        QTest::newRow("webhook.retry.max") << u"many"_s << u"0 to 20"_s;
        QTest::newRow("webhook.send_to_disabled") << u"yes"_s << u"true or false"_s;
        QTest::newRow("mail.security") << u"ssl"_s << u"none, starttls or tls"_s;
        QTest::newRow("mail.port") << u"99999999999"_s << u"1 to 65535"_s;
        QTest::newRow("mail.host") << u"two words"_s << u"without blanks"_s;
        QTest::newRow("network.deny") << u"10.0.0.0"_s << u"10.0.0.0/8"_s;
        QTest::newRow("network.allow") << u"10.0.0.300/8"_s << u"10.0.0.0/8"_s;
    }
    void aBadValueIsRefusedWithTheAllowedOnes()
    {
        QFETCH(QString, value);
        QFETCH(QString, allowed);
        const auto spec = settingSpec(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(spec);
        Settings settings;
        const auto set = setSetting(settings, **spec, value);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        QVERIFY2(set.error().message.contains(allowed), qPrintable(set.error().message));
        QVERIFY2(set.error().message.contains(value), qPrintable(set.error().message));
        QVERIFY(settings == Settings{});
    }

    void anUnknownKeyIsRefusedWithTheKnownOnes()
    {
        const auto spec = settingSpec(u"webhook.timeout"_s);
        QVERIFY(!spec);
        QVERIFY(spec.error().message.contains(u"webhook.timeout_ms"));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
