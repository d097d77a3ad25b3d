// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/incidentimport.h"

#include "model/store/incidents.h"

namespace hookdesk::workspace
{

namespace
{

bool isUnidentifiedBody(const PositionedIncident &incident)
{
    const auto &[position, entry] = incident;
    return entry.isGood && isBody(entry.draft) && entry.draft.identifier == 0;
}

tl::unexpected<Error> changedMeanwhile(const Entry<IncidentEntry> &entry)
{
    return failure(ErrorCode::Refused, Texts::tr("What the store has of %1 has been changed since the import was "
                                                 "checked. Import it again.")
                                           .arg(entry.place.text()));
}

} // namespace

Result<> IncidentImport::check(const StoreAccess &read, const IncidentBatch &batch, const PlaceOf &placeOf)
{
    if (!m_sayings && std::any_of(batch.begin(), batch.end(), isUnidentifiedBody))
        HOOKDESK_TRY(readSayings(read));
    QList<IncidentFinding> findings;
    const auto lookUp = [&](Connection &connection) -> Result<> {
        findings.clear();
        const auto sayings = m_sayings.value_or(QHash<Saying, qint64>());
        IncidentLookup lookup(connection, m_expected, sayings, m_now);
        for (const auto &[position, entry] : batch) {
            IncidentFinding finding;
            if (entry.isGood) {
                HOOKDESK_TRY_ASSIGN(found, lookup.find(entry));
                finding = found;
                finding.result.attachment.clear(); // those of a whole batch could fill the memory
            }
            findings << finding;
        }
        return {};
    };
    HOOKDESK_TRY(read(lookUp));
    for (qsizetype i = 0; i < batch.size(); ++i)
        if (batch.at(i).entry.isGood)
            note(batch.at(i), findings.at(i), placeOf);
    m_count += static_cast<int>(batch.size());
    return {};
}

void IncidentImport::note(const PositionedIncident &incident, const IncidentFinding &finding, const PlaceOf &placeOf)
{
    const auto &[position, entry] = incident;
    const auto &place = entry.place;
    const auto &draft = entry.draft;
    if (!finding.isOrganizationKnown && isBody(draft))
        place.in("installation")
            .in("uuid")
            .complain(Texts::tr("the store has no installation %1").arg(quoted(draft.installationUuid)));
    else if (!finding.isOrganizationKnown)
        place.in("organization")
            .complain(Texts::tr("there is no %1 %2, neither in the file nor in the store")
                          .arg(Texts::tr("organization"), quoted(draft.organizationSlug)));
    if (finding.rival)
        place.in("identifier")
            .complain(Texts::tr("%1 belongs to the one with id %2")
                          .arg(quoted(QString::number(draft.identifier)))
                          .arg(finding.rival->value));
    if (!finding.stored && !isBody(draft))
        requireKeys(keysOf<IncidentEntry>(), entry);
    if (!finding.result.organization.isValid())
        return; // it is complained of
    if (const auto earlier = m_register.note(position, draft, finding))
        place.complain(Texts::tr("is the same as in %1").arg(placeOf(*earlier).text()));
}

Result<> IncidentImport::readSayings(const StoreAccess &read)
{
    constexpr int atOnce = 100; // one can have a megabyte
    QHash<Saying, qint64> sayings;
    IncidentId last;
    for (;;) {
        QList<Incident> part;
        HOOKDESK_TRY(read([&part, last](Connection &connection) -> Result<> {
            HOOKDESK_TRY_ASSIGN(following, Incidents(connection).following(last, atOnce));
            part = following;
            return {};
        }));
        if (part.isEmpty())
            break;
        for (const auto &incident : std::as_const(part))
            sayings.insert(sayingOf(incident), incident.identifier);
        last = part.constLast().id;
    }
    m_sayings = sayings;
    return {};
}

Result<> IncidentImport::endCheck(const StoreAccess &read, const PlaceOf &placeOf)
{
    const auto organizations = m_register.unidentified();
    for (const auto organization : organizations) {
        qint64 free = 0;
        HOOKDESK_TRY(read([&free, organization](Connection &connection) -> Result<> {
            HOOKDESK_TRY_ASSIGN(next, Incidents(connection).nextIdentifier(organization));
            free = next;
            return {};
        }));
        if (const auto left = m_register.identify(organization, free))
            placeOf(*left).complain(
                Texts::tr("has no identifier, and none is left: an incident has the greatest, %1, already")
                    .arg(greatestIdentifier));
    }
    return {};
}

ImportSummary IncidentImport::summary() const
{
    const auto &counts = m_register.counts();
    return {.incidents = m_count, .added = counts.added, .changed = counts.changed, .unchanged = counts.unchanged};
}

Result<EffectCounts> IncidentImport::save(Connection &connection, const IncidentBatch &batch) const
{
    const auto sayings = m_sayings.value_or(QHash<Saying, qint64>());
    IncidentLookup lookup(connection, m_expected, sayings, m_now);
    EffectCounts counts;
    for (const auto &incident : batch) {
        HOOKDESK_TRY_ASSIGN(effect, saveOne(connection, lookup, incident));
        ++counts.of(effect);
    }
    return counts;
}

Result<Effect> IncidentImport::saveOne(Connection &connection, IncidentLookup &lookup,
                                       const PositionedIncident &incident) const
{
    if (m_register.isSuperseded(incident.position))
        return Effect::Unchanged;
    auto entry = incident.entry;
    const auto given = m_register.identifierOf(incident.position);
    if (given != 0) {
        entry.draft.identifier = given;
        entry.setPresent(keysOf<IncidentEntry>(), "identifier");
    }
    HOOKDESK_TRY_ASSIGN(finding, lookup.find(entry));
    const bool isTaken = given != 0 && finding.stored;
    if (isTaken || finding.rival || !finding.result.organization.isValid() || finding.result.identifier == 0)
        return changedMeanwhile(entry);
    if (finding.isSame)
        return Effect::Unchanged;
    HOOKDESK_TRY(Incidents(connection).save(finding.result));
    return finding.stored ? Effect::Changed : Effect::Added;
}

} // namespace hookdesk::workspace
