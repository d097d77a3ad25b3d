// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The integrations that are expected to be disabled, the soonest first: rows and columns of the table of buffers.
#pragma once

#include "model/tables/healthtable.h"

#include <QSortFilterProxyModel>

namespace hookdesk
{

/// Of a table that outlives it.
class Forecast final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit Forecast(HealthTable &table, QObject *parent = nullptr);

    const HealthRow &rowAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const HealthTable &m_table;
};

} // namespace hookdesk
