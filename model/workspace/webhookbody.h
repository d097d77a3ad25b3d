// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A raw webhook body, as the original system sends it, taken as an incident.
#pragma once

#include "model/workspace/entries.h"

namespace hookdesk::workspace
{

/// `action`, `installation.uuid` and `data` are used. The identifier is `data.metric_alert.identifier`, the title
/// `data.metric_alert.title`, else `data.description_title` without its status; what the body does not say is not
/// present in the entry. Its organization is known by the installation alone.
Entry<IncidentEntry> readWebhookBody(const Json &body, const Place &place);

} // namespace hookdesk::workspace
