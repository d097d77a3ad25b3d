// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/triggerchoices.h"

#include "model/store/incidents.h"
#include "model/store/lists/healthlist.h"
#include "model/store/storedsettings.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace hookdesk
{

QString titleOf(const Incident &incident)
{
    return QCoreApplication::translate("TriggerChoices", "#%1 “%2”").arg(incident.identifier).arg(incident.title);
}

Result<TriggerChoices> TriggerChoices::read(Connection &connection, Instant now)
{
    HOOKDESK_TRY_ASSIGN(receivers, Receivers::read(connection));
    HOOKDESK_TRY_ASSIGN(incidents, Incidents(connection).all());
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(connection).load());
    for (auto &incident : incidents)
        incident.attachment.clear();
    std::sort(incidents.begin(), incidents.end(), [](const Incident &a, const Incident &b) {
        return std::tie(b.started, b.id) < std::tie(a.started, a.id);
    });
    TriggerChoices choices{
        .receivers = receivers, .incidents = incidents, .isSentToDisabled = settings.webhookSendToDisabled};
    HOOKDESK_TRY_ASSIGN(health, HealthList(connection).at(now));
    for (const auto &row : std::as_const(health)) {
        if (row.health.brink != Brink())
            choices.brinks.insert(row.installation.id, row.health.brink);
    }
    return choices;
}

} // namespace hookdesk
