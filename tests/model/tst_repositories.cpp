// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repositories: what is saved comes back, is found as people name it, and changes once.
#include "model/store/auditlog.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/mailoutbox.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "tests/support/manualclock.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using namespace std::chrono_literals;

class RepositoriesTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void anOrganizationIsFoundByIdAndBySlug()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        store.read([&](Connection &connection) -> Result<> {
            Organizations organizations(connection);
            for (const auto &name : {u"acme"_s, u"42"_s}) {
                const auto found = organizations.named(name);
                if (!found || *found != world.organization)
                    return failure(ErrorCode::Internal, name);
            }
            if (organizations.named(u"nobody"_s).value() || organizations.find(OrganizationId(43)).value())
                return failure(ErrorCode::Internal, u"found what is not there"_s);
            return {};
        });
    }

    void savingMatchesByIdElseBySlug()
    {
        TemporaryStore store;
        auto world = store.write(addSmallWorld);
        const auto bySlug = store.write([](Connection &connection) {
            return Organizations(connection).save({.slug = u"acme"_s, .name = u"By slug"_s});
        });
        QCOMPARE(bySlug, world.organization.id);
        const auto byId = store.write([](Connection &connection) {
            return Organizations(connection).save({.id = OrganizationId(42), .slug = u"acme-2"_s, .name = u"By id"_s});
        });
        QCOMPARE(byId, world.organization.id);
        const auto all = store.read([](Connection &connection) { return Organizations(connection).all(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().slug, u"acme-2"_s);
        QCOMPARE(all.first().name, u"By id"_s);
    }

    void membersKeepTheirIdsAndOwnersAreTold()
    {
        TemporaryStore store;
        const auto id = store.write(addSmallWorld).organization.id;
        const auto before = store.read([id](Connection &c) { return Organizations(c).members(id); });
        store.write([id](Connection &c) {
            return Organizations(c).setMembers(id,
                                               {{.email = u"bo@acme.test"_s, .name = u"Bo"_s, .role = Role::Owner},
                                                {.email = u"ana@acme.test"_s, .name = u"Ana"_s, .role = Role::Admin},
                                                {.email = u"cy@acme.test"_s, .name = u"Cy"_s}});
        });
        const auto members = store.read([id](Connection &c) { return Organizations(c).members(id); });
        QCOMPARE(members.size(), 3);
        QCOMPARE(members.first().id, before.first().id);
        QCOMPARE(members.first().role, Role::Admin);
        store.write([id](Connection &c) {
            return Organizations(c).setMembers(id,
                                               {{.email = u"bo@acme.test"_s, .name = u"Bo"_s, .role = Role::Owner}});
        });
        const auto owners = store.read([id](Connection &c) { return Organizations(c).owners(id); });
        QCOMPARE(owners.size(), 1);
        QCOMPARE(owners.first().email, u"bo@acme.test"_s);
        QCOMPARE(store.read([id](Connection &c) { return Organizations(c).members(id); }), owners);
    }

    void anAppComesBackWhole()
    {
        TemporaryStore store;
        auto app = store.write(addSmallWorld).app;
        app.disabled = Disabling{m_clock.now(), u"7 days of errors"_s, {u"issue"_s}, 2};
        app.timeoutThreshold = 5;
        app.rangeDays = 3;
        app.isAlertable = false;
        app.name = u"Ünïcode 🚀 'quoted'"_s;
        QCOMPARE(store.write([app](Connection &c) { return SentryApps(c).save(app); }), app.id);
        const auto found = store.read([](Connection &c) { return SentryApps(c).named(u"deploy-bot"_s); });
        QVERIFY(found == app);
    }

    void anAppWithoutUuidIsGivenOneAndKeepsIt()
    {
        TemporaryStore store;
        auto app = store.write(addSmallWorld).app;
        app.id = {};
        app.uuid.clear();
        app.slug = u"second"_s;
        const auto id = store.write([app](Connection &c) { return SentryApps(c).save(app); });
        const auto first = store.read([id](Connection &c) { return SentryApps(c).find(id); });
        QCOMPARE(first->uuid.size(), 36);
        store.write([app](Connection &c) { return SentryApps(c).save(app); });
        QCOMPARE(store.read([id](Connection &c) { return SentryApps(c).find(id); })->uuid, first->uuid);
    }

    void disablingKeepsTheEventsItHadAndEnablingEndsIt()
    {
        TemporaryStore store;
        const auto app = store.write(addSmallWorld).app;
        const Disabling disabling{m_clock.now(), u"1000 timeouts"_s, {}, 1};
        QVERIFY(store.write([=](Connection &c) { return SentryApps(c).disable(app.id, disabling); }));
        auto disabled = store.read([=](Connection &c) { return SentryApps(c).find(app.id); });
        QVERIFY(disabled->events.isEmpty());
        QCOMPARE(disabled->disabled->events, app.events);
        QCOMPARE(disabled->disabled->reason, u"1000 timeouts"_s);
        QVERIFY(store.write([=](Connection &c) { return SentryApps(c).enable(app.id, {u"issue"_s}); }));
        QVERIFY(!store.write([=](Connection &c) { return SentryApps(c).enable(app.id, {u"error"_s}); }));
        const auto enabled = store.read([=](Connection &c) { return SentryApps(c).find(app.id); });
        QVERIFY(!enabled->disabled);
        QCOMPARE(enabled->events, QStringList{u"issue"_s});
    }

    void ofManyWhoDisableAnAppOneWins()
    {
        TemporaryStore store;
        const auto id = store.write(addSmallWorld).app.id;
        Store other(StoreLocation{.path = store.path()});
        valueOf(other.open());
        QList<QFuture<Result<bool>>> answers;
        for (int i = 0; i < 100; ++i) {
            auto &caller = i % 2 == 0 ? store.store() : other;
            answers << caller.write(Topic::SentryApps, [id, i](Connection &c) {
                return SentryApps(c).disable(id, {instantFromMs(i + 1), QString::number(i), {}, 0});
            });
        }
        int winners = 0;
        for (auto &answer : answers)
            winners += valueOf(answer);
        QCOMPARE(winners, 1);
    }

    void theReceivingInstallationIsInstalledNotDeletedAndTheNewest()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        const auto receiving = [&] {
            return store.read(
                [=](Connection &c) { return Installations(c).receiving(world.app.id, world.organization.id); });
        };
        QVERIFY(receiving() == world.installation);
        auto newer = world.installation;
        newer.id = {};
        newer.uuid = u"b"_s;
        newer.id = store.write([newer](Connection &c) { return Installations(c).save(newer); });
        QVERIFY(receiving() == newer);
        newer.deleted = true;
        store.write([newer](Connection &c) { return Installations(c).save(newer); });
        QVERIFY(receiving() == world.installation);
        auto pending = world.installation;
        pending.status = InstallationStatus::Pending;
        store.write([pending](Connection &c) { return Installations(c).save(pending); });
        QVERIFY(!receiving());
    }

    void anIncidentIsMatchedByOrganizationAndIdentifier()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        Incident incident{.identifier = 12,
                          .organization = world.organization.id,
                          .title = u"Checkout errors"_s,
                          .status = AlertStatus::Critical,
                          .started = m_clock.now(),
                          .attachment = R"({"b":1,"a":2.50})"};
        incident.id = store.write([=](Connection &c) { return Incidents(c).save(incident); });
        auto again = incident;
        again.id = {};
        again.title = u"Renamed"_s;
        QCOMPARE(store.write([=](Connection &c) { return Incidents(c).save(again); }), incident.id);
        again.id = incident.id;
        const auto all = store.read([](Connection &c) { return Incidents(c).newest(10); });
        QVERIFY(all == QList{again});
        QCOMPARE(store.read([=](Connection &c) { return Incidents(c).nextIdentifier(world.organization.id); }), 13);
    }

    void aMailGoesThroughItsStates()
    {
        TemporaryStore store;
        OutboxMail mail{.messageId = u"<1@x>"_s,
                        .to = u"ana@acme.test"_s,
                        .from = u"hookdesk@localhost"_s,
                        .replyTo = {u"bo@acme.test"_s, u"cy@acme.test"_s},
                        .subject = u"Action required"_s,
                        .text = u"text"_s,
                        .html = u"<p>html</p>"_s,
                        .created = m_clock.now(),
                        .nextTry = m_clock.now()};
        mail.id = store.write([=](Connection &c) { return MailOutbox(c).add(mail); });
        QVERIFY(store.read([=](Connection &c) { return MailOutbox(c).find(mail.id); }) == mail);
        const auto claim = [&] {
            const auto now = m_clock.now();
            return store.write([now](Connection &c) { return MailOutbox(c).claim(now, 10, u"desk@acme.test"_s); });
        };
        QCOMPARE(claim().size(), 1);
        QCOMPARE(claim().size(), 0);
        QCOMPARE(store.read([](Connection &c) { return MailOutbox(c).waitingCount(); }), 1);
        const auto later = m_clock.now() + 5min;
        store.write([=](Connection &c) { return MailOutbox(c).retry(mail.id, later, u"refused"_s); });
        QVERIFY(store.read([](Connection &c) { return MailOutbox(c).nextDue(); }) == later);
        QCOMPARE(claim().size(), 0);
        m_clock.set(later);
        QCOMPARE(claim().size(), 1);
        QCOMPARE(store.write([=](Connection &c) { return MailOutbox(c).resumeSending(later); }), 1);
        QCOMPARE(claim().size(), 1);
        store.write([=](Connection &c) { return MailOutbox(c).release(mail.id); });
        const auto postpone = [=](Connection &c) { return MailOutbox(c).postpone(later, later + 5min, u"down"_s); };
        QCOMPARE(store.write(postpone), 1);
        QCOMPARE(store.write(postpone), 0); // none is due any more
        m_clock.set(later + 5min);
        QCOMPARE(claim().size(), 1);
        store.write([=](Connection &c) { return MailOutbox(c).sent(mail.id, later); });
        const auto sent = store.read([=](Connection &c) { return MailOutbox(c).find(mail.id); });
        QCOMPARE(sent->state, MailState::Sent);
        QCOMPARE(sent->tries, 3);
        QVERIFY(sent->sent == later);
        QCOMPARE(store.read([](Connection &c) { return MailOutbox(c).waitingCount(); }), 0);
        QCOMPARE(sent->from, u"desk@acme.test"_s);
        QVERIFY(!store.write([=](Connection &c) { return MailOutbox(c).cancel(mail.id); }));
        QVERIFY(!store.write([=](Connection &c) { return MailOutbox(c).sendAgain(mail.id, later); }));
    }

    void aMailIsGivenUpUntilAPersonDecides()
    {
        TemporaryStore store;
        const auto now = m_clock.now();
        const auto add = [&](const QString &messageId) {
            const OutboxMail mail{.messageId = messageId, .created = now, .nextTry = now};
            return store.write([=](Connection &c) { return MailOutbox(c).add(mail); });
        };
        const auto givenUp = [&] { return store.read([](Connection &c) { return MailOutbox(c).givenUp(); }); };
        const auto first = add(u"<1@x>"_s);
        const auto second = add(u"<2@x>"_s);
        QCOMPARE(givenUp().count, 0);
        store.write([=](Connection &c) { return MailOutbox(c).giveUp(first, u"no mailbox"_s); });
        store.write([=](Connection &c) { return MailOutbox(c).giveUp(second, u"spam"_s); });
        QCOMPARE(givenUp().count, 2);
        QCOMPARE(givenUp().newestError, u"spam"_s);
        QVERIFY(!store.read([](Connection &c) { return MailOutbox(c).nextDue(); }));

        QVERIFY(store.write([=](Connection &c) { return MailOutbox(c).cancel(second); }));
        QVERIFY(!store.write([=](Connection &c) { return MailOutbox(c).cancel(second); }));
        QCOMPARE(givenUp().newestError, u"no mailbox"_s);
        QVERIFY(store.write([=](Connection &c) { return MailOutbox(c).sendAgain(first, now + 1s); }));
        QCOMPARE(givenUp().count, 0);
        QVERIFY(store.read([](Connection &c) { return MailOutbox(c).nextDue(); }) == now + 1s);
        QCOMPARE(store.write([=](Connection &c) { return MailOutbox(c).hurry(now); }), 1);
        QVERIFY(store.read([](Connection &c) { return MailOutbox(c).nextDue(); }) == now);
        QCOMPARE(store.write([=](Connection &c) { return MailOutbox(c).hurry(now); }), 0);
    }

    void settingsAreStoredOnlyWhereTheyDiffer()
    {
        TemporaryStore store;
        store.write([](Connection &c) { return StoredSettings(c).save(u"webhook.timeout_ms"_s, u"2500"_s); });
        store.write(
            [](Connection &c) { return StoredSettings(c).save(u"network.allow"_s, u"10.0.0.0/8, fe80::/10"_s); });
        store.write([](Connection &c) { return StoredSettings(c).save(u"mail.port"_s, u"25"_s); });
        store.write([](Connection &c) { return c.execute(u"INSERT INTO settings VALUES ('from.tomorrow', 'x')"_s); });
        store.write(
            [](Connection &c) { return c.execute(u"INSERT INTO settings VALUES ('replay.counts', 'maybe')"_s); });
        Settings expected;
        expected.webhookTimeoutMs = 2500;
        expected.networkAllow = {u"10.0.0.0/8"_s, u"fe80::/10"_s};
        QVERIFY(store.read([](Connection &c) { return StoredSettings(c).load(); }) == expected);
        store.write([](Connection &c) { return StoredSettings(c).save(u"webhook.timeout_ms"_s, u"1000"_s); });
        const auto refused =
            store.store()
                .write(Topic::Settings, [](Connection &c) { return StoredSettings(c).save(u"mail.port"_s, u"0"_s); })
                .takeResult();
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        const auto rows = store.read([](Connection &c) -> Result<int> {
            constexpr Statement count{"count", "SELECT COUNT(*) FROM settings"};
            HOOKDESK_TRY_ASSIGN(rows, c.run(count));
            return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
        });
        QCOMPARE(rows, 3);
    }

    void theAuditLogComesBackNewestFirst()
    {
        TemporaryStore store;
        const auto world = store.write(addSmallWorld);
        AuditEntry entry{.at = m_clock.now(),
                         .actor = u"engine"_s,
                         .event = u"INTERNAL_INTEGRATION_DISABLED"_s,
                         .organization = world.organization.id,
                         .target = u"deploy bot"_s,
                         .data = "{}"};
        entry.id = store.write([=](Connection &c) { return AuditLog(c).add(entry); });
        AuditEntry second{.at = m_clock.now(), .actor = u"ana"_s, .event = u"SETTING"_s};
        second.id = store.write([=](Connection &c) { return AuditLog(c).add(second); });
        QVERIFY(store.read([](Connection &c) { return AuditLog(c).newest(5); }) == (QList{second, entry}));
    }
};

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
