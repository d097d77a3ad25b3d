// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/disabledlist.h"

#include "model/records/jsonvalues.h"
#include "model/store/columns.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"

namespace hookdesk
{

namespace
{

constexpr Statement countSkipped{
    "count skipped deliveries",
    "SELECT COUNT(*) FROM deliveries WHERE state = 4 AND sentry_app_id = ? AND skipped_at >= ?"};

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
        rows << DisabledRow{app, owner.value_or(Organization{}), skipped};
    }
    return rows;
}

Result<int> DisabledList::count()
{
    return countOf(m_connection.run(countDisabled));
}

} // namespace hookdesk
