// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/installations.h"

#include "model/store/columns.h"

#include <QUuid>

namespace hookdesk
{

namespace
{

#define INSTALLATION "SELECT id, uuid, sentry_app_id, organization_id, status, deleted FROM installations"

constexpr Statement selectById{"find an installation", INSTALLATION " WHERE id = ?"};
constexpr Statement selectByUuid{"find an installation by its uuid", INSTALLATION " WHERE uuid = ?"};
constexpr Statement selectNewestOf{"find the installation of an app",
                                   INSTALLATION " WHERE sentry_app_id = ? AND organization_id = ?"
                                                " ORDER BY id DESC LIMIT 1"};
constexpr Statement selectReceiving{"find the installation that receives alerts",
                                    INSTALLATION " WHERE sentry_app_id = ? AND organization_id = ?"
                                                 " AND status = 1 AND deleted = 0 ORDER BY id DESC LIMIT 1"};
constexpr Statement selectAll{"list installations", INSTALLATION " ORDER BY id"};
constexpr Statement insert{"add an installation",
                           "INSERT INTO installations (uuid, sentry_app_id, organization_id, status, deleted, id)"
                           " VALUES (?, ?, ?, ?, ?, ?)"};
constexpr Statement update{"change an installation",
                           "UPDATE installations SET uuid = ?, sentry_app_id = ?, organization_id = ?, status = ?,"
                           " deleted = ? WHERE id = ?"};

Installation read(Rows &rows)
{
    return {.id = InstallationId(rows.integer(0)),
            .uuid = rows.text(1),
            .app = AppId(rows.integer(2)),
            .organization = OrganizationId(rows.integer(3)),
            .status = enumAt<InstallationStatus>(rows, 4),
            .deleted = rows.integer(5) != 0};
}

/// In the order of insert and update.
SqlValues columns(const Installation &installation, const QString &uuid, const SqlValue &id)
{
    return {uuid,
            column(installation.app),
            column(installation.organization),
            column(installation.status),
            installation.deleted,
            id};
}

} // namespace

Result<std::optional<Installation>> Installations::find(InstallationId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<Installation>> Installations::withUuid(const QString &uuid)
{
    return firstOf(m_connection.run(selectByUuid, {uuid}), read);
}

Result<std::optional<Installation>> Installations::receiving(AppId app, OrganizationId organization)
{
    return firstOf(m_connection.run(selectReceiving, {column(app), column(organization)}), read);
}

Result<QList<Installation>> Installations::all()
{
    return listOf(m_connection.run(selectAll), read);
}

Result<QList<Installation>> Installations::matching(const SqlCondition &condition)
{
    const ComposedStatement select{"list installations",
                                   INSTALLATION " WHERE deleted = 0 AND " + condition.sql + " ORDER BY id"};
    return listOf(m_connection.run(select, condition.values), read);
}

Result<std::optional<Installation>> Installations::same(const Installation &installation)
{
    HOOKDESK_TRY_ASSIGN(byId, find(installation.id));
    if (byId)
        return byId;
    if (!installation.uuid.isEmpty())
        return withUuid(installation.uuid);
    return firstOf(m_connection.run(selectNewestOf, {column(installation.app), column(installation.organization)}),
                   read);
}

Result<InstallationId> Installations::save(const Installation &installation)
{
    HOOKDESK_TRY_ASSIGN(known, same(installation));
    if (known) {
        const auto uuid = installation.uuid.isEmpty() ? known->uuid : installation.uuid;
        HOOKDESK_TRY(m_connection.run(update, columns(installation, uuid, column(known->id))));
        return known->id;
    }
    const auto uuid =
        installation.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : installation.uuid;
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(insert, columns(installation, uuid, chosenId(installation.id))));
    return InstallationId(rows.insertedId());
}

} // namespace hookdesk
