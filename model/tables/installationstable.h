// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of installations: their health, and how their webhooks have answered lately.
#pragma once

#include "model/store/lists/installationlist.h"
#include "model/tables/rowstable.h"

namespace hookdesk
{

class InstallationsTable final : public RowsTable<InstallationRow>
{
    Q_OBJECT

public:
    enum Column {
        App,
        Organization,
        Status,
        InstallationStatus,
        Health, ///< has DaysRole
        Last,
        SuccessRate,
        LastSeen,
        Url,
        ColumnCount
    };

    InstallationsTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    void read() override;
    qint64 idOf(const InstallationRow &row) const override { return row.health.installation.id.value; }
};

} // namespace hookdesk
