// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerchoices.h"

#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace hookdesk
{

namespace
{

/// More than anybody looks through; later, older ones are found by a search.
constexpr int incidentsOffered = 500;

} // namespace

QString InstallationChoice::title() const
{
    return QCoreApplication::translate("TriggerChoices", "%1 — %2").arg(app.name, organization.name);
}

QString titleOf(const Incident &incident)
{
    return QCoreApplication::translate("TriggerChoices", "#%1 “%2”").arg(incident.identifier).arg(incident.title);
}

Result<TriggerChoices> TriggerChoices::read(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    HOOKDESK_TRY_ASSIGN(organizations, Organizations(connection).all());
    HOOKDESK_TRY_ASSIGN(installations, Installations(connection).all());
    HOOKDESK_TRY_ASSIGN(incidents, Incidents(connection).newest(incidentsOffered));
    QHash<AppId, SentryApp> appById;
    for (const auto &app : apps)
        appById.insert(app.id, app);
    QHash<OrganizationId, Organization> organizationById;
    for (const auto &organization : organizations)
        organizationById.insert(organization.id, organization);

    TriggerChoices choices{.installations = {}, .incidents = incidents};
    for (const auto &installation : installations) {
        if (installation.receivesAlerts())
            choices.installations << InstallationChoice{installation, appById.value(installation.app),
                                                        organizationById.value(installation.organization)};
    }
    std::sort(choices.installations.begin(), choices.installations.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.title(), b.title()) < 0; });
    for (auto &incident : choices.incidents)
        incident.attachment.clear();
    return choices;
}

} // namespace hookdesk
