// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the audit log: who did what to what, and when.
#pragma once

#include "model/store/lists/auditlist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

class AuditTable final : public NewestTable<AuditRow>
{
    Q_OBJECT

public:
    enum Column { Time, Who, What, Target, Organization, Details, ColumnCount };

    AuditTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    void read() override;
    qint64 idOf(const AuditRow &row) const override { return row.entry.id.value; }
};

} // namespace hookdesk
