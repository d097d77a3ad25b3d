// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of what waits to be sent or tried again, what is due first at the top.
#pragma once

#include "model/store/lists/queuelist.h"
#include "model/tables/newesttable.h"

namespace hookdesk
{

class QueueTable final : public NewestTable<QueuedRow>
{
    Q_OBJECT

public:
    enum Column { Due, App, Organization, Event, Attempts, RequestId, ColumnCount };

    QueueTable(Store &store, const Clock &clock, QObject *parent = nullptr);

protected:
    void read() override;
    qint64 idOf(const QueuedRow &row) const override { return row.id.value; }
};

} // namespace hookdesk
