// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Setting up a store by hand: an organization with an owner, an app, its installation, and the mail server, at once.
#pragma once

#include "model/records/installation.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/settingchanges.h"

namespace hookdesk
{

struct WorkspaceSetup {
    Organization organization;
    Member owner;
    SentryApp app; ///< without a client secret it is given a random one
    InstallationStatus installation = InstallationStatus::Installed;
    QList<SettingChange> settings; ///< of the mail server

    bool operator==(const WorkspaceSetup &) const = default;
};

/// What is wrong with it, a line each for people; nothing when all is well. Any thread.
QStringList problemsOfOrganization(const WorkspaceSetup &setup);
QStringList problemsOfApp(const WorkspaceSetup &setup);

/// Writes all of it, or nothing, inside the caller's transaction; the settings are audited. On the thread of the
/// connection. Errors: InvalidInput; Refused, when there is an organization or an app of that slug; those of the store.
Result<> setUpWorkspace(Connection &connection, const WorkspaceSetup &setup, const QString &actor, Instant now);

/// A slug from a name: `Deploy bot!` gives `deploy-bot`; empty when no letter of it can be kept.
QString slugFrom(const QString &name);

} // namespace hookdesk
