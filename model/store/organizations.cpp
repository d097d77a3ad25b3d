// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/organizations.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

#define ORGANIZATION "SELECT id, slug, name, url_prefix FROM organizations"
#define MEMBER "SELECT id, organization_id, email, name, role FROM members WHERE organization_id = ?"

constexpr Statement selectById{"find an organization", ORGANIZATION " WHERE id = ?"};
constexpr Statement selectBySlug{"find an organization by its slug", ORGANIZATION " WHERE slug = ?"};
constexpr Statement selectAll{"list organizations", ORGANIZATION " ORDER BY slug"};
constexpr Statement insert{"add an organization",
                           "INSERT INTO organizations (id, slug, name, url_prefix) VALUES (?, ?, ?, ?)"};
constexpr Statement update{"change an organization",
                           "UPDATE organizations SET slug = ?, name = ?, url_prefix = ? WHERE id = ?"};
constexpr Statement selectMembers{"list members", MEMBER " ORDER BY id"};
constexpr Statement selectOwners{"list owners", MEMBER " AND role = 3 ORDER BY id"};
constexpr Statement saveMember{"save a member",
                               "INSERT INTO members (id, organization_id, email, name, role) VALUES (?, ?, ?, ?, ?)"
                               " ON CONFLICT (organization_id, email) DO UPDATE"
                               " SET name = excluded.name, role = excluded.role"};
constexpr Statement removeMember{"remove a member", "DELETE FROM members WHERE id = ?"};

Organization read(Rows &rows)
{
    return {
        .id = OrganizationId(rows.integer(0)), .slug = rows.text(1), .name = rows.text(2), .urlPrefix = rows.text(3)};
}

Member readMember(Rows &rows)
{
    return {.id = MemberId(rows.integer(0)),
            .organization = OrganizationId(rows.integer(1)),
            .email = rows.text(2),
            .name = rows.text(3),
            .role = enumAt<Role>(rows, 4)};
}

} // namespace

Result<std::optional<Organization>> Organizations::find(OrganizationId id)
{
    return firstOf(m_connection.run(selectById, {column(id)}), read);
}

Result<std::optional<Organization>> Organizations::named(const QString &slugOrId)
{
    HOOKDESK_TRY_ASSIGN(bySlug, firstOf(m_connection.run(selectBySlug, {slugOrId}), read));
    return bySlug ? Result<std::optional<Organization>>(bySlug) : find(OrganizationId(slugOrId.toLongLong()));
}

Result<QList<Organization>> Organizations::all()
{
    return listOf(m_connection.run(selectAll), read);
}

Result<OrganizationId> Organizations::save(const Organization &organization)
{
    HOOKDESK_TRY_ASSIGN(known, find(organization.id));
    if (!known) {
        HOOKDESK_TRY_ASSIGN(bySlug, firstOf(m_connection.run(selectBySlug, {organization.slug}), read));
        known = bySlug;
    }
    if (known) {
        HOOKDESK_TRY(m_connection.run(
            update, {organization.slug, organization.name, organization.urlPrefix, column(known->id)}));
        return known->id;
    }
    HOOKDESK_TRY_ASSIGN(rows, m_connection.run(insert, {chosenId(organization.id), organization.slug, organization.name,
                                                        organization.urlPrefix}));
    return OrganizationId(rows.insertedId());
}

Result<QList<Member>> Organizations::members(OrganizationId organization)
{
    return listOf(m_connection.run(selectMembers, {column(organization)}), readMember);
}

Result<QList<Member>> Organizations::owners(OrganizationId organization)
{
    return listOf(m_connection.run(selectOwners, {column(organization)}), readMember);
}

Result<> Organizations::setMembers(OrganizationId organization, const QList<Member> &members)
{
    HOOKDESK_TRY_ASSIGN(present, this->members(organization));
    QSet<QString> kept;
    for (const auto &member : members)
        kept << member.email;
    for (const auto &member : present) {
        if (!kept.contains(member.email))
            HOOKDESK_TRY(m_connection.run(removeMember, {column(member.id)}));
    }
    for (const auto &member : members)
        HOOKDESK_TRY(m_connection.run(
            saveMember, {chosenId(member.id), column(organization), member.email, member.name, column(member.role)}));
    return {};
}

} // namespace hookdesk
