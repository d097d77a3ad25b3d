// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything about one attempt that its details show, read and prepared off the main thread.
#pragma once

#include "model/records/delivery.h"
#include "model/records/webhookrequest.h"
#include "model/store/connection.h"
#include "model/tables/columnspec.h"
#include "ui/details/bodytext.h"

#include <optional>

namespace hookdesk
{

struct ResponseDetail {
    WebhookRequest attempt; ///< without its bodies
    std::optional<Delivery> delivery;
    bool isInternal = false; ///< its app is: only such apps are judged
    BodyText request;
    BodyText response;
};

/// None when the attempt is no longer kept. On the store's thread.
Result<std::optional<ResponseDetail>> readResponse(Connection &connection, AttemptId id);

/// What happened, in plain words: code or failure, duration, attempt, what it counted as or why it did not, the next
/// try.
QString summaryOf(const ResponseDetail &detail);

} // namespace hookdesk
