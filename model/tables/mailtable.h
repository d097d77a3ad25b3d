// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of the outbox: every mail, where it stands, and why it could not be sent.
#pragma once

#include "model/store/lists/maillist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

class MailTable final : public NewestTable<MailRow>
{
    Q_OBJECT

public:
    enum Column { Time, To, Subject, State, Tries, NextTry, LastError, ColumnCount };

    MailTable(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Of all mails, shown or not: those whose last try failed, given up or tried again.
    int failingCount() const { return m_failing; }

    std::optional<RowsExport> exported(ExportFormat format) const override;

protected:
    void read() override;
    qint64 idOf(const MailRow &row) const override { return row.id.value; }

private:
    int m_failing = 0;
};

} // namespace hookdesk
