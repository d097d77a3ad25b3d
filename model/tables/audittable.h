// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the audit log: who did what to what, and when.
#pragma once

#include "model/store/lists/auditlist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

/// An event's name as words: `CLIENT_SECRET_REVEALED` is `Client secret revealed`.
QString auditEventWords(const QString &event);
/// The data of an entry in a line: `slug: deploy-bot, events: issue, error`. Empty for none.
QString auditDataWords(const QByteArray &json);

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
