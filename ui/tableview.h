// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a page: whole rows, no grid, our look, copying as text, columns and order that are kept.
#pragma once

#include <QHeaderView>
#include <QSettings>
#include <QTableView>
#include <limits>

class QSortFilterProxyModel;

namespace hookdesk
{

class ColumnsMenu;

class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the accessible name; `key` names its place in the settings.
    TableView(const QString &name, const QString &key, QWidget *parent = nullptr);

    /// Shows a model sorted by its SortRole; people choose another column by the header. Rows that come above what
    /// somebody has scrolled to do not move it.
    void showSorted(QAbstractItemModel *model, int column, Qt::SortOrder direction);
    /// The same of a model that sorts itself, by the columns that have SortableRole.
    void showOrdered(QAbstractItemModel *model, int column, Qt::SortOrder direction);
    /// Shows a model in its own order.
    void showPlain(QAbstractItemModel *model);

    bool isSortable(int column) const;
    /// Does nothing when it is not sortable.
    void sortBy(int column, Qt::SortOrder direction) { horizontalHeader()->setSortIndicator(column, direction); }
    /// Back to the order in which it was shown before anybody chose another.
    void sortAsAtFirst();
    /// The column by which it is sorted, and how; -1: by none.
    std::pair<int, Qt::SortOrder> sorting() const { return m_sorting; }

    /// The selected row of the model that is shown, unsorted; -1 when none is, or several are.
    int selectedSourceRow() const;
    /// All selected rows of the model that is shown, unsorted, in the order shown.
    QList<int> selectedSourceRows() const;
    /// Selects a row by that number.
    void selectSourceRow(int row);

    /// Names what is done with the selected row, by Enter, a double click or first in the context menu; not with
    /// several.
    QAction *offerOpening(const QString &text);

    /// The selected rows as lines of cells separated by tabs, in the order shown, columns hidden left out.
    QString selectedText() const;
    void copySelection() const;
    /// The text of the cell that the keyboard is at, or that was clicked last.
    QString currentText() const;
    void copyCell() const;

    /// Columns from this one on are the page's own, which neither people hide nor move. All are people's without it.
    void setColumnsOfPageFrom(int column) { m_firstOfPage = column; }
    /// Those that people show and hide, in the order shown; and those of them that are shown.
    QList<int> choosableColumns() const;
    QList<int> chosenColumns() const;
    /// Shown by the header's context menu, too.
    ColumnsMenu *columnsMenu() const { return m_columnsMenu; }

    void saveColumns(QSettings &settings) const;
    void restoreColumns(const QSettings &settings);
    /// All columns, their widths and places, and the order, as they were before anybody changed them.
    void resetColumns();

Q_SIGNALS:
    void selectedRowChanged();

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;
    /// Enter opens. The first key that moves selects the row where the keyboard is, not the one behind it.
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void arrange();
    void fitColumns();
    void takeSorting(int column, Qt::SortOrder direction);
    void adoptSorting(int column, Qt::SortOrder direction);
    void addCopying();
    void keepPlace();
    void adoptFont();
    QString stateKey() const;

    QString m_key;
    QAction *m_opening = nullptr;
    ColumnsMenu *m_columnsMenu;
    int m_firstOfPage = std::numeric_limits<int>::max();
    QSortFilterProxyModel *m_sorted = nullptr;
    std::pair<int, Qt::SortOrder> m_sorting{-1, Qt::AscendingOrder};
    std::pair<int, Qt::SortOrder> m_firstSorting = m_sorting;
    QPersistentModelIndex m_top; ///< the first row shown while rows are inserted, if it was scrolled to
};

} // namespace hookdesk
