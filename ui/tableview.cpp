// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tableview.h"

#include "model/tables/columnspec.h"
#include "ui/columnsmenu.h"
#include "ui/rowdelegate.h"
#include "ui/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace hookdesk
{

TableView::TableView(const QString &name, const QString &key, QWidget *parent)
    : QTableView(parent)
    , m_key(key)
    , m_columnsMenu(new ColumnsMenu(this))
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
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        m_columnsMenu->popupFor(horizontalHeader()->logicalIndexAt(at), horizontalHeader()->mapToGlobal(at));
    });
    adoptFont();
    addCopying();
}

void TableView::addCopying()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, void (TableView::*copy)() const) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, copy);
        addAction(action);
    };
    add(tr("Copy rows"), QKeySequence::Copy, &TableView::copySelection);
    add(tr("Copy cell"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), &TableView::copyCell);
    auto *separator = new QAction(this); // what the page adds follows
    separator->setSeparator(true);
    addAction(separator);
}

QAction *TableView::offerOpening(const QString &text)
{
    // No shortcut: that would take the key from a field or a dialog that is about to have the keyboard.
    const auto key = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    m_opening = new QAction(text + u'\t' + key, this);
    m_opening->setEnabled(false);
    connect(this, &TableView::selectedRowChanged, m_opening,
            [this] { m_opening->setEnabled(selectedSourceRow() >= 0); });
    insertAction(actions().constFirst(), m_opening);
    return m_opening;
}

void TableView::showSorted(QAbstractItemModel *model, int column, Qt::SortOrder direction)
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(model);
    showOrdered(m_sorted, column, direction);
}

void TableView::showOrdered(QAbstractItemModel *shown, int column, Qt::SortOrder direction)
{
    setModel(shown);
    takeSorting(column, direction);
    arrange();
    keepPlace();
}

void TableView::takeSorting(int column, Qt::SortOrder direction)
{
    m_firstSorting = {column, direction};
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TableView::adoptSorting);
    sortBy(column, direction);
    adoptSorting(column, direction); // it may have been the header's own already
}

/// Of a click on the header, or of what was kept.
void TableView::adoptSorting(int column, Qt::SortOrder direction)
{
    const std::pair wanted(column, direction);
    if (!isSortable(column))
        sortBy(m_sorting.first, m_sorting.second); // the header shows what is
    else if (std::exchange(m_sorting, wanted) != wanted) {
        model()->sort(column, direction);
        scrollToTop();
    }
}

bool TableView::isSortable(int column) const
{
    return column >= 0 && column < model()->columnCount() &&
           model()->headerData(column, Qt::Horizontal, SortableRole).toBool();
}

void TableView::keepPlace()
{
    connect(model(), &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const bool isScrolled = verticalScrollBar()->value() > verticalScrollBar()->minimum();
        m_top = isScrolled ? indexAt(QPoint(0, 0)) : QModelIndex();
    });
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] {
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

void TableView::fitColumns()
{
    for (int column = 0; column < std::min(model()->columnCount(), m_firstOfPage); ++column) {
        const int characters = model()->headerData(column, Qt::Horizontal, WidthRole).toInt();
        const int width = characters * fontMetrics().averageCharWidth() + 2 * cellPadding;
        setColumnWidth(column, std::max(width, horizontalHeader()->sectionSizeHint(column))); // titles of any language
    }
}

void TableView::arrange()
{
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectedRowChanged);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this] {
        setAutoScroll(true);
        if (!selectionModel()->hasSelection())
            selectionModel()->clearCurrentIndex();
    });
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

QString TableView::currentText() const
{
    return currentIndex().data().toString().simplified();
}

void TableView::copyCell() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentText());
}

QList<int> TableView::choosableColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (horizontalHeader()->logicalIndex(place) < m_firstOfPage)
            columns << horizontalHeader()->logicalIndex(place);
    }
    return columns;
}

QList<int> TableView::chosenColumns() const
{
    auto columns = choosableColumns();
    columns.removeIf([this](int column) { return isColumnHidden(column); });
    return columns;
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
    if (state.isEmpty() || !horizontalHeader()->restoreState(state) || m_firstSorting.first < 0)
        return;
    horizontalHeader()->setSortIndicatorShown(true); // what was kept may be of a table that was not sorted
    adoptSorting(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void TableView::resetColumns()
{
    for (int column = 0; column < std::min(model()->columnCount(), m_firstOfPage); ++column) {
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    fitColumns();
    sortAsAtFirst();
}

void TableView::sortAsAtFirst()
{
    if (m_firstSorting.first >= 0)
        sortBy(m_firstSorting.first, m_firstSorting.second);
}

void TableView::adoptFont()
{
    const int height = fontMetrics().height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumSectionSize(10);
}

/// When the row that the keyboard is at goes, Qt goes to another, wherever it is, and scrolls there.
void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    setAutoScroll(false);
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = m_opening && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    const bool moves =
        QList<int>{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home}.contains(event->key());
    if (moves && selectionModel() && !selectionModel()->hasSelection() && model()->rowCount() > 0) {
        const auto place = currentIndex().isValid() ? currentIndex() : indexAt(QPoint(0, 0)); // in sight
        const int row = event->key() == Qt::Key_Home ? 0 : std::max(place.row(), 0);
        selectRow(row);
    } else if (opens) {
        m_opening->trigger();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (m_opening && event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        m_opening->trigger();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
}

} // namespace hookdesk
