// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Incidents taken into the store: all are checked first, batch by batch, then they are saved so.
#pragma once

#include "model/workspace/incidentregister.h"
#include "model/workspace/workspaceimport.h"

#include <functional>

namespace hookdesk::workspace
{

struct PositionedIncident {
    Position position;
    Entry<IncidentEntry> entry;
};
using IncidentBatch = QList<PositionedIncident>;
using PlaceOf = std::function<Place(Position)>;

/// Has work done on a connection's thread, and waits for it. The work may be undone and done once more.
using StoreWork = std::function<Result<>(Connection &)>;
using StoreAccess = std::function<Result<>(const StoreWork &)>;

/// A value, used by one thread at a time. `read` serves to look up. Errors are those of the store: what is wrong with
/// an entry is complained of at its place.
class IncidentImport
{
public:
    /// `now` is the start of incidents that do not say when they started.
    explicit IncidentImport(Instant now)
        : m_now(now)
    {
    }

    void expect(const Expected &expected) { m_expected = expected; }

    /// Every entry is checked before the first is saved. `placeOf` tells where an earlier one stands.
    Result<> check(const StoreAccess &read, const IncidentBatch &batch, const PlaceOf &placeOf);
    /// After the last, for bodies without identifier.
    Result<> endCheck(const StoreAccess &read, const PlaceOf &placeOf);
    /// What the import will do, once the check has ended.
    ImportSummary summary() const;

    /// Inside the caller's transaction, which is undone when it fails. Error: Refused, when what the check has seen of
    /// the store is so no more.
    Result<EffectCounts> save(Connection &connection, const IncidentBatch &batch) const;

private:
    Result<> readSayings(const StoreAccess &read);
    void note(const PositionedIncident &incident, const IncidentFinding &finding, const PlaceOf &placeOf);
    Result<Effect> saveOne(Connection &connection, IncidentLookup &lookup, const PositionedIncident &incident) const;

    Instant m_now;
    Expected m_expected;
    std::optional<QHash<Saying, qint64>> m_sayings; ///< of stored incidents, once a body without identifier has come
    IncidentRegister m_register;
    int m_count = 0;
};

} // namespace hookdesk::workspace
