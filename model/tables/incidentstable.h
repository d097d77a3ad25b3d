// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of incidents: what alerts are about, and what became of the latest.
#pragma once

#include "model/store/lists/incidentlist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

/// `✓ delivered 200`, `✕ failed: timeout`, `… queued`.
QString standingText(const DeliveryStanding &standing);

class IncidentsTable final : public NewestTable<IncidentRow>
{
    Q_OBJECT

public:
    enum Column { Identifier, Title, Status, Organization, Rule, Started, Deliveries, LastOutcome, ColumnCount };

    IncidentsTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    void read() override;
    qint64 idOf(const IncidentRow &row) const override { return row.id.value; }
};

} // namespace hookdesk
