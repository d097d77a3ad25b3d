// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The importer's installations and integration buffers.
#include "model/store/installations.h"
#include "model/store/integrationbuffers.h"
#include "model/workspace/importer.h"

#include <QUuid>

namespace hookdesk::workspace
{

namespace
{

/// The stored one of this id, else this uuid, else of the app and organization; complains when the first two are two.
Result<std::optional<Installation>> storedInstallation(Installations &installations,
                                                       const Entry<InstallationEntry> &entry, const Installation &named)
{
    const auto &draft = entry.draft;
    if (!draft.id.isValid() && draft.uuid.isEmpty())
        return installations.same({.app = named.app, .organization = named.organization});
    HOOKDESK_TRY_ASSIGN(byId, installations.find(draft.id));
    HOOKDESK_TRY_ASSIGN(byUuid, installations.withUuid(draft.uuid));
    if (byUuid && draft.id.isValid() && byUuid->id != draft.id)
        entry.place.in("uuid").complain(
            Texts::tr("%1 belongs to the one with id %2").arg(quoted(draft.uuid)).arg(byUuid->id.value));
    return byId ? byId : byUuid;
}

} // namespace

Result<> Importer::installation(const Entry<InstallationEntry> &entry)
{
    const auto &keys = keysOf<InstallationEntry>();
    Installations installations(m_connection);
    Installation named;
    if (entry.has(keys, "sentry_app")) {
        HOOKDESK_TRY_ASSIGN(id, m_apps.resolve(entry.draft.appSlug, entry.place.in("sentry_app")));
        named.app = id;
    }
    if (entry.has(keys, "organization")) {
        HOOKDESK_TRY_ASSIGN(id, m_organizations.resolve(entry.draft.organizationSlug, entry.place.in("organization")));
        named.organization = id;
    }
    HOOKDESK_TRY_ASSIGN(stored, storedInstallation(installations, entry, named));
    m_ledger.claim(stored, entry.place);
    if (!stored)
        requireKeys(keys, entry);
    auto draft = merged(keys, InstallationEntry{stored.value_or(Installation()), {}, {}}, entry);
    if (named.app.isValid())
        draft.app = named.app;
    if (named.organization.isValid())
        draft.organization = named.organization;
    if (draft.uuid.isEmpty()) // the repository would take it for another of the app in the organization
        draft.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto save = [&] { return installations.save(draft); };
    HOOKDESK_TRY_ASSIGN(id, m_ledger.keep(entry.place, stored, stored && *stored == draft, save));
    m_installations.insert(draft.uuid, draft.organization);
    if (!entry.draft.id.isValid() && entry.draft.uuid.isEmpty())
        m_knownByUse.append({entry.place, {.id = id, .app = named.app, .organization = named.organization}});
    return {};
}

Result<> Importer::checkKnownByUse()
{
    Installations installations(m_connection);
    for (const auto &[place, known] : std::as_const(m_knownByUse)) {
        if (!m_complaints.isEmpty())
            break;
        HOOKDESK_TRY_ASSIGN(found, installations.same({.app = known.app, .organization = known.organization}));
        if (!found || found->id != known.id)
            place.complain(
                Texts::tr("the app has another installation in this organization; give the id or uuid of the one "
                          "that is meant"));
    }
    return {};
}

Result<> Importer::bufferDay(const Entry<BufferEntry> &entry)
{
    const auto &keys = keysOf<BufferEntry>();
    if (!requireKeys(keys, entry))
        return {};
    HOOKDESK_TRY_ASSIGN(app, m_apps.resolve(entry.draft.appSlug, entry.place.in("sentry_app")));
    HOOKDESK_TRY_ASSIGN(organization,
                        m_organizations.resolve(entry.draft.organizationSlug, entry.place.in("organization")));
    if (!m_complaints.isEmpty())
        return {};
    const auto key = BufferKey::of(app, organization);
    IntegrationBuffers buffers(m_connection);
    HOOKDESK_TRY_ASSIGN(days, buffers.days(key, entry.draft.day, entry.draft.day));
    const auto stored = days.isEmpty() ? std::nullopt : std::optional(days.first());
    const auto draft = merged(keys, BufferEntry{stored.value_or(BufferDay()), {}, {}}, entry);
    if (stored && *stored == draft) {
        ++m_ledger.summary().unchanged;
        return {};
    }
    m_ledger.count(stored.has_value());
    return buffers.set(key, draft);
}

} // namespace hookdesk::workspace
