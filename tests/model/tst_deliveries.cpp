// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queue of deliveries and the log of their attempts: claimed once, fairly, and kept whole.
#include "model/store/deliveries.h"

#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using namespace std::chrono_literals;

class DeliveriesTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

    static Result<SmallWorld> addApp(Connection &connection, const SmallWorld &like, const QString &slug)
    {
        auto world = like;
        world.app.id = {};
        world.app.uuid.clear();
        world.app.slug = slug;
        HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).save(world.app));
        world.app.id = app;
        world.installation = {.app = app, .organization = world.organization.id};
        HOOKDESK_TRY_ASSIGN(installation, Installations(connection).save(world.installation));
        world.installation.id = installation;
        return world;
    }

    static QList<DeliveryId> add(TemporaryStore &store, const SmallWorld &world, int count, Instant due)
    {
        return store.write([=](Connection &c) -> Result<QList<DeliveryId>> {
            QList<DeliveryId> ids;
            for (int i = 0; i < count; ++i) {
                HOOKDESK_TRY_ASSIGN(id, Deliveries(c).add(world.delivery(due)));
                ids << id;
            }
            return ids;
        });
    }

    static QList<ClaimedDelivery> claim(TemporaryStore &store, const ClaimLimits &limits)
    {
        return store.write([=](Connection &c) { return Deliveries(c).claim(limits); });
    }

    WebhookRequest request(const SmallWorld &world, DeliveryId delivery, Outcome outcome, int code) const
    {
        return {.delivery = delivery,
                .at = m_clock.now(),
                .durationMs = 12,
                .app = world.app.id,
                .organization = world.organization.id,
                .event = u"metric_alert.critical"_s,
                .url = world.app.webhookUrl,
                .outcome = outcome,
                .responseCode = code,
                .error = code == noResponse ? DeliveryError::Timeout : DeliveryError::None,
                .errorDetail = u"why"_s,
                .requestHeaders = {{"Content-Type", "application/json"}, {"Request-ID", "0123"}},
                .requestBody = world.delivery(m_clock.now()).body,
                .responseHeaders = {{"X-Colon", "a: b"}, {"X-Empty", ""}, {"Set-Cookie", "1"}, {"Set-Cookie", "2"}},
                .responseBody = QByteArray("\0\xff body", 7),
                .responseCut = true,
                .counted = CountedAs::Timeout};
    }

private Q_SLOTS:
    void aDeliveryComesBackWhole()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        auto delivery = world.delivery(m_clock.now());
        delivery.kind = DeliveryKind::Replay;
        delivery.replayOf = DeliveryId(7);
        delivery.attempts = 2;
        delivery.resumed = true;
        delivery.body = QByteArray("{\"a\":\"\\u00e9\"}\0", 15);
        delivery.id = store.write([=](Connection &c) { return Deliveries(c).add(delivery); });
        QVERIFY(store.read([=](Connection &c) { return Deliveries(c).find(delivery.id); }) == delivery);
    }

    void onlyWhatIsDueIsClaimedLongestDueFirst()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto now = m_clock.now();
        const auto late = add(store, world, 1, now - 1s);
        const auto later = add(store, world, 1, now - 2s);
        const auto exactly = add(store, world, 1, now);
        const auto future = add(store, world, 1, now + 1ms);
        const auto claimed = claim(store, {.now = now, .total = 10, .perApp = 10});
        QCOMPARE(claimed.size(), 3);
        QCOMPARE(claimed.at(0).delivery.id, later.first());
        QCOMPARE(claimed.at(1).delivery.id, late.first());
        QCOMPARE(claimed.at(2).delivery.id, exactly.first());
        QCOMPARE(claimed.at(0).delivery.state, DeliveryState::InFlight);
        QVERIFY(claimed.at(0).app == world.app);
        QCOMPARE(claimed.at(0).organizationSlug, u"acme"_s);
        QVERIFY(store.read([](Connection &c) { return Deliveries(c).nextDue(); }) == now + 1ms);
        QCOMPARE(store.read([](Connection &c) { return Deliveries(c).queuedCount(); }), 1);
    }

    void appsTakeTurnsAndNoneExceedsItsShare_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("perApp");
        QTest::addColumn<int>("held");
        QTest::addColumn<QByteArray>("expected"); // one letter a claimed delivery, by its app
        QTest::newRow("by turns") << 6 << 10 << 0 << QByteArray("abcabc");
        QTest::newRow("total ends the turn") << 4 << 10 << 0 << QByteArray("abca");
        QTest::newRow("fewer than apps") << 2 << 10 << 0 << QByteArray("ab");
        QTest::newRow("share of an app") << 100 << 2 << 0 << QByteArray("abcabc");
        QTest::newRow("held ones count in the share") << 100 << 2 << 1 << QByteArray("abcbc");
        QTest::newRow("all of the share held") << 100 << 2 << 2 << QByteArray("bcbc");
        QTest::newRow("more held than the share") << 100 << 2 << 5 << QByteArray("bcbc");
        QTest::newRow("short queues end early") << 100 << 4 << 0 << QByteArray("abcabcaba");
        QTest::newRow("none wanted") << 0 << 4 << 0 << QByteArray();
    }
    void appsTakeTurnsAndNoneExceedsItsShare()
    {
        QFETCH(int, total);
        QFETCH(int, perApp);
        QFETCH(int, held);
        QFETCH(QByteArray, expected);
        TemporaryStore store;
        const auto a = store.write(addSmallWorld);
        const auto b = store.write([=](Connection &c) { return addApp(c, a, u"b"_s); });
        const auto idle = store.write([=](Connection &c) { return addApp(c, a, u"idle"_s); });
        const auto c = store.write([=](Connection &con) { return addApp(con, a, u"c"_s); });
        add(store, c, 2, m_clock.now() - 1s);
        add(store, b, 3, m_clock.now() - 2s);
        add(store, a, 9, m_clock.now() - 3s);
        add(store, idle, 1, m_clock.now() + 1h);
        QByteArray order;
        for (const auto &claimed :
             claim(store, {.now = m_clock.now(), .total = total, .perApp = perApp, .held = {{a.app.id, held}}}))
            order += claimed.app.id == a.app.id ? 'a' : claimed.app.id == b.app.id ? 'b' : 'c';
        QCOMPARE(order, expected);
    }

    void twoStoresClaimEachDeliveryOnce()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        add(store, world, 500, m_clock.now());
        Store other(StoreLocation{.path = store.path()});
        valueOf(other.open());
        const ClaimLimits limits{.now = m_clock.now(), .total = 7, .perApp = 100};
        QList<QFuture<Result<QList<ClaimedDelivery>>>> answers;
        for (int i = 0; i < 200; ++i) {
            auto &claimant = i % 2 == 0 ? store.store() : other;
            answers << claimant.write(Topic::Deliveries, [=](Connection &c) { return Deliveries(c).claim(limits); });
        }
        QSet<DeliveryId> seen;
        int claims = 0;
        for (auto &answer : answers) {
            for (const auto &claimed : valueOf(answer)) {
                seen << claimed.delivery.id;
                ++claims;
            }
        }
        QCOMPARE(claims, 500);
        QCOMPARE(seen.size(), 500);
    }

    void aReleasedDeliveryIsQueuedAsItWas()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto id = add(store, world, 1, m_clock.now()).first();
        const auto find = [&] { return *store.read([=](Connection &c) { return Deliveries(c).find(id); }); };
        const auto before = find();
        QCOMPARE(claim(store, {.now = m_clock.now(), .total = 1, .perApp = 1}).size(), 1);
        QVERIFY(!find().nextAttempt);
        store.write([=](Connection &c) { return Deliveries(c).release({id}); });
        QVERIFY(find() == before);
    }

    void aResumedDeliveryIsMarkedAndSettledOnesStay()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto ids = add(store, world, 3, m_clock.now());
        claim(store, {.now = m_clock.now(), .total = 3, .perApp = 3});
        const auto later = m_clock.now() + 5min;
        store.write(
            [=](Connection &c) { return Deliveries(c).settle(ids.at(0), DeliveryState::Delivered, 1, std::nullopt); });
        store.write([=](Connection &c) { return Deliveries(c).settle(ids.at(1), DeliveryState::Queued, 1, later); });
        QCOMPARE(store.write([](Connection &c) { return Deliveries(c).resumeInFlight(); }), 1);
        const auto find = [&](int i) {
            return *store.read([=](Connection &c) { return Deliveries(c).find(ids.at(i)); });
        };
        QCOMPARE(find(0).state, DeliveryState::Delivered);
        QCOMPARE(find(0).attempts, 1);
        QVERIFY(!find(0).resumed);
        QVERIFY(find(1).nextAttempt == later);
        QVERIFY(!find(1).resumed);
        QCOMPARE(find(2).state, DeliveryState::Queued);
        QVERIFY(find(2).resumed);
        QCOMPARE(claim(store, {.now = m_clock.now(), .total = 3, .perApp = 3}).size(), 1);
    }

    void anAttemptComesBackWhole()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto id = add(store, world, 1, m_clock.now()).first();
        auto attempt = request(world, id, Outcome::Failed, noResponse);
        attempt.id = store.write([=](Connection &c) { return WebhookRequests(c).add(attempt); });
        QVERIFY(store.read([=](Connection &c) { return WebhookRequests(c).find(attempt.id); }) == attempt);
        attempt.attempt = 2;
        attempt.id = store.write([=](Connection &c) { return WebhookRequests(c).add(attempt); });
        QVERIFY(store.read([=](Connection &c) { return WebhookRequests(c).latestOf(id); }) == attempt);
        QVERIFY(!store.read([=](Connection &c) { return WebhookRequests(c).latestOf(DeliveryId(99)); }));
    }

    void theRingsHoldWhatTheOriginalsHold()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto id = add(store, world, 1, m_clock.now()).first();
        for (const auto &[outcome, code] : {std::pair{Outcome::Delivered, 200},
                                            {Outcome::Failed, 404},
                                            {Outcome::Failed, 302},
                                            {Outcome::Skipped, 0},
                                            {Outcome::Failed, 0},
                                            {Outcome::Failed, 599},
                                            {Outcome::Failed, 600}})
            store.write([attempt = request(world, id, outcome, code)](Connection &c) {
                return WebhookRequests(c).add(attempt);
            });
        auto other = request(world, id, Outcome::Failed, 500);
        other.event = u"metric_alert.resolved"_s;
        store.write([=](Connection &c) { return WebhookRequests(c).add(other); });
        const auto codes = [&](bool errorsOnly, int limit) {
            QList<int> list;
            for (const auto &attempt : store.read([=](Connection &c) {
                     return WebhookRequests(c).ring(world.app.id, u"metric_alert.critical"_s, errorsOnly, limit);
                 }))
                list << attempt.responseCode;
            return list;
        };
        QCOMPARE(codes(false, 100), (QList<int>{600, 599, 0, 302, 404, 200}));
        QCOMPARE(codes(true, 100), (QList<int>{599, 0, 404}));
        QCOMPARE(codes(true, 2), (QList<int>{599, 0}));
    }

    void retentionRemovesTheOldestAndTheirFinishedDeliveries()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto ids = add(store, world, 4, m_clock.now());
        for (const auto &id : ids) {
            for (int attempt = 0; attempt < 2; ++attempt)
                store.write([r = request(world, id, Outcome::Failed, 500)](Connection &c) {
                    return WebhookRequests(c).add(r);
                });
            m_clock.advance(1h);
        }
        for (const auto &id : {ids.at(0), ids.at(2), ids.at(3)})
            store.write([=](Connection &c) { return Deliveries(c).settle(id, DeliveryState::Failed, 2, {}); });
        const auto isThere = [&](int i) {
            return store.read([=](Connection &c) { return Deliveries(c).find(ids.at(i)); }).has_value();
        };
        const auto before = m_clock.now() - 2h;
        QCOMPARE(store.write([=](Connection &c) { return WebhookRequests(c).removeBefore(before, 1); }), 1);
        QVERIFY(isThere(0));
        QCOMPARE(store.write([=](Connection &c) { return WebhookRequests(c).removeBefore(before, 100); }), 3);
        QVERIFY(!isThere(0));
        QVERIFY(isThere(1)); // queued still
        QVERIFY(isThere(2));
        QCOMPARE(store.write([=](Connection &c) { return WebhookRequests(c).removeAllBut(2, 100); }), 2);
        QVERIFY(!isThere(2));
        QVERIFY(isThere(3));
        QCOMPARE(store.write([=](Connection &c) { return WebhookRequests(c).removeAllBut(2, 100); }), 0);
    }
};

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "tst_deliveries.moc"
