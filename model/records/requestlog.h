// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The request log as the original keeps it: its rings and the fields of their entries, as a view over webhook requests.
#pragma once

#include "model/records/json.h"
#include "model/records/sentryapp.h"
#include "model/records/webhookrequest.h"

namespace hookdesk
{

/// Entries of each ring: the newest of an app and event, and the newest errors among them.
constexpr int requestLogRing = 100;

/// Characters kept of a body.
constexpr int requestLogBody = 1024;

/// An entry with the original's fields (flow.md, stage 2; golden/request_log.json): date, response_code, webhook_url,
/// organization_id unless the app is internal, error_id and project_id when the response names both, of an error also
/// request_headers, request_body and response_body.
Json requestLogEntry(const WebhookRequest &request, const SentryApp &app);

} // namespace hookdesk
