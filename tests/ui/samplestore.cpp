// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplestore.h"

#include "flow/sandbox/sampledata.h"
#include "model/records/json.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

QString text(const Json &entry, const char *key)
{
    return entry.contains(key) && entry.at(key).is_string() ? textOf(entry.at(key).get<std::string>()) : QString();
}

Result<Organization> named(Connection &connection, const Json &entry, const char *key)
{
    HOOKDESK_TRY_ASSIGN(found, Organizations(connection).named(text(entry, key)));
    return found.value_or(Organization{});
}

Result<SentryApp> appOf(Connection &connection, const Json &entry)
{
    HOOKDESK_TRY_ASSIGN(found, SentryApps(connection).named(text(entry, "sentry_app")));
    return found.value_or(SentryApp{});
}

Result<> addOrganizations(Connection &connection, const Json &workspace)
{
    for (const auto &entry : workspace.at("organizations")) {
        HOOKDESK_TRY_ASSIGN(
            id,
            Organizations(connection).save({{}, text(entry, "slug"), text(entry, "name"), text(entry, "url_prefix")}));
        QList<Member> members;
        for (const auto &member : entry.at("members"))
            members << Member{{},
                              id,
                              text(member, "email"),
                              text(member, "name"),
                              text(member, "role") == u"owner" ? Role::Owner : Role::Member};
        HOOKDESK_TRY(Organizations(connection).setMembers(id, members));
    }
    return {};
}

Result<> addApps(Connection &connection, const Json &workspace)
{
    for (const auto &entry : workspace.at("sentry_apps")) {
        HOOKDESK_TRY_ASSIGN(owner, named(connection, entry, "owner_organization"));
        SentryApp app;
        app.uuid = text(entry, "uuid");
        app.slug = text(entry, "slug");
        app.name = text(entry, "name");
        app.owner = owner.id;
        app.webhookUrl = text(entry, "webhook_url");
        app.clientSecret = text(entry, "client_secret");
        app.status = text(entry, "status") == u"published"     ? AppStatus::Published
                     : text(entry, "status") == u"unpublished" ? AppStatus::Unpublished
                                                               : AppStatus::Internal;
        for (const auto &event : entry.at("events"))
            app.events << textOf(event.get<std::string>());
        HOOKDESK_TRY(SentryApps(connection).save(app));
    }
    for (const auto &entry : workspace.at("installations")) {
        HOOKDESK_TRY_ASSIGN(app, appOf(connection, entry));
        HOOKDESK_TRY_ASSIGN(organization, named(connection, entry, "organization"));
        Installation installation;
        installation.uuid = text(entry, "uuid");
        installation.app = app.id;
        installation.organization = organization.id;
        installation.status =
            text(entry, "status") == u"installed" ? InstallationStatus::Installed : InstallationStatus::Pending;
        HOOKDESK_TRY(Installations(connection).save(installation));
    }
    return {};
}

Result<> addIncidents(Connection &connection, const Json &workspace, Instant now)
{
    for (const auto &entry : workspace.at("incidents")) {
        HOOKDESK_TRY_ASSIGN(organization, named(connection, entry, "organization"));
        Incident incident;
        incident.identifier = entry.at("identifier").get<qint64>();
        incident.organization = organization.id;
        incident.title = text(entry, "title");
        incident.status = alertStatusFromAction(text(entry, "status")).value_or(AlertStatus::Open);
        incident.started = now;
        incident.attachment = compactJson(entry.at("attachment"));
        HOOKDESK_TRY(Incidents(connection).save(incident));
    }
    return {};
}

Result<> addHistory(Connection &connection, const Json &workspace)
{
    const auto number = [](const Json &entry, const char *key) { return entry.value(key, 0); };
    for (const auto &entry : workspace.at("integration_buffer")) {
        HOOKDESK_TRY_ASSIGN(app, appOf(connection, entry));
        HOOKDESK_TRY_ASSIGN(organization, named(connection, entry, "organization"));
        const BufferDay day{.day = QDate::fromString(text(entry, "day"), Qt::ISODate),
                            .success = number(entry, "success"),
                            .error = number(entry, "error"),
                            .timeout = number(entry, "timeout")};
        HOOKDESK_TRY(IntegrationBuffers(connection).set(BufferKey::of(app.id, organization.id), day));
    }
    return {};
}

Result<> add(Connection &connection, const Json &workspace, Instant now)
{
    HOOKDESK_TRY(addOrganizations(connection, workspace));
    HOOKDESK_TRY(addApps(connection, workspace));
    HOOKDESK_TRY(addIncidents(connection, workspace, now));
    HOOKDESK_TRY(addHistory(connection, workspace));
    return {};
}

} // namespace

void fillWithSample(FlowFixture &fixture)
{
    practiseSample(fixture.receiver);
    const auto now = fixture.clock.now();
    const auto workspace = valueOf(parseJson(sampleWorkspace(fixture.receiver.url(), dayOf(now))));
    fixture.write([workspace, now](Connection &connection) { return add(connection, workspace, now); });
    const auto incidents = fixture.read([](Connection &connection) { return Incidents(connection).newest(100); });
    const auto apps = fixture.read([](Connection &connection) { return SentryApps(connection).all(); });
    const auto organizations = fixture.read([](Connection &connection) { return Organizations(connection).all(); });
    for (int round = 0; round < 3; ++round) {
        for (const auto &app : apps) {
            AlertRequest request;
            request.sentryApp = app.slug;
            request.actor = u"ana"_s;
            request.status = round == 0 ? u"warning"_s : round == 1 ? u"critical"_s : u"resolved"_s;
            for (const auto &organization : organizations) {
                if (organization.id == app.owner)
                    request.organization = organization.slug;
            }
            for (const auto &incident : incidents) {
                if (incident.organization == app.owner)
                    request.incident = incident.id;
            }
            const auto queued = valueOf(await(fixture.engine->trigger(request)));
            if (queued.outcome == ReportOutcome::Queued)
                valueOf(await(fixture.engine->finished(queued.delivery)));
            fixture.clock.advance(std::chrono::milliseconds(1377));
        }
        fixture.clock.advance(std::chrono::minutes(4));
    }
}

} // namespace hookdesk::test
