// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A response with all that is known of it, as `responses --json` tells it and as it is copied.
#pragma once

#include "model/records/json.h"
#include "model/records/webhookrequest.h"
#include "model/store/lists/responselist.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// An attempt with what the list of them leaves out.
struct WholeResponse {
    ResponseRow row;
    WebhookRequest request;
    std::optional<Instant> nextAttempt; ///< while it is the delivery's latest
    bool hasDisabledApp = false;        ///< the app is disabled, and this failure did it
};

/// The keys of `responses --json` (formats.md). Bytes of a body that are not UTF-8 stay as they are.
Json jsonOf(const WholeResponse &response);

/// On the thread of its connection. Errors are those of Connection::run.
class WholeResponses
{
public:
    explicit WholeResponses(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those before one, newest first: a page.
    Result<QList<WholeResponse>> before(AttemptId id, int limit);
    /// None when it is no longer kept.
    Result<std::optional<WholeResponse>> find(AttemptId id);

private:
    Connection &m_connection;
};

} // namespace hookdesk
