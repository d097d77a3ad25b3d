// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/incidents.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

#define INCIDENT "SELECT id, identifier, organization_id, title, status, started_at, attachment FROM incidents"

constexpr Statement selectById{"find an incident", INCIDENT " WHERE id = ?"};
constexpr Statement selectByIdentifier{"find an incident by its identifier",
                                       INCIDENT " WHERE organization_id = ? AND identifier = ?"};
constexpr Statement selectNewest{"list incidents", INCIDENT " ORDER BY started_at DESC, id DESC LIMIT ?"};
constexpr Statement selectAll{"list all incidents", INCIDENT " ORDER BY id"};
constexpr Statement selectFollowing{"list incidents part by part", INCIDENT " WHERE id > ? ORDER BY id LIMIT ?"};
constexpr Statement selectNext{"find the next free identifier",
                               "SELECT COALESCE(MAX(identifier), 0) + 1 FROM incidents WHERE organization_id = ?"};
constexpr Statement insert{"add an incident",
                           "INSERT INTO incidents (identifier, organization_id, title, status, started_at, attachment,"
                           " id) VALUES (?, ?, ?, ?, ?, ?, ?)"};
constexpr Statement update{"change an incident",
                           "UPDATE incidents SET identifier = ?, organization_id = ?, title = ?, status = ?,"
                           " started_at = ?, attachment = ? WHERE id = ?"};

Incident read(Rows &rows)
{
    return {.id = IncidentId(rows.integer(0)),
            .identifier = rows.integer(1),
            .organization = OrganizationId(rows.integer(2)),
            .title = rows.text(3),
            .status = enumAt<AlertStatus>(rows, 4),
            .started = instantAt(rows, 5),
            .attachment = rows.bytes(6)};
}

/// In the order of insert and update.
SqlValues columns(const Incident &incident, const SqlValue &id)
{
    return {incident.identifier,
            column(incident.organization),
            incident.title,
            column(incident.status),
            column(incident.started),
            incident.attachment,
            id};
}

} // namespace

Result<std::optional<Incident>> Incidents::find(IncidentId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<Incident>> Incidents::known(OrganizationId organization, qint64 identifier)
{
    return firstOf(m_connection.run(selectByIdentifier, {column(organization), identifier}), read);
}

Result<qint64> Incidents::nextIdentifier(OrganizationId organization)
{
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(selectNext, {column(organization)}));
    return rows.next() ? rows.integer(0) : 1;
}

Result<QList<Incident>> Incidents::newest(int limit)
{
    return listOf(m_connection.run(selectNewest, {limit}), read);
}

Result<QList<Incident>> Incidents::all()
{
    return listOf(m_connection.run(selectAll), read);
}

Result<QList<Incident>> Incidents::following(IncidentId id, int most)
{
    return listOf(m_connection.run(selectFollowing, {id.value, most}), read);
}

Result<IncidentId> Incidents::save(const Incident &incident)
{
    std::optional<Incident> same;
    if (incident.id.isValid()) { // most of a large import are new
        HOOKDESK_TRY_ASSIGN(byId, find(incident.id));
        same = byId;
    }
    if (!same) {
        HOOKDESK_TRY_ASSIGN(byIdentifier, known(incident.organization, incident.identifier));
        same = byIdentifier;
    }
    if (same) {
        HOOKDESK_TRY(m_connection.run(update, columns(incident, column(same->id))));
        return same->id;
    }
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(insert, columns(incident, chosenId(incident.id))));
    return IncidentId(rows.insertedId());
}

} // namespace hookdesk
