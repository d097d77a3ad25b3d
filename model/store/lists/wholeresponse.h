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
    /// The rows that fulfil the filter, all without one. Its ages are those before `now`.
    explicit WholeResponses(Connection &connection, Filter filter = {}, Instant now = {})
        : m_connection(connection)
        , m_filter(std::move(filter))
        , m_now(now)
    {
    }

    /// The first page, or the one that begins behind another's end.
    Result<ListPage<WholeResponse>> page(const ListOrder &order, const std::optional<ListCursor> &after, int limit);
    /// None when it is no longer kept.
    Result<std::optional<WholeResponse>> find(AttemptId id);

private:
    Connection &m_connection;
    const Filter m_filter;
    const Instant m_now;
};

} // namespace hookdesk
