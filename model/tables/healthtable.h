// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of buffers: the state of each integration, and a cell for each of its days.
#pragma once

#include "model/store/lists/healthlist.h"
#include "model/tables/rowstable.h"

namespace hookdesk
{

/// A row of the list with its place there: the most at risk is 0.
struct RankedHealth {
    HealthRow row;
    int rank = 0;

    bool operator==(const RankedHealth &) const = default;
};

class HealthTable final : public RowsTable<RankedHealth>
{
    Q_OBJECT

public:
    enum Column {
        App,
        Organization,
        State,
        Streak,
        Timeouts,
        Expected,
        FirstDay,
        ColumnCount = FirstDay + bufferDaysKept
    };

    HealthTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// The day of a column, by the latest reading; none when it shows no day.
    QDate dayOfColumn(int column) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    QString plainTitle(int column) const override;
    void read() override;
    qint64 idOf(const RankedHealth &row) const override { return row.row.installation.id.value; }

private:
    QDate m_today;
};

} // namespace hookdesk
