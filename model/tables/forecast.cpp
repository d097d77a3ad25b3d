// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/forecast.h"

namespace hookdesk
{

Forecast::Forecast(HealthTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    sort(0); // by lessThan, whatever the column
}

const HealthRow &Forecast::rowAt(int row) const
{
    return m_table.rowAt(mapToSource(index(row, 0)).row()).row;
}

bool Forecast::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_table.rowAt(row).row.health.expectedDisable.has_value();
}

bool Forecast::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return column < HealthTable::FirstDay && column != HealthTable::State;
}

bool Forecast::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &one = m_table.rowAt(left.row());
    const auto &other = m_table.rowAt(right.row());
    return std::pair(one.row.health.expectedDisable, one.rank) <
           std::pair(other.row.health.expectedDisable, other.rank);
}

} // namespace hookdesk
