// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/incidentregister.h"

#include <algorithm>

namespace hookdesk::workspace
{

std::optional<Position> IncidentRegister::note(Position position, const IncidentEntry &entry,
                                               const IncidentFinding &finding)
{
    const auto &incident = finding.result;
    const auto effect = !finding.stored ? Effect::Added : finding.isSame ? Effect::Unchanged : Effect::Changed;
    const Noted noted{position, isBody(entry), effect};
    ++m_counts.of(effect);
    if (incident.identifier == 0) {
        Incident said = entry;
        said.organization = incident.organization;
        const auto saying = sayingOf(said);
        if (const auto earlier = m_bySaying.find(saying); earlier != m_bySaying.end())
            supersedes(noted, earlier->noted);
        else
            m_bySaying.insert(saying, {noted, incident.organization});
        return std::nullopt;
    }
    auto &greatest = m_greatest[incident.organization];
    greatest = std::max(greatest, incident.identifier);
    const std::pair key(incident.organization.value, incident.identifier);
    if (const auto earlier = m_byIdentifier.find(key); earlier == m_byIdentifier.end())
        m_byIdentifier.insert(key, noted);
    else if (!supersedes(noted, *earlier))
        return earlier->position;
    // By its id, too: an entry may give nothing else.
    const auto id = finding.stored.value_or(entry.id);
    if (!id.isValid())
        return std::nullopt;
    const auto earlier = m_byId.constFind(id.value);
    if (earlier != m_byId.cend() && !(earlier->isBody && noted.isBody))
        return earlier->position;
    m_byId.insert(id.value, noted);
    return std::nullopt;
}

/// Puts a body in the place of an earlier one. False when they are not both bodies.
bool IncidentRegister::supersedes(const Noted &noted, Noted &earlier)
{
    if (!noted.isBody || !earlier.isBody)
        return false;
    m_superseded.insert(earlier.position);
    --m_counts.of(earlier.effect);
    ++m_counts.unchanged;
    earlier = noted;
    return true;
}

QSet<OrganizationId> IncidentRegister::unidentified() const
{
    QSet<OrganizationId> organizations;
    for (const auto &each : m_bySaying)
        organizations.insert(each.organization);
    return organizations;
}

std::optional<Position> IncidentRegister::identify(OrganizationId organization, qint64 firstFree)
{
    QList<Position> positions;
    for (const auto &each : std::as_const(m_bySaying)) {
        if (each.organization == organization)
            positions << each.noted.position;
    }
    std::sort(positions.begin(), positions.end());
    auto next = std::max(firstFree, m_greatest.value(organization) + 1);
    for (const auto &position : std::as_const(positions)) {
        if (next > greatestIdentifier)
            return position;
        m_identifiers.insert(position, next++);
    }
    return std::nullopt;
}

} // namespace hookdesk::workspace
