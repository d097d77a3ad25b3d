// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/sentryapps.h"

#include "model/store/columns.h"

#include <QUuid>

namespace hookdesk
{

namespace
{

#define APP                                                                                                            \
    "SELECT id, uuid, slug, name, status, owner_id, webhook_url, events, is_alertable, client_secret,"                 \
    " timeout_threshold, range_days, disabled_at, disabled_reason, disabled_events, owners_notified, disabled_by "     \
    "FROM sentry_apps"

constexpr Statement selectById{"find an app", APP " WHERE id = ?"};
constexpr Statement selectBySlug{"find an app by its slug", APP " WHERE slug = ?"};
constexpr Statement selectByUuid{"find an app by its uuid", APP " WHERE uuid = ?"};
constexpr Statement selectAll{"list apps", APP " ORDER BY slug"};
constexpr Statement insert{
    "add an app", "INSERT INTO sentry_apps (uuid, slug, name, status, owner_id, webhook_url, events, is_alertable,"
                  " client_secret, timeout_threshold, range_days, disabled_at, disabled_reason, disabled_events,"
                  " owners_notified, disabled_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr Statement update{
    "change an app",
    "UPDATE sentry_apps SET uuid = ?, slug = ?, name = ?, status = ?, owner_id = ?, webhook_url = ?, events = ?,"
    " is_alertable = ?, client_secret = ?, timeout_threshold = ?, range_days = ?, disabled_at = ?,"
    " disabled_reason = ?, disabled_events = ?, owners_notified = ?, disabled_by = ? WHERE id = ?"};
constexpr Statement disableOnce{"disable an app",
                                "UPDATE sentry_apps SET disabled_events = events, events = '', disabled_at = ?,"
                                " disabled_reason = ?, owners_notified = ?, disabled_by = ?"
                                " WHERE id = ? AND disabled_at IS NULL"};
constexpr Statement enableOnce{"enable an app",
                               "UPDATE sentry_apps SET events = ?, disabled_at = NULL, disabled_reason = NULL,"
                               " disabled_events = NULL, owners_notified = NULL, disabled_by = NULL"
                               " WHERE id = ? AND disabled_at IS NOT NULL"};

std::optional<Disabling> readDisabling(Rows &rows)
{
    if (rows.isNull(12))
        return std::nullopt;
    return Disabling{.at = instantAt(rows, 12),
                     .reason = rows.text(13),
                     .events = linesAt(rows, 14),
                     .ownersNotified = numberAt(rows, 15),
                     .delivery = idIfAt<DeliveryId>(rows, 16)};
}

SentryApp read(Rows &rows)
{
    return {.id = AppId(rows.integer(0)),
            .uuid = rows.text(1),
            .slug = rows.text(2),
            .name = rows.text(3),
            .status = enumAt<AppStatus>(rows, 4),
            .owner = OrganizationId(rows.integer(5)),
            .webhookUrl = rows.text(6),
            .events = linesAt(rows, 7),
            .isAlertable = rows.integer(8) != 0,
            .clientSecret = rows.text(9),
            .disabled = readDisabling(rows),
            .timeoutThreshold = numberIfAt(rows, 10),
            .rangeDays = numberIfAt(rows, 11)};
}

/// In the order of insert and update.
SqlValues columns(const SentryApp &app, const QString &uuid, const SqlValue &id)
{
    const auto &disabled = app.disabled;
    return {uuid,
            app.slug,
            app.name,
            column(app.status),
            column(app.owner),
            app.webhookUrl,
            column(app.events),
            app.isAlertable,
            app.clientSecret,
            column(app.timeoutThreshold),
            column(app.rangeDays),
            disabled ? column(disabled->at) : SqlValue(),
            disabled ? SqlValue(disabled->reason) : SqlValue(),
            disabled ? column(disabled->events) : SqlValue(),
            disabled ? SqlValue(disabled->ownersNotified) : SqlValue(),
            disabled ? column(disabled->delivery) : SqlValue(),
            id};
}

} // namespace

Result<std::optional<SentryApp>> SentryApps::find(AppId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<SentryApp>> SentryApps::named(const QString &slugOrId)
{
    HOOKDESK_TRY_ASSIGN(bySlug, firstOf(m_connection.run(selectBySlug, {slugOrId}), read));
    return bySlug ? Result<std::optional<SentryApp>>(bySlug) : find(AppId(slugOrId.toLongLong()));
}

Result<std::optional<SentryApp>> SentryApps::withUuid(const QString &uuid)
{
    return firstOf(m_connection.run(selectByUuid, {uuid}), read);
}

Result<QList<SentryApp>> SentryApps::all()
{
    return listOf(m_connection.run(selectAll), read);
}

Result<QList<SentryApp>> SentryApps::matching(const SqlCondition &condition)
{
    const ComposedStatement select{"list some apps", APP " WHERE " + condition.sql + " ORDER BY slug"};
    return listOf(m_connection.run(select, condition.values), read);
}

Result<QList<SentryApp>> SentryApps::disabled(const SqlCondition &condition)
{
    const ComposedStatement select{"list disabled apps", APP " WHERE disabled_at IS NOT NULL AND " + condition.sql +
                                                             " ORDER BY disabled_at DESC, id DESC"};
    return listOf(m_connection.run(select, condition.values), read);
}

Result<AppId> SentryApps::save(const SentryApp &app)
{
    HOOKDESK_TRY_ASSIGN(known, find(app.id));
    if (!known) {
        HOOKDESK_TRY_ASSIGN(bySlug, firstOf(m_connection.run(selectBySlug, {app.slug}), read));
        known = bySlug;
    }
    if (known) {
        HOOKDESK_TRY(
            m_connection.run(update, columns(app, app.uuid.isEmpty() ? known->uuid : app.uuid, column(known->id))));
        return known->id;
    }
    const auto uuid = app.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : app.uuid;
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(insert, columns(app, uuid, chosenId(app.id))));
    return AppId(rows.insertedId());
}

Result<bool> SentryApps::disable(AppId id, const Disabling &disabling)
{
    HOOKDESK_TRY_ASSIGN(rows,
                        m_connection.run(disableOnce, {column(disabling.at), disabling.reason, disabling.ownersNotified,
                                                       column(disabling.delivery), column(id)}));
    return rows.changed() == 1;
}

Result<bool> SentryApps::enable(AppId id, const QStringList &events)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(enableOnce, {column(events), column(id)}));
    return rows.changed() == 1;
}

} // namespace hookdesk
