// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of integrations whose webhooks have failed most in the last day, or answered slowest: the first few.
#pragma once

#include "model/store/lists/trafficlist.h"
#include "model/tables/rowstable.h"

namespace hookdesk
{

class TrafficTable final : public RowsTable<TrafficRow>
{
    Q_OBJECT

public:
    enum Column { App, Organization, Failed, Sent, Mean, Longest, ColumnCount };

    static constexpr int mostRows = 50;

    TrafficTable(TrafficOrder order, Store &store, const Clock &clock, QObject *parent = nullptr);

protected:
    void read() override;
    qint64 idOf(const TrafficRow &row) const override;

private:
    const TrafficOrder m_order;
};

} // namespace hookdesk
