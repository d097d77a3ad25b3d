// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/workspaceexport.h"

#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/workspace/entries.h"
#include "model/workspace/workspacejson.h"

#include <QHash>

namespace hookdesk
{

namespace
{

/// Makes the sections, in an order in which later ones refer to earlier ones.
class Exporter
{
public:
    Exporter(Connection &connection, const ExportOptions &options)
        : m_connection(connection)
        , m_options(options)
    {
    }

    Result<Json> run()
    {
        Json file;
        HOOKDESK_TRY(add(file, "organizations", &Exporter::organizations));
        HOOKDESK_TRY(add(file, "sentry_apps", &Exporter::apps));
        HOOKDESK_TRY(add(file, "installations", &Exporter::installations));
        HOOKDESK_TRY(add(file, "incidents", &Exporter::incidents));
        HOOKDESK_TRY(add(file, "integration_buffer", &Exporter::buffer));
        return file;
    }

private:
    Result<> add(Json &file, const char *name, Result<Json> (Exporter::*section)())
    {
        HOOKDESK_TRY_ASSIGN(list, (this->*section)());
        file[name] = std::move(list);
        return {};
    }

    Result<Json> organizations()
    {
        Organizations repository(m_connection);
        HOOKDESK_TRY_ASSIGN(all, repository.all());
        auto list = Json::array();
        for (const auto &organization : all) {
            HOOKDESK_TRY_ASSIGN(members, repository.members(organization.id));
            m_organizations.insert(organization.id, organization.slug);
            list.push_back(workspaceJson(organization, members));
        }
        return list;
    }

    Result<Json> apps()
    {
        HOOKDESK_TRY_ASSIGN(all, SentryApps(m_connection).all());
        auto list = Json::array();
        for (const auto &app : all) {
            m_apps.insert(app.id, app.slug);
            list.push_back(workspaceJson(app, m_organizations.value(app.owner), m_options));
        }
        return list;
    }

    Result<Json> installations()
    {
        HOOKDESK_TRY_ASSIGN(all, Installations(m_connection).all());
        auto list = Json::array();
        for (const auto &installation : all)
            list.push_back(workspaceJson(installation, m_apps.value(installation.app),
                                         m_organizations.value(installation.organization)));
        return list;
    }

    Result<Json> incidents()
    {
        HOOKDESK_TRY_ASSIGN(all, Incidents(m_connection).all());
        auto list = Json::array();
        for (const auto &incident : all)
            list.push_back(workspaceJson(incident, m_organizations.value(incident.organization)));
        return list;
    }

    Result<Json> buffer()
    {
        HOOKDESK_TRY_ASSIGN(all, IntegrationBuffers(m_connection).all(QDate(1, 1, 1), QDate(9999, 12, 31)));
        auto list = Json::array();
        for (const auto &[key, days] : all) {
            const auto app = key.kind == BufferKey::Kind::SentryApp ? m_apps.value(AppId(key.subject)) : QString();
            const auto organization = m_organizations.value(key.organization);
            if (app.isEmpty() || organization.isEmpty())
                continue;
            for (const auto &day : days)
                list.push_back(workspace::writeEntry(workspace::keysOf<workspace::BufferEntry>(),
                                                     workspace::BufferEntry{day, app, organization}));
        }
        return list;
    }

    Connection &m_connection;
    ExportOptions m_options;
    QHash<OrganizationId, QString> m_organizations; ///< slugs
    QHash<AppId, QString> m_apps;
};

} // namespace

Result<QByteArray> exportWorkspace(Connection &connection, const ExportOptions &options)
{
    HOOKDESK_TRY_ASSIGN(file, Exporter(connection, options).run());
    return QByteArray::fromStdString(file.dump(1, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace hookdesk
