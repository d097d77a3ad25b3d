// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/healthlist.h"

#include "model/records/jsonvalues.h"
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/storedsettings.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace hookdesk
{

namespace
{

/// Every day kept, those without counts too.
QList<BufferDay> filled(const QList<BufferDay> &counted, const QDate &today)
{
    QList<BufferDay> days;
    auto next = counted.constBegin();
    for (auto day = today.addDays(1 - bufferDaysKept); day <= today; day = day.addDays(1)) {
        const bool isCounted = next != counted.constEnd() && next->day == day;
        days << (isCounted ? *next++ : BufferDay{.day = day});
    }
    return days;
}

/// The most urgent first: broken, then at risk, each by how near it is to its disabling; disabled ones last.
auto risk(const HealthRow &row)
{
    const auto &health = row.health;
    const int urgency = health.state == HealthState::Disabled ? -1 : static_cast<int>(health.state);
    const auto expected = health.expectedDisable.value_or(QDate(9999, 12, 31));
    const double share = static_cast<double>(health.timeoutsToday) / std::max(row.rule.timeoutThreshold, 1);
    return std::tuple(-urgency, expected, -share, -health.errorDays, row.app.slug, row.organization.slug);
}

/// By app and organization.
QHash<std::pair<qint64, qint64>, QList<BufferDay>> ofApps(const QList<std::pair<BufferKey, QList<BufferDay>>> &buffers)
{
    QHash<std::pair<qint64, qint64>, QList<BufferDay>> counted;
    for (const auto &[key, days] : buffers) {
        if (key.kind == BufferKey::Kind::SentryApp)
            counted.insert({key.subject, key.organization.value}, days);
    }
    return counted;
}

template <class Id, class Value>
QHash<Id, Value> byId(const QList<Value> &values)
{
    QHash<Id, Value> hash;
    for (const auto &value : values)
        hash.insert(value.id, value);
    return hash;
}

/// A state is in no column: it is what the days of the buffer come to.
bool hasState(HealthState state, const Filter &filter)
{
    return std::all_of(filter.terms.cbegin(), filter.terms.cend(), [state](const FilterTerm &term) {
        return term.key != FilterKey::State || term.values.contains(FilterValue(state)) != term.isNegated;
    });
}

} // namespace

Json jsonOf(const HealthRow &row)
{
    Json days = Json::array();
    for (const auto &day : row.days)
        days.push_back(
            Json{{"day", jsonOf(day.day)}, {"success", day.success}, {"error", day.error}, {"timeout", day.timeout}});
    const auto &health = row.health;
    return {{"sentry_app", jsonText(row.app.slug)},
            {"organization", jsonText(row.organization.slug)},
            {"state", jsonText(textOf(health.state))},
            {"broken", health.verdict.broken},
            {"error_days", health.errorDays},
            {"timeouts_today", health.timeoutsToday},
            {"expected_disable", health.expectedDisable ? jsonOf(*health.expectedDisable) : Json()},
            {"days", days}};
}

Result<QList<HealthRow>> HealthList::at(Instant now)
{
    const auto today = dayOf(now);
    HOOKDESK_TRY_ASSIGN(settings, StoredSettings(m_connection).load());
    HOOKDESK_TRY_ASSIGN(allApps, SentryApps(m_connection).all());
    HOOKDESK_TRY_ASSIGN(allOrganizations, Organizations(m_connection).all());
    HOOKDESK_TRY_ASSIGN(installations,
                        Installations(m_connection).matching(conditionOf(m_filter, installationFilter, now)));
    HOOKDESK_TRY_ASSIGN(buffers, IntegrationBuffers(m_connection).all(today.addDays(1 - bufferDaysKept), today));
    HOOKDESK_TRY_ASSIGN(setAside,
                        IntegrationBuffers(m_connection).allSetAside(today.addDays(1 - bufferDaysKept), today));
    const auto counted = ofApps(buffers);
    const auto before = ofApps(setAside);

    const auto apps = byId<AppId>(allApps);
    const auto organizations = byId<OrganizationId>(allOrganizations);
    QList<HealthRow> rows;
    for (const auto &installation : installations) {
        HealthRow row{.installation = installation,
                      .app = apps.value(installation.app),
                      .organization = organizations.value(installation.organization),
                      .rule = brokenRule(apps.value(installation.app), settings),
                      .days = filled(counted.value({installation.app.value, installation.organization.value}), today),
                      .health = {}};
        row.health = bufferHealth(row.app, row.organization.id, row.days, now, row.rule);
        if (const auto days = before.constFind({installation.app.value, installation.organization.value});
            row.app.disabled && days != before.cend())
            row.daysBefore = filled(*days, today);
        if (hasState(row.health.state, m_filter))
            rows << row;
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return risk(a) < risk(b); });
    return rows;
}

} // namespace hookdesk
