// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be chosen for an alert: the installations, and the incidents of each organization.
#pragma once

#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"
#include "ui/deskcontext.h"

#include <QList>

namespace hookdesk
{

struct InstallationChoice {
    Installation installation;
    SentryApp app;
    Organization organization;

    /// For people: `deploy bot — Acme`.
    QString title() const;
    /// For people, in a sentence: `deploy bot in Acme`.
    QString words() const;
};

struct TriggerChoices {
    QList<InstallationChoice> installations; ///< that receive alerts, one of an app in an organization, by title
    QList<InstallationChoice> pending;       ///< that do not receive alerts yet
    QList<Organization> organizations;
    QList<Incident> incidents;     ///< latest started first, without their attachments
    bool isSentToDisabled = false; ///< the setting webhook.send_to_disabled

    /// Among the installations; none when it receives no alerts.
    const InstallationChoice *find(const Target &target) const;
    /// For people, a sentence: why there is no alert to a target; empty when it is among the installations.
    QString whyNot(const Target &target) const;

    /// On the store's thread.
    static Result<TriggerChoices> read(Connection &connection);
};

/// For people: `#12 “Checkout errors”`.
QString titleOf(const Incident &incident);

} // namespace hookdesk
