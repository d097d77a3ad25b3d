// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The incidents of an import, each by what identifies it: of a million, some dozen megabytes.
#pragma once

#include "model/workspace/incidentlookup.h"

#include <QSet>

namespace hookdesk::workspace
{

/// Where an entry stands in what is imported.
struct Position {
    qint32 file = 0;
    qint32 entry = 0; ///< its line, or its number in the file

    auto operator<=>(const Position &) const = default;
};

inline size_t qHash(const Position &position, size_t seed = 0)
{
    return qHashMulti(seed, position.file, position.entry);
}

enum class Effect { Added, Changed, Unchanged };

/// What becomes of the entries of an import, counted.
struct EffectCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    int &of(Effect effect) { return effect == Effect::Added ? added : effect == Effect::Changed ? changed : unchanged; }
};

/// Finds entries that are the same incident: of raw webhook bodies the last counts, for the same alert went to several
/// apps or its status went on; of all others there may be but one.
class IncidentRegister
{
public:
    /// Gives the entry that it is in conflict with, if any.
    std::optional<Position> note(Position position, const IncidentEntry &entry, const IncidentFinding &finding);

    /// The organizations of those bodies that are without identifier, and new.
    QSet<OrganizationId> unidentified() const;
    /// Gives these identifiers, from the first free one of the store on, in the order in which they came: those that no
    /// entry has. To be called once all others are noted. Gives the first that is left without, if any.
    std::optional<Position> identify(OrganizationId organization, qint64 firstFree);

    // After that:
    bool isSuperseded(Position position) const { return m_superseded.contains(position); }
    /// 0: it was not given one.
    qint64 identifierOf(Position position) const { return m_identifiers.value(position); }
    const EffectCounts &counts() const { return m_counts; }

private:
    struct Noted {
        Position position;
        bool isBody = false;
        Effect effect = Effect::Added;
    };
    struct Unidentified {
        Noted noted;
        OrganizationId organization;
    };

    bool supersedes(const Noted &noted, Noted &earlier);

    QHash<qint64, Noted> m_byId;
    QHash<std::pair<qint64, qint64>, Noted> m_byIdentifier; ///< in an organization
    QHash<Saying, Unidentified> m_bySaying;
    QHash<OrganizationId, qint64> m_greatest; ///< identifier of an entry
    QSet<Position> m_superseded;
    QHash<Position, qint64> m_identifiers;
    EffectCounts m_counts;
};

} // namespace hookdesk::workspace
