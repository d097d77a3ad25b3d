// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/disabledlist.h"

#include "model/records/jsonvalues.h"
#include "model/store/columns.h"
#include "model/store/deliveries.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

namespace hookdesk
{

namespace
{

constexpr Statement countSkipped{
    "count skipped deliveries",
    "SELECT COUNT(*) FROM deliveries WHERE state = 4 AND sentry_app_id = ? AND skipped_at >= ?"};

// By the index (sentry_app_id, organization_id, sent_at, outcome).
constexpr Statement selectSince{"find the last response of a disabled app",
                                "SELECT sent_at, outcome, response_code, error FROM webhook_requests"
                                " WHERE sentry_app_id = ? AND organization_id IN"
                                " (SELECT organization_id FROM installations WHERE sentry_app_id = ?)"
                                " AND sent_at > ? AND outcome <> 2 ORDER BY sent_at DESC LIMIT 1"};

constexpr Statement countDisabled{"count disabled apps",
                                  "SELECT COUNT(*) FROM sentry_apps WHERE disabled_at IS NOT NULL"};

} // namespace

Json jsonOf(const DisabledRow &row)
{
    const auto disabling = row.app.disabled.value_or(Disabling{});
    return {{"sentry_app", jsonText(row.app.slug)},        {"organization", jsonIfAny(row.organization.slug)},
            {"disabled_at", jsonOf(disabling.at)},         {"reason", jsonText(disabling.reason)},
            {"owners_notified", disabling.ownersNotified}, {"skipped", row.skipped}};
}

Result<QList<DisabledRow>> DisabledList::all()
{
    HOOKDESK_TRY_ASSIGN(apps, SentryApps(m_connection).disabled(m_condition));
    QList<DisabledRow> rows;
    for (const auto &app : apps) {
        HOOKDESK_TRY_ASSIGN(owner, Organizations(m_connection).find(app.owner));
        HOOKDESK_TRY_ASSIGN(skipped,
                            countOf(m_connection.run(countSkipped, {column(app.id), column(app.disabled->at)})));
        HOOKDESK_TRY_ASSIGN(toReplay, Deliveries(m_connection).skippedCount(app.id, app.disabled->at));
        HOOKDESK_TRY_ASSIGN(
            since, firstOf(m_connection.run(selectSince, {column(app.id), column(app.id), column(app.disabled->at)}),
                           readLastResponse));
        rows << DisabledRow{app, owner.value_or(Organization{}), skipped, toReplay, since};
    }
    return rows;
}

Result<int> DisabledList::count()
{
    return countOf(m_connection.run(countDisabled));
}

} // namespace hookdesk
