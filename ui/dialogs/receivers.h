// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The installations that something can be sent to, as they are chosen from.
#pragma once

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

struct Receivers {
    QList<InstallationChoice> installations; ///< that receive alerts, one of an app in an organization, by title
    QList<InstallationChoice> pending;       ///< that do not receive alerts yet
    QList<Organization> organizations;

    /// Among the installations; none when it receives no alerts.
    const InstallationChoice *find(const Target &target) const;
    /// For people, a sentence: why there is no alert to a target; empty when it is among the installations.
    QString whyNot(const Target &target) const;

    /// On the store's thread.
    static Result<Receivers> read(Connection &connection);
};

} // namespace hookdesk
