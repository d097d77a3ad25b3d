// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of rows described by column specs, and how a new reading is laid over the rows that are shown.
#pragma once

#include "model/tables/columnspec.h"
#include "model/tables/rowsexport.h"
#include "model/tables/storetable.h"

#include <QHash>
#include <algorithm>

namespace hookdesk
{

/// `Row` compares with == and is identified by what idOf() gives.
template <class Row>
class RowsTable : public StoreTable
{
public:
    using Specs = QList<ColumnSpec<Row>>;

    RowsTable(Specs specs, Store &store, const Clock &clock, Topics topics, std::chrono::milliseconds interval,
              QObject *parent)
        : StoreTable(store, clock, topics, interval, parent)
        , m_specs(std::move(specs))
    {
    }

    const Row &rowAt(int row) const { return m_rows.at(row); }

    /// The row with this identity; -1 when there is none.
    int rowOf(qint64 id) const
    {
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            if (idOf(m_rows.at(row)) == id)
                return static_cast<int>(row);
        }
        return -1;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_specs.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &spec = m_specs.at(index.column());
        const auto &row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return spec.text(row);
        case Qt::ToolTipRole:
            return spec.tooltip ? spec.tooltip(row) : spec.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(spec.alignment | Qt::AlignVCenter));
        case SortRole:
            return spec.sortKey ? spec.sortKey(row) : QVariant(spec.text(row).toCaseFolded());
        case RowIdRole:
            return idOf(row);
        case ToneRole:
            return QVariant::fromValue(spec.tone ? spec.tone(row) : Tone::Neutral);
        case ElideRole:
            return QVariant::fromValue(spec.elide);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_specs.size())
            return {};
        const auto &spec = m_specs.at(section);
        switch (role) {
        case Qt::DisplayRole:
            return spec.title;
        case Qt::ToolTipRole:
            return titleTooltip(spec);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(spec.alignment | Qt::AlignVCenter));
        case WidthRole:
            return spec.width;
        case SortableRole:
            return !isReadInOrder() || spec.order.has_value();
        case Qt::InitialSortOrderRole:
            return spec.firstOrder;
        default:
            return {};
        }
    }

    /// Has the store sort, when it can sort by that column: views of tables that are not read in order sort themselves.
    void sort(int column, Qt::SortOrder direction) override
    {
        if (column >= 0 && column < m_specs.size() && m_specs.at(column).order)
            setOrder({*m_specs.at(column).order, direction});
    }

protected:
    virtual qint64 idOf(const Row &row) const = 0;

    const QList<Row> &rows() const { return m_rows; }

    /// As the columns say it; `read` gives the page of the list that begins behind a cursor.
    template <class Read>
    RowsExport exportedColumns(Read read) const
    {
        QStringList titles;
        for (int column = 0; column < columnCount(); ++column)
            titles << plainTitle(column);
        return csvExport(m_specs, titles, read);
    }
    /// Of a column, in a file.
    virtual QString plainTitle(int column) const
    {
        const auto &spec = m_specs.at(column);
        return spec.plainTitle.isEmpty() ? spec.title : spec.plainTitle;
    }

    /// Shows these rows: those gone are removed, those known are changed where they stand, new ones are added at the
    /// end. Views sort, so that a selection stays with its row.
    void show(const QList<Row> &now)
    {
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < now.size(); ++i)
            places.insert(idOf(now.at(i)), i);
        keepOnly([&](const Row &row) { return places.contains(idOf(row)); });
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
            change(row, now.at(places.take(idOf(m_rows.at(row)))));
        QList<Row> added;
        for (const auto &row : now) {
            if (places.contains(idOf(row)))
                added << row;
        }
        insertAt(static_cast<int>(m_rows.size()), added);
    }

    /// The same for a table that is read in order: the rows come to stand as they were read, and what is selected stays
    /// with its row.
    void showInOrder(const QList<Row> &now)
    {
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < now.size(); ++i)
            places.insert(idOf(now.at(i)), i);
        keepOnly([&](const Row &row) { return places.contains(idOf(row)); });
        arrange(places);
        // What is left is in that order, so that runs of new rows belong before each of them.
        QList<Row> added;
        int row = 0;
        for (const auto &shown : now) {
            if (row >= rowCount() || idOf(m_rows.at(row)) != idOf(shown)) {
                added << shown;
                continue;
            }
            insertAt(row, added);
            row += static_cast<int>(added.size());
            added.clear();
            change(row++, shown);
        }
        insertAt(row, added);
    }

    /// Removes the rows of which this is not true, runs of them at once.
    template <class IsKept>
    void keepOnly(IsKept isKept)
    {
        for (auto end = static_cast<int>(m_rows.size()); end > 0;) {
            auto first = end;
            while (first > 0 && !isKept(m_rows.at(first - 1)))
                --first;
            removeAt(first, end - first);
            end = first - 1;
        }
    }

    /// Shows another state of the same row.
    void change(int row, const Row &now)
    {
        if (m_rows.at(row) == now)
            return;
        m_rows[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void insertAt(int row, const QList<Row> &added)
    {
        if (added.isEmpty())
            return;
        beginInsertRows({}, row, row + static_cast<int>(added.size()) - 1);
        // One move of the rows behind, not one for each row that is added.
        m_rows.insert(row, added.size(), Row{});
        std::copy(added.cbegin(), added.cend(), m_rows.begin() + row);
        endInsertRows();
    }

    void removeAt(int row, int count)
    {
        if (count <= 0)
            return;
        beginRemoveRows({}, row, row + count - 1);
        m_rows.remove(row, count);
        endRemoveRows();
    }

private:
    bool isReadInOrder() const
    {
        return std::any_of(m_specs.cbegin(), m_specs.cend(), [](const auto &spec) { return spec.order.has_value(); });
    }

    QString titleTooltip(const ColumnSpec<Row> &spec) const
    {
        if (!isReadInOrder() || spec.order)
            return spec.titleTooltip;
        const auto why =
            StoreTable::tr("It cannot be sorted by: there may be too many rows. The filter chooses among them.");
        return spec.titleTooltip.isEmpty() ? why : spec.titleTooltip + u'\n' + why;
    }

    /// Sorts the rows by the places that they are to have, among others.
    void arrange(const QHash<qint64, qsizetype> &places)
    {
        const auto isBefore = [&](const Row &a, const Row &b) { return places.value(idOf(a)) < places.value(idOf(b)); };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), isBefore))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const auto before = persistentIndexList();
        QList<qint64> ids;
        for (const auto &index : before)
            ids << idOf(m_rows.at(index.row()));
        std::sort(m_rows.begin(), m_rows.end(), isBefore);
        QHash<qint64, int> rows;
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(idOf(m_rows.at(row)), row);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after << index(rows.value(ids.at(i)), before.at(i).column());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    const Specs m_specs;
    QList<Row> m_rows;
};

} // namespace hookdesk
