// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a page: whole rows, no grid, our look, copying as text, columns and order that are kept.
#pragma once

#include <QSettings>
#include <QTableView>

class QSortFilterProxyModel;

namespace hookdesk
{

class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the accessible name; `key` names its place in the settings.
    TableView(const QString &name, const QString &key, QWidget *parent = nullptr);

    /// Shows a model sorted by its SortRole; people choose another column by the header. Rows that come above what
    /// somebody has scrolled to do not move it.
    void showSorted(QAbstractItemModel *model, int column, Qt::SortOrder order);
    /// Shows a model in its own order.
    void showPlain(QAbstractItemModel *model);

    /// The selected row of the model that is shown, unsorted; -1 when none is, or several are.
    int selectedSourceRow() const;
    /// All selected rows of the model that is shown, unsorted, in the order shown.
    QList<int> selectedSourceRows() const;
    /// Selects a row by that number.
    void selectSourceRow(int row);

    /// The selected rows as lines of cells separated by tabs, in the order shown, columns hidden left out.
    QString selectedText() const;
    void copySelection() const;

    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);

Q_SIGNALS:
    void selectedRowChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void keepPlace();
    void adoptFont();
    QString stateKey() const;

    QString m_key;
    QSortFilterProxyModel *m_sorted = nullptr;
    QPersistentModelIndex m_top; ///< the first row shown while rows are inserted, if it was scrolled to
};

} // namespace hookdesk
