// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tableview.h"

#include "model/tables/columnspec.h"
#include "ui/rowdelegate.h"
#include "ui/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace hookdesk
{

TableView::TableView(const QString &name, const QString &key, QWidget *parent)
    : QTableView(parent)
    , m_key(key)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
    horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(name));
    verticalHeader()->setAccessibleName(tr("Rows of %1").arg(name));
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    adoptFont();

    auto *copy = new QAction(tr("Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TableView::copySelection);
    addAction(copy);
}

void TableView::showSorted(QAbstractItemModel *model, int column, Qt::SortOrder order)
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(column, order);
    arrange();
    keepPlace();
}

void TableView::keepPlace()
{
    connect(m_sorted, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const bool isScrolled = verticalScrollBar()->value() > verticalScrollBar()->minimum();
        m_top = isScrolled ? indexAt(QPoint(0, 0)) : QModelIndex();
    });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_top.isValid())
            return;
        updateGeometries();                         // until then the bar ends where it did
        verticalScrollBar()->setValue(m_top.row()); // it counts rows
        m_top = QModelIndex();
    });
}

void TableView::showPlain(QAbstractItemModel *model)
{
    setModel(model);
    arrange();
}

void TableView::arrange()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int characters = model()->headerData(column, Qt::Horizontal, WidthRole).toInt();
        setColumnWidth(column, characters * fontMetrics().averageCharWidth() + 2 * cellPadding);
    }
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectedRowChanged);
}

QList<int> TableView::selectedSourceRows() const
{
    auto selected = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(selected.begin(), selected.end());
    QList<int> rows;
    for (const auto &index : selected)
        rows << (m_sorted ? m_sorted->mapToSource(index).row() : index.row());
    return rows;
}

int TableView::selectedSourceRow() const
{
    const auto rows = selectedSourceRows();
    return rows.size() == 1 ? rows.constFirst() : -1;
}

void TableView::selectSourceRow(int row)
{
    const auto index =
        m_sorted ? m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, 0)) : model()->index(row, 0);
    setCurrentIndex(index);
    selectRow(index.row());
}

QString TableView::selectedText() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            // A tab or line end inside a text would break the row that is pasted.
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void TableView::copySelection() const
{
    if (selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

QString TableView::stateKey() const
{
    // Columns that are added later make another state: the old one would hide them.
    return u"tables/%1-%2"_s.arg(m_key).arg(model()->columnCount());
}

void TableView::saveColumns(QSettings &settings) const
{
    settings.setValue(stateKey(), horizontalHeader()->saveState());
}

void TableView::restoreColumns(const QSettings &settings)
{
    const auto state = settings.value(stateKey()).toByteArray();
    if (!state.isEmpty() && horizontalHeader()->restoreState(state) && m_sorted)
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void TableView::adoptFont()
{
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(10);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
}

} // namespace hookdesk
