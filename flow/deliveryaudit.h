// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit log's entries about one delivery: all say which.
#pragma once

#include "model/records/auditentry.h"
#include "model/records/delivery.h"
#include "model/records/json.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Adds an entry about a stored delivery to an app's webhook: `deed` says who did what, and when. Its data are
/// `delivery`, `request_id` and these. Errors: the store's. On a store thread.
Result<> auditDelivery(Connection &connection, AuditEntry deed, const Delivery &delivery, const QString &appName,
                       const Json &data = Json::object());

} // namespace hookdesk
