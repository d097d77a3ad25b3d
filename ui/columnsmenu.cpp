// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnsmenu.h"

#include "ui/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

ColumnsMenu::ColumnsMenu(TableView *view)
    : QMenu(view)
    , m_view(view)
{
    setTitle(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
    connect(this, &QMenu::aboutToHide, this, [this] { m_pointedAt = -1; });
}

void ColumnsMenu::popupFor(int column, const QPoint &at)
{
    m_pointedAt = column;
    popup(at);
}

QString ColumnsMenu::titleOf(int column) const
{
    return m_view->model()->headerData(column, Qt::Horizontal).toString().replace(u"&"_s, u"&&"_s);
}

void ColumnsMenu::fill()
{
    const auto submenus = findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    clear();
    qDeleteAll(submenus);
    addColumns();
    addSeparator();
    addSorting();
    const int column = m_pointedAt >= 0 ? m_pointedAt : m_view->currentIndex().column();
    if (m_view->chosenColumns().contains(column) && m_view->horizontalHeader()->sectionsMovable())
        addMoves(column);
    addSeparator();
    addAction(tr("Reset columns"), m_view, &TableView::resetColumns);
}

/// In the order shown; one has to stay.
void ColumnsMenu::addColumns()
{
    const auto shown = m_view->chosenColumns();
    for (const int column : m_view->choosableColumns()) {
        auto *action = addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(!action->isChecked() || shown.size() > 1);
        connect(action, &QAction::toggled, m_view,
                [view = m_view, column](bool isShown) { view->setColumnHidden(column, !isShown); });
    }
}

/// Choosing the column by which it is sorted turns its order round.
void ColumnsMenu::addSorting()
{
    if (m_view->sorting().first < 0)
        return;
    auto *menu = addMenu(tr("Sort by"));
    const auto [sorted, direction] = m_view->sorting();
    for (const int column : m_view->choosableColumns()) {
        if (!m_view->isSortable(column))
            continue;
        const bool isSorted = column == sorted;
        const auto first = static_cast<Qt::SortOrder>(
            m_view->model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
        const auto other = direction == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        const auto arrow = direction == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        auto *action = menu->addAction(titleOf(column) + (isSorted ? arrow : QString()), m_view,
                                       [=, view = m_view] { view->sortBy(column, isSorted ? other : first); });
        action->setCheckable(true);
        action->setChecked(isSorted);
    }
}

void ColumnsMenu::addMoves(int column)
{
    const auto shown = m_view->chosenColumns();
    const auto place = shown.indexOf(column);
    const auto add = [&](const QString &text, qsizetype to) {
        if (to < 0 || to >= shown.size())
            return;
        const int other = shown.at(to);
        addAction(text.arg(titleOf(column)), m_view, [header = m_view->horizontalHeader(), column, other] {
            header->moveSection(header->visualIndex(column), header->visualIndex(other));
        });
    };
    add(tr("Move “%1” left"), place - 1);
    add(tr("Move “%1” right"), place + 1);
}

} // namespace hookdesk
