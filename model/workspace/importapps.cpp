// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The importer's organizations and apps.
#include "model/workspace/importer.h"

#include <QRandomGenerator>
#include <array>

namespace hookdesk::workspace
{

namespace
{

QString randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

/// Whether both have the same people in the same roles, in whatever order.
bool haveSameMembers(QList<Member> a, QList<Member> b)
{
    const auto byEmail = [](const Member &x, const Member &y) { return x.email < y.email; };
    std::sort(a.begin(), a.end(), byEmail);
    std::sort(b.begin(), b.end(), byEmail);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Member &x, const Member &y) {
        return x.email == y.email && x.name == y.name && x.role == y.role;
    });
}

/// The stored one of this id, else of this slug; complains when these are two.
template <class Repository, class Draft>
auto withIdOrSlug(Repository &repository, const Entry<Draft> &entry) -> decltype(repository.find(entry.draft.id))
{
    const auto &[id, slug] = std::tie(entry.draft.id, entry.draft.slug);
    HOOKDESK_TRY_ASSIGN(byId, repository.find(id));
    HOOKDESK_TRY_ASSIGN(bySlug, repository.named(slug));
    if (!bySlug || bySlug->slug != slug) // found by its number
        return byId;
    if (id.isValid() && bySlug->id != id)
        entry.place.in("slug").complain(Texts::tr("%1 belongs to the one with id %2, not %3")
                                            .arg(quoted(slug))
                                            .arg(bySlug->id.value)
                                            .arg(id.value));
    return bySlug;
}

} // namespace

Result<> Importer::organization(const Entry<OrganizationEntry> &entry)
{
    const auto &keys = keysOf<OrganizationEntry>();
    Organizations organizations(m_connection);
    HOOKDESK_TRY_ASSIGN(stored, withIdOrSlug(organizations, entry));
    m_ledger.claim(stored, entry.place);
    if (!stored)
        requireKeys(keys, entry);
    const auto draft = merged(keys, OrganizationEntry{stored.value_or(Organization()), {}}, entry);
    QList<Member> members;
    if (stored && draft.members) {
        HOOKDESK_TRY_ASSIGN(present, organizations.members(stored->id));
        members = present;
    }
    const auto sameMembers = !draft.members || haveSameMembers(members, *draft.members);
    const auto save = [&]() -> Result<OrganizationId> {
        HOOKDESK_TRY_ASSIGN(id, organizations.save(draft));
        if (!sameMembers)
            HOOKDESK_TRY(organizations.setMembers(id, *draft.members));
        return id;
    };
    HOOKDESK_TRY_ASSIGN(id, m_ledger.keep(entry.place, stored, stored && *stored == draft && sameMembers, save));
    m_organizations.add(draft.slug, id);
    return {};
}

Result<> Importer::app(const Entry<AppEntry> &entry)
{
    const auto &keys = keysOf<AppEntry>();
    SentryApps apps(m_connection);
    HOOKDESK_TRY_ASSIGN(stored, withIdOrSlug(apps, entry));
    m_ledger.claim(stored, entry.place);
    if (!stored)
        requireKeys(keys, entry);
    auto draft = merged(keys, AppEntry{stored.value_or(SentryApp()), {}}, entry);
    if (!draft.ownerSlug.isEmpty()) {
        HOOKDESK_TRY_ASSIGN(owner, m_organizations.resolve(draft.ownerSlug, entry.place.in("owner_organization")));
        draft.owner = owner;
    }
    if (entry.has(keys, "uuid")) {
        HOOKDESK_TRY_ASSIGN(other, apps.withUuid(draft.uuid));
        if (other && !(stored && stored->id == other->id))
            entry.place.in("uuid").complain(
                Texts::tr("%1 belongs to the app %2").arg(quoted(draft.uuid), quoted(other->slug)));
    }
    if (stored && stored->disabled && !entry.has(keys, "disabled") && entry.has(keys, "events")) {
        draft.disabled->events = draft.events; // a disabled app has no subscriptions, only those offered later
        draft.events = stored->events;
    }
    if (!stored && !entry.has(keys, "client_secret"))
        draft.clientSecret = randomSecret();
    HOOKDESK_TRY_ASSIGN(
        id, m_ledger.keep(entry.place, stored, stored && *stored == draft, [&] { return apps.save(draft); }));
    m_apps.add(draft.slug, id);
    return {};
}

} // namespace hookdesk::workspace
