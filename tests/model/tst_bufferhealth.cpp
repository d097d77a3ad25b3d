// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well an integration is, and when it is expected to be disabled, by the rules of stage 5.
#include "model/records/bufferhealth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;

namespace
{

const QDate today(2026, 11, 23);

/// Days in letters, today the last: `x` an error day, `+` successes, `~` both, `t` a timeout only, `.` nothing.
QList<BufferDay> daysOf(const QString &letters, int timeoutsToday)
{
    QList<BufferDay> days;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto letter = letters.at(i);
        days << BufferDay{.day = today.addDays(i - letters.size() + 1),
                          .success = letter == u'+' || letter == u'~' ? 9 : 0,
                          .error = letter == u'x' || letter == u'~' ? 2 : 0,
                          .timeout = letter == u't' ? 1 : 0};
    }
    if (timeoutsToday > 0)
        days.last().timeout = timeoutsToday;
    return days;
}

} // namespace

class BufferHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayOfDisablingIsForecast_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("timeoutsToday");
        QTest::addColumn<BrokenRule>("rule");
        QTest::addColumn<int>("in"); // days from today; -1: not at all
        const BrokenRule usual;
        const auto row = [&](const char *name, const QString &days, int hour, int timeouts, int in,
                             const BrokenRule &rule = {}) {
            QTest::newRow(name) << days << hour << timeouts << rule << in;
        };
        row("no data", u"........"_s, 12, 0, -1);
        row("healthy", u"++++++++"_s, 12, 0, -1);
        row("errors and successes", u"~~~~~~~~"_s, 12, 0, -1);
        row("first error day today", u"+++++++x"_s, 12, 0, 6);
        row("five error days with today", u"+++xxxxx"_s, 12, 0, 2);
        row("six error days with today", u"++xxxxxx"_s, 12, 0, 1);
        row("seven error days with today", u"+xxxxxxx"_s, 12, 0, 0);
        row("a month of error days", u"xxxxxxxxxxxxxxx"_s, 12, 0, 0);
        row("five until yesterday, nothing today", u"++xxxxx."_s, 12, 0, 1);
        row("six until yesterday, nothing today", u"+xxxxxx."_s, 12, 0, 0);
        row("seven until yesterday, nothing today", u"xxxxxxx."_s, 12, 0, 0);
        row("six until yesterday, a timeout today", u"+xxxxxxt"_s, 12, 0, 0);
        row("six until yesterday, a success today", u"+xxxxxx+"_s, 12, 0, -1);
        row("a day without counts between", u"xxxxx.xx"_s, 12, 0, 5);
        row("a day of timeouts only between", u"xxxxxtxx"_s, 12, 0, 5);
        row("ended the day before yesterday", u"xxxxx+.."_s, 12, 0, -1);
        row("two days without counts", u"xxxxx..."_s, 12, 0, -1);
        row("timeouts that reach the threshold today", u"+++++++t"_s, 12, 500, 0);
        row("timeouts that do not", u"+++++++t"_s, 12, 499, -1);
        row("timeouts at the threshold", u"+++++++t"_s, 23, 1000, 0);
        row("in the first hour the pace is that of an hour", u"+++++++t"_s, 0, 41, -1);
        row("many in the first hour", u"+++++++t"_s, 0, 42, 0);
        row("the pace is sooner than the streak", u"+++++xxx"_s, 6, 250, 0);
        row("its own threshold", u"+++++++t"_s, 12, 10, 0, {.timeoutThreshold = 20, .rangeDays = 7});
        row("its own range", u"++++++xx"_s, 12, 0, 1, {.timeoutThreshold = 1000, .rangeDays = 3});
        row("a range of one day", u"+++++++."_s, 12, 0, -1, {.timeoutThreshold = 1000, .rangeDays = 1});
        row("a range of one day, failing", u"+++++++x"_s, 12, 0, 0, {.timeoutThreshold = 1000, .rangeDays = 1});
    }
    void theDayOfDisablingIsForecast()
    {
        QFETCH(QString, days);
        QFETCH(int, hour);
        QFETCH(int, timeoutsToday);
        QFETCH(BrokenRule, rule);
        QFETCH(int, in);
        const auto now = instantFromMs(today.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + std::chrono::hours(hour);
        const SentryApp app{.id = AppId(17), .status = AppStatus::Internal};
        const auto counted = daysOf(days, timeoutsToday);
        const auto health = bufferHealth(app, OrganizationId(42), counted, now, rule);
        const auto expected = in < 0 ? std::optional<QDate>() : today.addDays(in);
        QCOMPARE(health.expectedDisable.value_or(QDate()), expected.value_or(QDate()));

        // It never tells of one that the rule has not: going on until that day is what disables it, and nothing sooner.
        if (in >= 0 && timeoutsToday == 0) {
            auto goesOn = counted;
            if (goesOn.last().error == 0)
                goesOn.last().error = 1;
            const auto key = BufferKey::of(app.id, OrganizationId(42));
            for (int day = 0; day < in; ++day) {
                QVERIFY(!brokenVerdict(key, goesOn, today.addDays(day), rule).broken);
                goesOn << BufferDay{.day = today.addDays(day + 1), .error = 1};
            }
            QVERIFY(brokenVerdict(key, goesOn, today.addDays(in), rule).broken);
        }
    }

    void whatIsNotJudgedIsNotForecast()
    {
        const auto now = instantFromMs(today.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + 12h;
        const auto days = daysOf(u"+xxxxxxx"_s, 0);
        SentryApp app{.id = AppId(17), .status = AppStatus::Internal};
        QVERIFY(bufferHealth(app, OrganizationId(42), days, now, {}).expectedDisable);
        app.status = AppStatus::Published;
        QVERIFY(!bufferHealth(app, OrganizationId(42), days, now, {}).expectedDisable);
        app.status = AppStatus::Internal;
        app.disabled = Disabling{.at = now};
        const auto disabled = bufferHealth(app, OrganizationId(42), days, now, {});
        QVERIFY(!disabled.expectedDisable);
        QCOMPARE(disabled.state, HealthState::Disabled);
    }

    void theFailureThatWouldDisableIsKnown_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("timeoutsToday");
        QTest::addColumn<bool>("byError");
        QTest::addColumn<bool>("byTimeout");
        QTest::newRow("nothing") << u"......."_s << 0 << false << false;
        QTest::newRow("one day too few") << u".xxxxx."_s << 0 << false << false;
        QTest::newRow("the last error day") << u"xxxxxx."_s << 0 << true << false;
        QTest::newRow("a success today") << u"xxxxxx+"_s << 0 << false << false;
        QTest::newRow("one timeout too few") << u"......."_s << 998 << false << false;
        QTest::newRow("the last timeout") << u"......+"_s << 999 << false << true;
        QTest::newRow("both") << u"xxxxxx."_s << 999 << true << true;
    }
    void theFailureThatWouldDisableIsKnown()
    {
        QFETCH(QString, days);
        QFETCH(int, timeoutsToday);
        const auto now = instantFromMs(today.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + 12h;
        SentryApp app{.id = AppId(17), .status = AppStatus::Internal};
        const auto brink = [&] {
            return bufferHealth(app, OrganizationId(42), daysOf(days, timeoutsToday), now, {}).brink;
        };
        QTEST(brink().byError, "byError");
        QTEST(brink().byTimeout, "byTimeout");
        app.disabled = Disabling{.at = now};
        QCOMPARE(brink(), Brink());
    }

    /// Timeouts of an earlier day of the range are judged too, though it was not disabled by them then.
    void whatIsBrokenAlreadyGoesToday()
    {
        const auto now = instantFromMs(today.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + 12h;
        auto days = daysOf(u"++++++++"_s, 0);
        days[4].timeout = 1000;
        const SentryApp app{.id = AppId(17), .status = AppStatus::Internal};
        const auto health = bufferHealth(app, OrganizationId(42), days, now, {});
        QCOMPARE(health.state, HealthState::Broken);
        QCOMPARE(health.expectedDisable.value_or(QDate()), today);
    }

    void everyStateIsTold_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("timeoutsToday");
        QTest::addColumn<HealthState>("state");
        QTest::newRow("nothing in the range") << u"x......."_s << 0 << HealthState::NoData;
        QTest::newRow("successes") << u"......+."_s << 0 << HealthState::Healthy;
        QTest::newRow("an error") << u"+++++~++"_s << 0 << HealthState::Degraded;
        QTest::newRow("three error days") << u"+++++xxx"_s << 0 << HealthState::Degraded;
        QTest::newRow("four error days") << u"++++xxxx"_s << 0 << HealthState::AtRisk;
        QTest::newRow("few timeouts") << u"+++++++t"_s << 499 << HealthState::Degraded;
        QTest::newRow("half of the timeouts") << u"+++++++t"_s << 500 << HealthState::AtRisk;
        QTest::newRow("all of the timeouts") << u"+++++++t"_s << 1000 << HealthState::Broken;
        QTest::newRow("seven error days") << u"+xxxxxxx"_s << 0 << HealthState::Broken;
    }
    void everyStateIsTold()
    {
        QFETCH(QString, days);
        QFETCH(int, timeoutsToday);
        QFETCH(HealthState, state);
        const auto now = instantFromMs(today.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + 12h;
        const SentryApp app{.id = AppId(17), .status = AppStatus::Internal};
        QCOMPARE(bufferHealth(app, OrganizationId(42), daysOf(days, timeoutsToday), now, {}).state, state);
    }
};

QTEST_GUILESS_MAIN(BufferHealthTest)
#include "tst_bufferhealth.moc"
