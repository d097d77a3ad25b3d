// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of disabled integrations: when and why, whom it was told, and what was skipped since.
#pragma once

#include "model/store/lists/disabledlist.h"
#include "model/tables/rowstable.h"

namespace hookdesk
{

/// How the latest ping or replay since was answered, which there is.
QString answerSince(const DisabledRow &row);

class DisabledTable final : public RowsTable<DisabledRow>
{
    Q_OBJECT

public:
    enum Column { App, Organization, At, OwnersTold, Skipped, StillFailing, Reason, ColumnCount };

    DisabledTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// How many are disabled, those too that the filter leaves out.
    int disabledCount() const { return m_disabled; }

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    void read() override;
    qint64 idOf(const DisabledRow &row) const override { return row.app.id.value; }

private:
    int m_disabled = 0;
};

} // namespace hookdesk
