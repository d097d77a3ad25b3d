// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the deliveries of one incident, newest first, with their outcomes as they come.
#pragma once

#include "model/store/lists/incidentlist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

class IncidentDeliveriesTable final : public NewestTable<IncidentDeliveryRow>
{
    Q_OBJECT

public:
    enum Column { Time, Outcome, App, Event, Attempts, ColumnCount };

    IncidentDeliveriesTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Shows those of another incident, or none.
    void setIncident(std::optional<IncidentId> incident);

protected:
    void read() override;
    qint64 idOf(const IncidentDeliveryRow &row) const override { return row.id.value; }

private:
    std::optional<IncidentId> m_incident;
};

} // namespace hookdesk
