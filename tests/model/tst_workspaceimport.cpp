// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of workspace files: what is read, matched, kept and added.
#include "flow/sandbox/sampledata.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "tests/model/workspacetest.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

QByteArray sample()
{
    return sampleWorkspace(QUrl(u"http://127.0.0.1:8077"_s), QDate(2026, 3, 1));
}

SentryApp appNamed(TemporaryStore &store, const QString &slug)
{
    return store.read([=](Connection &c) { return SentryApps(c).named(slug); }).value();
}

QList<Incident> incidentsOf(TemporaryStore &store)
{
    return store.read([](Connection &c) { return Incidents(c).all(); });
}

} // namespace

class WorkspaceImportTest : public QObject
{
    Q_OBJECT

    /// The import must go well.
    static ImportSummary imported(TemporaryStore &store, const QByteArray &text)
    {
        const auto result = importInto(store, text);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    static ImportSummary bodies(int incidents, int added, int changed, int unchanged)
    {
        return {.incidents = incidents, .added = added, .changed = changed, .unchanged = unchanged};
    }

private Q_SLOTS:
    void theSampleIsImportedOnceAndForAll()
    {
        TemporaryStore store;
        const auto first = imported(store, sample());
        QCOMPARE(first.organizations, 3);
        QCOMPARE(first.sentryApps, 11);
        QCOMPARE(first.installations, 13);
        QCOMPARE(first.incidents, 8);
        QVERIFY(first.bufferDays > 200);
        QCOMPARE(first.added, 35 + first.bufferDays);
        QCOMPARE(first.changed + first.unchanged, 0);
        const auto before = dump(store);
        QVERIFY(before.size() > 200);
        const auto second = imported(store, sample());
        QCOMPARE(second.unchanged, first.added);
        QCOMPARE(second.added + second.changed, 0);
        QCOMPARE(dump(store), before);
        QCOMPARE(appNamed(store, u"deploy-bot-4f2a1c"_s).clientSecret, u"practice-only-deploy-bot"_s);
    }

    void absentKeysKeepWhatIsStored()
    {
        TemporaryStore store;
        auto app = store.write(addSmallWorld).app;
        const auto summary = imported(store, R"({"organizations": [{"slug": "acme", "name": "Acme Ltd"}],
            "sentry_apps": [{"id": 17, "slug": "deploy-bot", "name": "Deploy"}],
            "installations": [{"sentry_app": "deploy-bot", "organization": "acme", "status": "pending"}]})");
        QCOMPARE(summary, (ImportSummary{.organizations = 1, .sentryApps = 1, .installations = 1, .changed = 3}));
        app.name = u"Deploy"_s;
        QVERIFY(appNamed(store, u"deploy-bot"_s) == app);
        const auto organization = store.read([](Connection &c) { return Organizations(c).named(u"acme"_s); });
        QCOMPARE(organization->name, u"Acme Ltd"_s);
        QCOMPARE(organization->urlPrefix, u"https://sentry.example.com"_s);
        QCOMPARE(store.read([](Connection &c) { return Organizations(c).members(OrganizationId(42)); }).size(), 1);
        const auto all = store.read([](Connection &c) { return Installations(c).all(); });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().uuid, u"a1b2c3d4-0000-4000-8000-000000000001"_s);
        QCOMPARE(all.first().status, InstallationStatus::Pending);
    }

    void anIdRenames()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        imported(store, R"({"sentry_apps": [{"id": 17, "slug": "renamed-bot"}]})");
        QCOMPARE(appNamed(store, u"renamed-bot"_s).id, AppId(17));
        QCOMPARE(appNamed(store, u"renamed-bot"_s).clientSecret, u"topsecret"_s);
    }

    void aNewAppIsGivenASecretAndKeepsIt()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const QByteArray file = R"({"sentry_apps": [{"slug": "new-bot", "name": "New", "status": "internal",
            "owner_organization": "acme", "webhook_url": "https://hooks.example.com/a?b=c"}]})";
        QCOMPARE(imported(store, file).added, 1);
        const auto app = appNamed(store, u"new-bot"_s);
        QCOMPARE(app.clientSecret.size(), 64);
        QCOMPARE(QByteArray::fromHex(app.clientSecret.toLatin1()).size(), 32);
        QCOMPARE(app.owner, OrganizationId(42));
        QVERIFY(app.isAlertable);
        QCOMPARE(imported(store, file).unchanged, 1);
        QVERIFY(appNamed(store, u"new-bot"_s) == app);
    }

    void subscriptionsOfADisabledAppAreOfferedLater()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const Disabling disabling{.at = importedAt, .reason = u"broken"_s, .delivery = DeliveryId(9)};
        store.write([=](Connection &c) { return SentryApps(c).disable(AppId(17), disabling); });
        const QByteArray file = R"({"sentry_apps": [{"slug": "deploy-bot", "events": ["issue", "error"]}]})";
        QCOMPARE(imported(store, file).unchanged, 1);
        imported(store, R"({"sentry_apps": [{"slug": "deploy-bot", "events": ["comment"]}]})");
        auto app = appNamed(store, u"deploy-bot"_s);
        QVERIFY(app.events.isEmpty());
        QCOMPARE(app.disabled->events, QStringList{u"comment"_s});
        imported(store, R"({"sentry_apps": [{"slug": "deploy-bot", "events": ["issue"], "disabled": null}]})");
        app = appNamed(store, u"deploy-bot"_s);
        QVERIFY(!app.disabled);
        QCOMPARE(app.events, QStringList{u"issue"_s});
    }

    void overridesAreSetAndCleared()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        imported(store, R"({"sentry_apps": [{"id": 17, "timeout_threshold": 5, "range_days": 3}]})");
        QVERIFY(appNamed(store, u"deploy-bot"_s).timeoutThreshold == 5);
        QVERIFY(appNamed(store, u"deploy-bot"_s).rangeDays == 3);
        imported(store, R"({"sentry_apps": [{"id": 17, "timeout_threshold": null}]})");
        QVERIFY(!appNamed(store, u"deploy-bot"_s).timeoutThreshold);
        QVERIFY(appNamed(store, u"deploy-bot"_s).rangeDays == 3);
    }

    void attachmentsKeepTheirKeysInOrder()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        imported(store, R"({"incidents": [{"identifier": 12, "organization": "acme", "title": "Errörs",
            "status": "critical", "date_started": "2026-11-23T14:00:00.5+02:00",
            "attachment": {"z": 1.0, "a": {"é": null}}}]})");
        const auto incident = incidentsOf(store).value(0);
        QCOMPARE(incident.attachment, QByteArray(R"({"z":1.0,"a":{"\u00e9":null}})"));
        QCOMPARE(toDateTime(incident.started), QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 500), Qt::UTC));
        QCOMPARE(incident.title, u"Errörs"_s);
    }

    void aBufferDayIsSet()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto day = [&](const QByteArray &counts) {
            return imported(store, R"({"integration_buffer": [{"sentry_app": "deploy-bot", "organization": "acme",
                "day": "2026-11-22", )" +
                                       counts + "}]}");
        };
        QCOMPARE(day(R"("success": 0, "error": 3, "timeout": 2)").added, 1);
        QCOMPARE(day(R"("error": 3)").unchanged, 1);
        QCOMPARE(day(R"("error": 4)").changed, 1);
        const auto key = BufferKey::of(AppId(17), OrganizationId(42));
        const QDate date(2026, 11, 22);
        const auto days = store.read([=](Connection &c) { return IntegrationBuffers(c).days(key, date, date); });
        QVERIFY(days == (QList{BufferDay{.day = date, .error = 4, .timeout = 2}}));
    }

    void incidentsAreTakenALine()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const QByteArray lines = "\xef\xbb\xbf"
                                 R"({"identifier": 1, "organization": "acme", "title": "One", "status": "open"})"
                                 "\r\n\n"
                                 R"({"identifier": 2, "organization": "acme", "title": "Two", "status": "resolved"})";
        QCOMPARE(imported(store, lines), bodies(2, 2, 0, 0));
        QCOMPARE(imported(store, lines), bodies(2, 0, 0, 2));
        QCOMPARE(incidentsOf(store).value(1).title, u"Two"_s);
        QCOMPARE(incidentsOf(store).value(1).attachment, "{}"_ba);
        QVERIFY(incidentsOf(store).value(1).started == importedAt);
        QCOMPARE(imported(store, R"({"identifier": 2, "organization": "acme", "title": "Zwei"})"), bodies(1, 0, 1, 0));
    }

    void aRawBodyIsAnIncident()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const QByteArray body = R"({"action": "critical", "installation":
            {"uuid": "a1b2c3d4-0000-4000-8000-000000000001"}, "data": {"metric_alert": {"identifier": "12",
            "date_started": "2026-11-23T12:00:00.123456Z"}, "description_title": "Critical: Checkout errors"},
            "actor": {"type": "application", "id": "sentry", "name": "Sentry"}})";
        QCOMPARE(imported(store, body), bodies(1, 1, 0, 0));
        const auto incident = incidentsOf(store).value(0);
        QCOMPARE(incident.identifier, 12);
        QCOMPARE(incident.organization, OrganizationId(42));
        QCOMPARE(incident.title, u"Checkout errors"_s);
        QCOMPARE(incident.status, AlertStatus::Critical);
        QCOMPARE(toDateTime(incident.started), QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 123), Qt::UTC));
        QVERIFY(incident.attachment.startsWith(R"({"metric_alert":{"identifier":"12",)"));
        const auto before = dump(store);
        QCOMPARE(imported(store, body), bodies(1, 0, 0, 1));
        QCOMPARE(dump(store), before);
    }

    void rawBodiesAreTakenALineAndTheLastAboutAnIncidentCounts()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        const auto body = [](const QByteArray &action, const QByteArray &data) {
            return QByteArray(R"({"action": ACTION, "installation": {"uuid": "a1b2c3d4-0000-4000-8000-000000000001"},)"
                              R"( "data": DATA})")
                       .replace("ACTION", '"' + action + '"')
                       .replace("DATA", data) +
                   '\n';
        };
        const auto lines = body("open", "{}") + body("critical", R"({"metric_alert":{"identifier":7,"title":"A"}})") +
                           body("resolved", R"({"metric_alert":{"identifier":7,"title":"A"}})") + body("open", "{}");
        QCOMPARE(imported(store, lines), bodies(4, 2, 0, 2));
        const auto incidents = incidentsOf(store);
        QCOMPARE(incidents.size(), 2);
        QCOMPARE(incidents.first().identifier, 7);
        QCOMPARE(incidents.first().status, AlertStatus::Resolved);
        QCOMPARE(incidents.last().identifier, 8);
        QCOMPARE(incidents.last().title, u"Incident 8"_s);
        QCOMPARE(imported(store, lines), bodies(4, 0, 0, 4));
        QCOMPARE(incidentsOf(store).size(), 2);
    }

    void manyIncidents()
    {
        TemporaryStore store;
        store.write(addSmallWorld);
        QByteArray lines;
        for (int i = 1; i <= 10000; ++i)
            lines += R"({"identifier":)" + QByteArray::number(i) +
                     R"(,"organization":"acme","title":"Errors","status":"open","attachment":{"a":[1,2,3]}})"
                     "\n";
        QCOMPARE(imported(store, lines), bodies(10000, 10000, 0, 0));
        QCOMPARE(imported(store, lines), bodies(10000, 0, 0, 10000));
    }
};

QTEST_GUILESS_MAIN(WorkspaceImportTest)
#include "tst_workspaceimport.moc"
