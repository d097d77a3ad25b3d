// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports a workspace file: organizations, apps, installations, incidents and integration buffers.
#pragma once

#include "model/records/clock.h"
#include "model/records/result.h"
#include "model/store/connection.h"

#include <QByteArray>

namespace hookdesk
{

struct ImportSummary {
    // Entries read of each section.
    int organizations = 0;
    int sentryApps = 0;
    int installations = 0;
    int incidents = 0;
    int bufferDays = 0;
    // What became of them; together all of the entries.
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    bool operator==(const ImportSummary &) const = default;
    ImportSummary &operator+=(const ImportSummary &other);
};

/// A workspace file, an incident or a raw webhook body as JSON, or the latter two one a line.
///
/// All or nothing, inside the caller's transaction: call it in a job of Store::write, which undoes a failing job. On
/// the thread of the connection. `now` is the start of incidents that do not say when they started.
///
/// Entries are matched by id, else uuid (installations) or slug, else by what they refer to and, for incidents, the
/// identifier. Keys that are not in the file keep what is stored; `null` clears timeout_threshold, range_days and
/// disabled. A new app without a client_secret is given a random one. Importing twice changes nothing.
///
/// Beyond formats.md's sample an app may have `timeout_threshold`, `range_days` and, while it is disabled, `disabled`:
/// {"at", "reason", "events", "owners_notified"}, taken as a whole; an installation may have `"deleted": true`.
/// Subscriptions given for an app that is disabled in the store are those offered when it is enabled again.
///
/// Of several raw bodies about one incident the last counts. A body without identifier is known by its data and action.
///
/// Errors: InvalidInput, with a line for every bad entry (the first hundred): its JSON path and the reason; and those
/// of the store.
Result<ImportSummary> importWorkspace(Connection &connection, const QByteArray &text, Instant now);

} // namespace hookdesk
