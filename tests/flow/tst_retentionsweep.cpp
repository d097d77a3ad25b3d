// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Retention: what is past its time goes in small steps, what is newer or not finished stays.
#include "flow/retentionsweep.h"
#include "model/store/auditlog.h"
#include "model/store/columns.h"
#include "model/store/deliveries.h"
#include "model/store/retention.h"
#include "model/store/storedsettings.h"
#include "model/store/webhookrequests.h"
#include "tests/flow/alertsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr Statement countResponses{"count", "SELECT COUNT(*) FROM webhook_requests"};
constexpr Statement countDeliveries{"count", "SELECT COUNT(*) FROM deliveries"};

} // namespace

class RetentionSweepTest : public QObject
{
    Q_OBJECT

private:
    /// A fixture without an engine: nobody else sweeps.
    struct World {
        World()
            : app(fixture.app())
            , installation(fixture.installation(app))
        {
            fixture.stopEngine();
        }

        /// Adds deliveries of this age with a response each; the first one's id.
        void add(int count, std::chrono::milliseconds age, DeliveryState state = DeliveryState::Delivered,
                 int code = 200)
        {
            const auto at = fixture.clock.now() - age;
            const Delivery delivery{.requestId = QString(32, u'b'),
                                    .app = app.id,
                                    .organization = app.owner,
                                    .installation = installation.id,
                                    .resource = u"metric_alert"_s,
                                    .action = u"critical"_s,
                                    .body = QByteArray(300, 'x'),
                                    .state = state,
                                    .attempts = 1,
                                    .created = at,
                                    .nextAttempt = at};
            WebhookRequest response{.at = at,
                                    .app = app.id,
                                    .organization = app.owner,
                                    .event = u"metric_alert.critical"_s,
                                    .url = app.webhookUrl,
                                    .outcome = code < 300 ? Outcome::Delivered : Outcome::Failed,
                                    .responseCode = code};
            fixture.write([count, delivery, response](Connection &connection) mutable -> Result<> {
                for (int i = 0; i < count; ++i) {
                    HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
                    response.delivery = id;
                    HOOKDESK_TRY(WebhookRequests(connection).add(response));
                }
                return {};
            });
        }

        int count(const Statement &statement)
        {
            return fixture.read([statement](Connection &connection) { return countOf(connection.run(statement)); });
        }
        int responses() { return count(countResponses); }
        int deliveries() { return count(countDeliveries); }
        qsizetype ring(bool errorsOnly)
        {
            return fixture
                .read([id = app.id, errorsOnly](Connection &connection) {
                    return WebhookRequests(connection).ring(id, u"metric_alert.critical"_s, errorsOnly, 100);
                })
                .size();
        }

        /// One sweep to its end; how many rows each step removed.
        QList<int> sweep()
        {
            RetentionSweep retention(*fixture.store, fixture.clock);
            QList<int> steps;
            bool isSwept = false;
            QObject::connect(&retention, &RetentionSweep::removed, &retention, [&](int rows) { steps << rows; });
            QObject::connect(&retention, &RetentionSweep::swept, &retention, [&] { isSwept = true; });
            retention.start();
            if (!QTest::qWaitFor([&] { return isSwept; }, 60000))
                qFatal("the sweep does not end");
            return steps;
        }

        FlowFixture fixture;
        SentryApp app;
        Installation installation;
    };

private Q_SLOTS:
    void whatIsOlderGoesAndTheRestStays()
    {
        World world;
        world.add(10, 30 * 24h + 1h);
        world.add(5, 30 * 24h + 1h, DeliveryState::Failed, 500);
        world.add(7, 30 * 24h - 1h);
        world.add(3, 1h, DeliveryState::Failed, 500);
        world.sweep();
        QCOMPARE(world.responses(), 10);
        QCOMPARE(world.deliveries(), 10);
        QCOMPARE(world.ring(false), 10);
        QCOMPARE(world.ring(true), 3);
        world.fixture.write(
            [](Connection &connection) { return StoredSettings(connection).save(u"retention.days"_s, u"1"_s); });
        world.sweep();
        QCOMPARE(world.responses(), 3);
        QCOMPARE(world.deliveries(), 3);
    }

    void whatWasCancelledGoesWithItsTime()
    {
        World world;
        const auto cancel = [&world](std::chrono::milliseconds age) {
            const auto at = world.fixture.clock.now() - age;
            const Delivery cancelled{.requestId = QString(32, u'c'),
                                     .app = world.app.id,
                                     .organization = world.app.owner,
                                     .installation = world.installation.id,
                                     .resource = u"metric_alert"_s,
                                     .action = u"critical"_s,
                                     .body = "{}",
                                     .state = DeliveryState::Cancelled,
                                     .created = at};
            world.fixture.write([cancelled](Connection &connection) { return Deliveries(connection).add(cancelled); });
        };
        cancel(30 * 24h + 1h);
        cancel(30 * 24h - 1h);
        world.add(1, 30 * 24h - 1h, DeliveryState::Cancelled, 503); // after an attempt, which is still kept
        world.sweep();
        QCOMPARE(world.deliveries(), 2);
        world.fixture.clock.advance(2h);
        world.sweep();
        QCOMPARE(world.deliveries(), 0);
        QCOMPARE(world.responses(), 0);
    }

    void whatIsQueuedOrInFlightStays()
    {
        World world;
        world.add(4, 60 * 24h, DeliveryState::Queued);
        world.add(5, 60 * 24h, DeliveryState::InFlight);
        world.add(6, 60 * 24h, DeliveryState::Skipped);
        world.sweep();
        QCOMPARE(world.deliveries(), 9);
        QCOMPARE(world.fixture.read([](Connection &connection) { return Deliveries(connection).queuedCount(); }), 4);
        QCOMPARE(world.fixture.read([](Connection &connection) { return Deliveries(connection).inFlightCount(); }), 5);
    }

    void noMoreThanTheMostAreKept()
    {
        World world;
        world.fixture.write(
            [](Connection &connection) { return StoredSettings(connection).save(u"retention.max_rows"_s, u"1000"_s); });
        world.add(600, 2h, DeliveryState::Failed, 500);
        world.add(1000, 1h);
        world.sweep();
        QCOMPARE(world.responses(), 1000);
        QCOMPARE(world.deliveries(), 1000);
        QCOMPARE(world.ring(false), 100);
        QCOMPARE(world.ring(true), 0);
    }

    void bufferDaysAndFinishedMailsGoAndTheAuditLogStays()
    {
        World world;
        auto &fixture = world.fixture;
        const auto today = dayOf(fixture.clock.now());
        fixture.write([=, app = world.app, now = fixture.clock.now()](Connection &connection) -> Result<> {
            for (const int back : {0, 29, 30, 100})
                HOOKDESK_TRY(IntegrationBuffers(connection)
                                 .add(BufferKey::of(app.id, app.owner), today.addDays(-back), BufferCount::Error));
            for (const auto &[state, age] : {std::pair{MailState::Queued, 60 * 24h},
                                             {MailState::Sending, 60 * 24h},
                                             {MailState::Sent, 60 * 24h},
                                             {MailState::Cancelled, 60 * 24h},
                                             {MailState::Sent, 1 * 24h}})
                HOOKDESK_TRY(
                    MailOutbox(connection)
                        .add({.messageId = QString::number(static_cast<int>(state)) + QString::number(age.count()),
                              .to = u"ana@acme.test"_s,
                              .state = state,
                              .created = now - age,
                              .nextTry = now - age}));
            HOOKDESK_TRY(
                AuditLog(connection).add({.at = now - 1000 * 24h, .actor = u"ana"_s, .event = u"OLD"_s, .data = "{}"}));
            return {};
        });
        world.sweep();
        const auto days = fixture.read([=, app = world.app](Connection &connection) {
            return IntegrationBuffers(connection).days(BufferKey::of(app.id, app.owner), today.addDays(-200), today);
        });
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.constFirst().day, today.addDays(-29));
        QList<MailState> states;
        for (const auto &mail : mails(fixture))
            states << mail.state;
        QCOMPARE(states, (QList<MailState>{MailState::Sent, MailState::Sending, MailState::Queued}));
        QCOMPARE(fixture.read([](Connection &connection) { return AuditLog(connection).newest(9); }).size(), 1);
    }

    void manyGoInSmallStepsAndOthersWriteBetweenThem()
    {
        World world;
        constexpr int old = 20000;
        world.add(old, 40 * 24h);
        world.add(1, 1h);
        RetentionSweep retention(*world.fixture.store, world.fixture.clock);
        int removed = 0;
        int biggest = 0;
        int writtenBetween = 0;
        bool isSwept = false;
        connect(&retention, &RetentionSweep::removed, this, [&](int rows) {
            removed += rows;
            biggest = std::max(biggest, rows);
            if (removed < old / 2) {
                world.add(1, 1h); // committed before the next step is asked for
                ++writtenBetween;
            }
        });
        connect(&retention, &RetentionSweep::swept, this, [&] { isSwept = true; });
        retention.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSwept, 60000);
        QCOMPARE(removed, old + 2); // with the counts of their minute and their hour
        QVERIFY2(biggest <= RetentionSweep::rowsPerStep, qPrintable(QString::number(biggest)));
        QVERIFY(writtenBetween > 0);
        QCOMPARE(world.responses(), 1 + writtenBetween);
        QCOMPARE(world.deliveries(), 1 + writtenBetween);
    }

    void theEngineSweepsAtItsStartAndAgainLater()
    {
        World world;
        world.add(3, 40 * 24h);
        world.fixture.startEngine();
        QTRY_COMPARE(world.responses(), 0);
        world.add(2, 30 * 24h - 5min);
        world.fixture.clock.advance(4min);
        QCOMPARE(world.responses(), 2);
        world.fixture.clock.advance(RetentionSweep::interval);
        QTRY_COMPARE(world.responses(), 0);
    }

    void afterASweepWhoShowsTheStoreIsTold()
    {
        World world;
        world.add(3, 40 * 24h);
        QList<Topics> told;
        connect(world.fixture.store.get(), &Store::changed, this, [&](Topics topics) { told << topics; });
        world.sweep();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst() & Topic::Requests);
        world.sweep();
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RetentionSweepTest)
#include "tst_retentionsweep.moc"
