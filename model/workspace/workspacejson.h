// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing as the workspace file writes it, keys in their order.
#pragma once

#include "model/records/incident.h"
#include "model/records/installation.h"
#include "model/records/json.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/workspace/workspaceexport.h"

#include <QList>

namespace hookdesk
{

// Thread-safe.

Json workspaceJson(const Organization &organization, const QList<Member> &members);
/// With the client secret only when the options ask for it.
Json workspaceJson(const SentryApp &app, const QString &ownerSlug, const ExportOptions &options);
Json workspaceJson(const Installation &installation, const QString &appSlug, const QString &organizationSlug);
Json workspaceJson(const Incident &incident, const QString &organizationSlug);

} // namespace hookdesk
