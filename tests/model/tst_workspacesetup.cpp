// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Setting up by hand: what is wrong is said before, and what is written is all of it or nothing.
#include "model/store/auditlog.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/workspace/workspacesetup.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const Instant now = instantFromMs(1795435200000);

WorkspaceSetup whole()
{
    return {.organization = {.slug = u"umbrella"_s, .name = u"Umbrella"_s},
            .owner = {.email = u"ana@umbrella.test"_s, .name = u"Ana"_s},
            .app = {.slug = u"pager-1a2b3c"_s,
                    .name = u"Pager"_s,
                    .webhookUrl = u"https://hooks.example.com/pager"_s,
                    .events = {u"issue"_s, u"error"_s}},
            .settings = {{u"mail.host"_s, u"mail.example.com"_s}}};
}

} // namespace

class WorkspaceSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsWritten()
    {
        TemporaryStore store;
        store.write([](Connection &connection) { return setUpWorkspace(connection, whole(), u"ana"_s, now); });
        const auto organization =
            store.read([](Connection &connection) { return Organizations(connection).named(u"umbrella"_s); });
        QVERIFY(organization);
        const auto owners = store.read(
            [id = organization->id](Connection &connection) { return Organizations(connection).owners(id); });
        QCOMPARE(owners.size(), 1);
        QCOMPARE(owners.constFirst().email, u"ana@umbrella.test"_s);
        const auto app =
            store.read([](Connection &connection) { return SentryApps(connection).named(u"pager-1a2b3c"_s); });
        QVERIFY(app);
        QCOMPARE(app->owner, organization->id);
        QCOMPARE(app->events, whole().app.events);
        QCOMPARE(app->clientSecret.size(), 64); // a random one
        const auto installations = store.read([](Connection &connection) { return Installations(connection).all(); });
        QCOMPARE(installations.size(), 1);
        QCOMPARE(installations.constFirst().app, app->id);
        QVERIFY(installations.constFirst().receivesAlerts());
        const auto settings = store.read([](Connection &connection) { return StoredSettings(connection).load(); });
        QCOMPARE(settings.mailHost, u"mail.example.com"_s);
        const auto audit = store.read([](Connection &connection) { return AuditLog(connection).newest(3); });
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit.constFirst().target, u"mail.host"_s);
    }

    void aGivenSecretAndAPendingInstallationAreTaken()
    {
        TemporaryStore store;
        auto setup = whole();
        setup.app.clientSecret = u"of the webhook"_s;
        setup.installation = InstallationStatus::Pending;
        store.write([setup](Connection &connection) { return setUpWorkspace(connection, setup, u"ana"_s, now); });
        QCOMPARE(
            store.read([](Connection &connection) { return SentryApps(connection).all(); }).constFirst().clientSecret,
            u"of the webhook"_s);
        QVERIFY(!store.read([](Connection &connection) { return Installations(connection).all(); })
                     .constFirst()
                     .receivesAlerts());
    }

    void whatIsTakenOrWrongLeavesTheStoreAsItWas_data()
    {
        QTest::addColumn<WorkspaceSetup>("setup");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("word");
        auto setup = whole();
        setup.organization.slug = u"acme"_s;
        QTest::newRow("the organization's slug is taken") << setup << ErrorCode::Refused << u"“acme” is taken"_s;
        setup = whole();
        setup.app.slug = u"deploy-bot"_s;
        QTest::newRow("the app's slug is taken") << setup << ErrorCode::Refused << u"“deploy-bot” is taken"_s;
        setup = whole();
        setup.settings << SettingChange{u"mail.port"_s, u"0"_s};
        QTest::newRow("a setting is refused") << setup << ErrorCode::InvalidInput << u"mail.port"_s;
        setup = whole();
        setup.owner.email = u"ana"_s;
        QTest::newRow("no address") << setup << ErrorCode::InvalidInput << u"Owner's e-mail: “ana” is not"_s;
    }
    void whatIsTakenOrWrongLeavesTheStoreAsItWas()
    {
        QFETCH(WorkspaceSetup, setup);
        QFETCH(QString, word);
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto write = [setup](Connection &connection) { return setUpWorkspace(connection, setup, u"ana"_s, now); };
        const auto done = store.store().write(Topic::All, write).result();
        QVERIFY(!done);
        QTEST(done.error().code, "code");
        QVERIFY2(done.error().message.contains(word), qPrintable(done.error().message));
        QCOMPARE(store.read([](Connection &connection) { return Organizations(connection).all(); }).size(), 1);
        QCOMPARE(store.read([](Connection &connection) { return SentryApps(connection).all(); }).size(), 1);
        QVERIFY(store.read([](Connection &connection) { return StoredSettings(connection).load(); }) == Settings{});
    }

    void problemsAreNamedByField()
    {
        QVERIFY(problemsOfOrganization(whole()).isEmpty());
        QVERIFY(problemsOfApp(whole()).isEmpty());
        auto setup = whole();
        setup.organization = {.slug = u"Umbrella Ltd"_s, .urlPrefix = u"sentry"_s};
        setup.owner.email.clear();
        const auto organization = problemsOfOrganization(setup);
        QCOMPARE(organization.size(), 4);
        QCOMPARE(organization.at(0), u"Name is missing."_s);
        QVERIFY(organization.at(1).startsWith(u"Slug: “Umbrella Ltd” is not a slug"_s));
        QCOMPARE(organization.at(2), u"Owner's e-mail is missing."_s);
        QVERIFY(organization.at(3).startsWith(u"Web address: “sentry” is not an http or https URL"_s));
        setup.app.webhookUrl = u"ftp://example.com"_s;
        setup.app.events << u"Fix It"_s;
        const auto app = problemsOfApp(setup);
        QCOMPARE(app.size(), 2);
        QVERIFY(app.at(0).startsWith(u"Webhook URL: “ftp://example.com” is not"_s));
        QVERIFY(app.at(1).startsWith(u"Events: “Fix It” is not an event"_s));
    }

    void slugsComeFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words") << u"Deploy bot!"_s << u"deploy-bot"_s;
        QTest::newRow("accents") << u"Über Café"_s << u"uber-cafe"_s;
        QTest::newRow("nothing to keep") << u"日本"_s << QString();
        QTest::newRow("long") << QString(200, u'a') << QString(60, u'a');
    }
    void slugsComeFromNames()
    {
        QFETCH(QString, name);
        QTEST(slugFrom(name), "slug");
    }
};

QTEST_GUILESS_MAIN(WorkspaceSetupTest)
#include "tst_workspacesetup.moc"
