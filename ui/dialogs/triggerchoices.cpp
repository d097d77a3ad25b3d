// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerchoices.h"

#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace hookdesk
{

namespace
{

/// Of several installations of an app in an organization the newest receives its alerts.
void keepNewest(QList<Installation> &installations)
{
    QHash<std::pair<AppId, OrganizationId>, InstallationId> newest;
    for (const auto &each : std::as_const(installations)) {
        auto &known = newest[{each.app, each.organization}];
        if (each.receivesAlerts() && known < each.id)
            known = each.id;
    }
    installations.removeIf([&newest](const Installation &each) {
        return each.receivesAlerts() && newest.value({each.app, each.organization}) != each.id;
    });
}

const InstallationChoice *choiceOf(const QList<InstallationChoice> &choices, const Target &target)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&target](const InstallationChoice &choice) {
        return choice.app.id == target.app && choice.organization.id == target.organization;
    });
    return found == choices.cend() ? nullptr : &*found;
}

} // namespace

QString InstallationChoice::title() const
{
    return QCoreApplication::translate("TriggerChoices", "%1 — %2").arg(app.name, organization.name);
}

QString InstallationChoice::words() const
{
    return QCoreApplication::translate("TriggerChoices", "%1 in %2").arg(app.name, organization.name);
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
    HOOKDESK_TRY_ASSIGN(incidents, Incidents(connection).all());
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    keepNewest(installations);
    QHash<AppId, SentryApp> appById;
    for (auto &app : apps) {
        app.clientSecret.clear(); // nothing here needs it
        appById.insert(app.id, app);
    }
    QHash<OrganizationId, Organization> organizationById;
    for (const auto &organization : organizations)
        organizationById.insert(organization.id, organization);

    TriggerChoices choices{.installations = {},
                           .pending = {},
                           .organizations = organizations,
                           .incidents = incidents,
                           .isSentToDisabled = settings.webhookSendToDisabled};
    for (const auto &installation : installations) {
        if (installation.deleted)
            continue;
        auto &list = installation.receivesAlerts() ? choices.installations : choices.pending;
        list << InstallationChoice{installation, appById.value(installation.app),
                                   organizationById.value(installation.organization)};
    }
    std::sort(choices.installations.begin(), choices.installations.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.title(), b.title()) < 0; });
    for (auto &incident : choices.incidents)
        incident.attachment.clear();
    std::sort(choices.incidents.begin(), choices.incidents.end(), [](const Incident &a, const Incident &b) {
        return std::tie(b.started, b.id) < std::tie(a.started, a.id);
    });
    return choices;
}

const InstallationChoice *TriggerChoices::find(const Target &target) const
{
    return choiceOf(installations, target);
}

QString TriggerChoices::whyNot(const Target &target) const
{
    if (find(target))
        return {};
    const auto organization =
        std::find_if(organizations.cbegin(), organizations.cend(),
                     [&target](const Organization &organization) { return organization.id == target.organization; });
    const auto place = organization == organizations.cend() ? noValue() : organization->name;
    return choiceOf(pending, target)
               ? QCoreApplication::translate("TriggerChoices", "%1 is pending in %2: it receives no alerts.")
                     .arg(target.appName, place)
               : QCoreApplication::translate("TriggerChoices", "%1 is not installed in %2: it receives no alerts.")
                     .arg(target.appName, place);
}

} // namespace hookdesk
