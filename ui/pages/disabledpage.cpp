// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/disabledpage.h"

#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace hookdesk
{

DisabledPage::DisabledPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : Page(tr("Disabled"),
           tr("Integrations that were disabled because their webhooks kept failing. Their alerts are skipped, and "
              "kept."),
           parent)
    , m_table(desk.store, desk.clock)
    , m_view(new TableView(tr("Disabled integrations"), u"disabled"_s, this))
{
    addTool(actions.sendPing);
    addTool(actions.reenable);
    m_view->showSorted(&m_table, DisabledTable::At, Qt::DescendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->addActions({actions.reenable, actions.sendPing});
    connect(m_view->offerOpening(tr("Show responses")), &QAction::triggered, this, [this] {
        if (const int row = m_view->selectedSourceRow(); row >= 0)
            Q_EMIT responsesWanted(u"app:"_s + m_table.rowAt(row).app.slug);
    });
    connect(m_view, &TableView::selectedRowChanged, this, &Page::targetChanged);
    connect(&m_table, &StoreTable::updated, this, [this] { Q_EMIT countChanged(m_table.disabledCount()); });

    auto *empty =
        new EmptyState(u"check"_s, tr("Nothing is disabled"),
                       tr("An integration whose webhook fails on each of several days, or times out too often "
                          "on one day, is disabled and its owners are told. It would be listed here, with the "
                          "reason, until it is enabled again."),
                       this);
    empty->offer(actions.refresh);
    setContent(m_view, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"disabled"_s,
                   .keys = DisabledList::filterKeys(),
                   .example = u"org:acme since:7d timeouts"_s,
                   .chips = {{tr("Last day"), u"since:24h"_s}}},
                  m_table);
}

DisabledPage::~DisabledPage()
{
    // The table goes before the view, which then tells that nothing is selected any more.
    m_view->disconnect(this);
}

std::optional<Target> DisabledPage::target() const
{
    const int row = m_view->selectedSourceRow();
    if (row < 0)
        return {};
    const auto &shown = m_table.rowAt(row);
    return Target{shown.app.id, shown.organization.id, shown.app.name, shown.app.uuid, {}, true};
}

QWidget *DisabledPage::mainWidget() const
{
    return m_view;
}

void DisabledPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
}

void DisabledPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
}

} // namespace hookdesk
