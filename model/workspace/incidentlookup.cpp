// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/incidentlookup.h"

#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hookdesk::workspace
{

Saying sayingOf(const Incident &incident)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(incident.organization.value) + ' ');
    hash.addData(actionOf(incident.status).toUtf8());
    hash.addData(incident.attachment);
    const auto bytes = hash.result();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

Result<IncidentFinding> IncidentLookup::find(const Entry<IncidentEntry> &entry)
{
    auto named = entry;
    auto &draft = named.draft;
    HOOKDESK_TRY_ASSIGN(organization, organizationOf(draft));
    draft.organization = organization.value_or(OrganizationId());
    if (isBody(draft) && draft.identifier == 0)
        draft.identifier = m_sayings.value(sayingOf(draft));
    IncidentFinding finding{.isOrganizationKnown = organization.has_value()};
    HOOKDESK_TRY_ASSIGN(stored, storedOne(draft, finding));
    finding.result = resultOf(named, stored);
    if (stored) {
        finding.stored = stored->id;
        finding.isSame = *stored == finding.result;
    }
    return finding;
}

/// By its id, else by its identifier; notes another that has the identifier.
Result<std::optional<Incident>> IncidentLookup::storedOne(const IncidentEntry &draft, IncidentFinding &finding)
{
    Incidents incidents(m_connection);
    std::optional<Incident> stored;
    if (draft.id.isValid()) {
        HOOKDESK_TRY_ASSIGN(byId, incidents.find(draft.id));
        stored = byId;
    }
    if (draft.identifier == 0 || !draft.organization.isValid())
        return stored;
    HOOKDESK_TRY_ASSIGN(byIdentifier, incidents.known(draft.organization, draft.identifier));
    if (byIdentifier && draft.id.isValid() && byIdentifier->id != draft.id)
        finding.rival = byIdentifier->id;
    return stored ? stored : byIdentifier;
}

Incident IncidentLookup::resultOf(const Entry<IncidentEntry> &entry, const std::optional<Incident> &stored) const
{
    const auto &keys = keysOf<IncidentEntry>();
    const auto &draft = entry.draft;
    const Incident fresh{.started = m_now, .attachment = "{}"};
    Incident result = merged(keys, IncidentEntry{stored.value_or(fresh), {}, {}}, entry);
    if (draft.organization.isValid())
        result.organization = draft.organization;
    if (draft.identifier != 0)
        result.identifier = draft.identifier;
    if (!stored && isBody(draft) && !entry.has(keys, "title"))
        result.title = Texts::tr("Incident %1").arg(draft.identifier);
    return result;
}

Result<std::optional<OrganizationId>> IncidentLookup::organizationOf(const IncidentEntry &entry)
{
    const auto &name = isBody(entry) ? entry.installationUuid : entry.organizationSlug;
    const std::pair key(isBody(entry), name);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    HOOKDESK_TRY_ASSIGN(found, storedOrganizationOf(entry));
    const auto &expected = isBody(entry) ? m_expected.installations : m_expected.organizations;
    if (!found && expected.contains(name))
        found = expected.value(name);
    m_known.insert(key, found);
    return found;
}

/// None of an entry that names none is an invalid one: the stored incident has it.
Result<std::optional<OrganizationId>> IncidentLookup::storedOrganizationOf(const IncidentEntry &entry)
{
    if (isBody(entry)) {
        HOOKDESK_TRY_ASSIGN(installation, Installations(m_connection).withUuid(entry.installationUuid));
        return installation ? std::optional(installation->organization) : std::nullopt;
    }
    if (entry.organizationSlug.isEmpty())
        return OrganizationId();
    HOOKDESK_TRY_ASSIGN(named, Organizations(m_connection).named(entry.organizationSlug));
    const bool isIt = named && named->slug == entry.organizationSlug; // not found by its number
    return isIt ? std::optional(named->id) : std::nullopt;
}

} // namespace hookdesk::workspace
