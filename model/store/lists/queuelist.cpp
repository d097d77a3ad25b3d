// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/queuelist.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

// Which are the first is told by the index of each state alone.
constexpr Statement selectFirst{
    "list what is queued",
    "SELECT d.id, d.kind, a.slug, a.name, o.name, d.resource || '.' || d.action, d.request_id, d.attempts, "
    "f.in_flight, f.due"
    " FROM (SELECT * FROM (SELECT id, TRUE AS in_flight, NULL AS due FROM deliveries WHERE state = 1"
    " UNION ALL SELECT id, FALSE, next_attempt_at FROM deliveries WHERE state = 0)"
    " ORDER BY in_flight DESC, due IS NULL, due, id LIMIT ?) f"
    " JOIN deliveries d ON d.id = f.id JOIN sentry_apps a ON a.id = d.sentry_app_id"
    " JOIN organizations o ON o.id = d.organization_id ORDER BY f.in_flight DESC, f.due IS NULL, f.due, f.id"};

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
