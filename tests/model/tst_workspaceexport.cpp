// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export of the store as a workspace file, and back.
#include "flow/sandbox/sampledata.h"
#include "model/records/json.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/workspaceexport.h"
#include "model/workspace/workspacejson.h"
#include "tests/model/workspacetest.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QByteArray exported(TemporaryStore &store, bool secrets)
{
    return store.read([=](Connection &c) { return exportWorkspace(c, {.secrets = secrets}); });
}

/// The sample, and one of everything that it lacks.
void fill(TemporaryStore &store)
{
    if (const auto result = importInto(store, sampleWorkspace(QUrl(u"http://127.0.0.1:8077"_s), QDate(2026, 3, 1)));
        !result)
        qFatal("%s", qPrintable(result.error().message));
    store.write(addSmallWorld);
    store.write([](Connection &c) -> Result<> {
        const Disabling disabling{.at = importedAt, .reason = u"7 days of errors"_s, .ownersNotified = 2};
        HOOKDESK_TRY(SentryApps(c).disable(AppId(17), disabling));
        HOOKDESK_TRY_ASSIGN(app, SentryApps(c).find(AppId(17)));
        app->rangeDays = 3;
        app->timeoutThreshold = 50;
        HOOKDESK_TRY(SentryApps(c).save(*app));
        HOOKDESK_TRY(Installations(c).save({.uuid = u"a1b2c3d4-0000-4000-8000-000000000002"_s,
                                            .app = AppId(17),
                                            .organization = OrganizationId(42),
                                            .deleted = true}));
        HOOKDESK_TRY(Incidents(c).save({.id = IncidentId(500),
                                        .identifier = 3,
                                        .organization = OrganizationId(42),
                                        .title = u"Zoë’s 🚀 \"errors\""_s,
                                        .status = AlertStatus::Warning,
                                        .started = importedAt,
                                        .attachment = R"({"z":1.5,"a":["\u00e9",null,{}]})"}));
        IntegrationBuffers buffers(c);
        return buffers.set({BufferKey::Kind::Integration, 3, OrganizationId(42)}, {.day = QDate(2026, 3, 1)});
    });
}

} // namespace

class WorkspaceExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreIsExportedWithItsSections()
    {
        TemporaryStore store;
        QCOMPARE(exported(store, false), QByteArray("{\n \"organizations\": [],\n \"sentry_apps\": [],\n"
                                                    " \"installations\": [],\n \"incidents\": [],\n"
                                                    " \"integration_buffer\": []\n}\n"));
    }

    void anExportMakesTheSameStoreAgain_data()
    {
        QTest::addColumn<bool>("secrets");
        QTest::newRow("with secrets") << true;
        QTest::newRow("without secrets") << false;
    }
    void anExportMakesTheSameStoreAgain()
    {
        QFETCH(bool, secrets);
        TemporaryStore store;
        fill(store);
        const auto file = exported(store, secrets);
        TemporaryStore empty;
        const auto added = importInto(empty, file);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        QCOMPARE(added->changed + added->unchanged, 0);
        QCOMPARE(exported(empty, secrets), file);
        const auto again = importInto(empty, file);
        QVERIFY(again);
        QCOMPARE(again->added + again->changed, 0);
    }

    void anExportChangesNothingWhereItCameFrom()
    {
        TemporaryStore store;
        fill(store);
        const auto before = dump(store);
        const auto result = importInto(store, exported(store, false));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(result->added + result->changed, 0);
        QCOMPARE(dump(store), before);
    }

    void secretsAreLeftOutUnlessAskedFor()
    {
        TemporaryStore store;
        fill(store);
        QVERIFY(!exported(store, false).contains("topsecret"));
        QVERIFY(!exported(store, false).contains("client_secret"));
        QVERIFY(!exported(store, false).contains("practice-only"));
        QVERIFY(exported(store, true).contains("\"client_secret\": \"topsecret\""));
        QVERIFY(exported(store, true).contains("practice-only-deploy-bot"));
    }

    void entriesHaveTheirKeysInOrder()
    {
        TemporaryStore store;
        fill(store);
        const auto world = store.read([](Connection &c) { return SentryApps(c).find(AppId(17)); });
        QCOMPARE(compactJson(workspaceJson(*world, u"acme"_s, {.secrets = true})),
                 QByteArray(R"({"id":17,"uuid":"a1b2c3d4-0000-4000-8000-000000000017","slug":"deploy-bot",)"
                            R"("name":"deploy bot","status":"internal","owner_organization":"acme",)"
                            R"("webhook_url":"http://127.0.0.1:8077/hook","events":[],"is_alertable":true,)"
                            R"("client_secret":"topsecret","timeout_threshold":50,"range_days":3,"disabled":{)"
                            R"("at":"2026-11-23T12:00:00.123Z","reason":"7 days of errors","events":["issue","error"],)"
                            R"("owners_notified":2}})"));
        const Installation installation{.id = InstallationId(1), .uuid = u"u"_s, .app = AppId(17)};
        QCOMPARE(compactJson(workspaceJson(installation, u"deploy-bot"_s, u"acme"_s)),
                 QByteArray(R"({"id":1,"uuid":"u","sentry_app":"deploy-bot","organization":"acme",)"
                            R"("status":"pending"})"));
        const Incident incident{.id = IncidentId(1),
                                .identifier = 12,
                                .title = u"Errors"_s,
                                .status = AlertStatus::Critical,
                                .started = instantFromMs(0),
                                .attachment = R"({"b":1,"a":2})"};
        QCOMPARE(compactJson(workspaceJson(incident, u"acme"_s)),
                 QByteArray(R"({"id":1,"identifier":12,"organization":"acme","title":"Errors","status":"critical",)"
                            R"("date_started":"1970-01-01T00:00:00Z","attachment":{"b":1,"a":2}})"));
        const Organization organization{.id = OrganizationId(42), .slug = u"acme"_s, .name = u"Acme"_s};
        QCOMPARE(compactJson(workspaceJson(organization, {{.email = u"ana@acme.test"_s, .name = u"Ana"_s}})),
                 QByteArray(R"({"id":42,"slug":"acme","name":"Acme","url_prefix":"",)"
                            R"("members":[{"email":"ana@acme.test","name":"Ana","role":"member"}]})"));
    }
};

QTEST_GUILESS_MAIN(WorkspaceExportTest)
#include "tst_workspaceexport.moc"
