// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days of one buffer as a table of counts, the latest first.
#pragma once

#include "model/records/integrationbuffer.h"

#include <QAbstractTableModel>

namespace hookdesk
{

class DayCounts final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Kind, Success, Error, Timeout, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these days, oldest first. Days that are shown already change where they stand.
    void setDays(const QList<BufferDay> &days);
    QDate dayAt(int row) const { return m_days.at(row).day; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BufferDay> m_days; ///< latest first
};

} // namespace hookdesk
