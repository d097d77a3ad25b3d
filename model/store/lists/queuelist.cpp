// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/queuelist.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

// Either state has an index of its own.
constexpr Statement selectFirst{
    "list what is queued",
    "SELECT d.id, d.kind, a.slug, a.name, o.name, d.resource || '.' || d.action, d.request_id, d.attempts, d.state = 1,"
    " CASE WHEN d.state = 0 THEN d.next_attempt_at END FROM deliveries d JOIN sentry_apps a ON a.id = d.sentry_app_id"
    " JOIN organizations o ON o.id = d.organization_id WHERE d.id IN"
    " (SELECT id FROM deliveries WHERE state = 1 UNION ALL SELECT id FROM deliveries WHERE state = 0)"
    " ORDER BY d.state DESC, d.next_attempt_at IS NULL, d.next_attempt_at, d.id LIMIT ?"};

QueuedRow read(Rows &rows)
{
    return {.id = DeliveryId(rows.integer(0)),
            .kind = enumAt<DeliveryKind>(rows, 1),
            .appSlug = rows.text(2),
            .appName = rows.text(3),
            .organizationName = rows.text(4),
            .event = rows.text(5),
            .requestId = rows.text(6),
            .attempts = numberAt(rows, 7),
            .isInFlight = rows.integer(8) != 0,
            .due = instantIfAt(rows, 9)};
}

} // namespace

Result<QList<QueuedRow>> QueueList::first(int limit)
{
    return listOf(m_connection.run(selectFirst, {limit}), read);
}

} // namespace hookdesk
