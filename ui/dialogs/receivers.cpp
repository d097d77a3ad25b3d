// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/receivers.h"

#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

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
    return QCoreApplication::translate("Receivers", "%1 — %2").arg(app.name, organization.name);
}

QString InstallationChoice::words() const
{
    return QCoreApplication::translate("Receivers", "%1 in %2").arg(app.name, organization.name);
}

Result<Receivers> Receivers::read(Connection &connection)
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(connection).all());
    HOOKDESK_TRY_ASSIGN(organizations, Organizations(connection).all());
    HOOKDESK_TRY_ASSIGN(installations, Installations(connection).all());
    keepNewest(installations);
    QHash<AppId, SentryApp> appById;
    for (auto &app : apps) {
        app.clientSecret.clear(); // nothing here needs it
        appById.insert(app.id, app);
    }
    QHash<OrganizationId, Organization> organizationById;
    for (const auto &organization : organizations)
        organizationById.insert(organization.id, organization);

    Receivers receivers{.installations = {}, .pending = {}, .organizations = organizations};
    for (const auto &installation : installations) {
        if (installation.deleted)
            continue;
        auto &list = installation.receivesAlerts() ? receivers.installations : receivers.pending;
        list << InstallationChoice{installation, appById.value(installation.app),
                                   organizationById.value(installation.organization)};
    }
    std::sort(receivers.installations.begin(), receivers.installations.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.title(), b.title()) < 0; });
    return receivers;
}

const InstallationChoice *Receivers::find(const Target &target) const
{
    return choiceOf(installations, target);
}

QString Receivers::whyNot(const Target &target) const
{
    if (find(target))
        return {};
    const auto organization =
        std::find_if(organizations.cbegin(), organizations.cend(),
                     [&target](const Organization &organization) { return organization.id == target.organization; });
    const auto place = organization == organizations.cend() ? noValue() : organization->name;
    return choiceOf(pending, target)
               ? QCoreApplication::translate("Receivers", "%1 is pending in %2: it receives no alerts.")
                     .arg(target.appName, place)
               : QCoreApplication::translate("Receivers", "%1 is not installed in %2: it receives no alerts.")
                     .arg(target.appName, place);
}

} // namespace hookdesk
