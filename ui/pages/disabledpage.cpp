// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/disabledpage.h"

#include "ui/details/disableddetails.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

DisabledPage::DisabledPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : SplitPage(tr("Disabled"),
                tr("Integrations that were disabled because their webhooks kept failing. Their alerts are skipped, and "
                   "kept."),
                u"disabled"_s, parent)
    , m_table(desk.store, desk.clock)
    , m_details(new DisabledDetails(desk, this))
{
    addTool(actions.sendPing);
    addTool(actions.reenable);
    view()->setAccessibleName(tr("Disabled integrations"));
    view()->showSorted(&m_table, DisabledTable::At, Qt::DescendingOrder);
    view()->addActions({actions.reenable, actions.sendPing});
    connect(view(), &TableView::selectedRowChanged, this, [this] {
        adoptSelection();
        Q_EMIT targetChanged();
    });
    connect(&m_table, &StoreTable::updated, this, [this] {
        adoptSelection();
        Q_EMIT countChanged(m_table.disabledCount());
    });
    connect(m_details, &DisabledDetails::responseWanted, this, &DisabledPage::responseWanted);

    auto *empty =
        new EmptyState(u"check"_s, tr("Nothing is disabled"),
                       tr("An integration whose webhook fails on each of several days, or times out too often "
                          "on one day, is disabled and its owners are told. It would be listed here, with the "
                          "reason, until it is enabled again."),
                       this);
    empty->offer(actions.refresh);
    setDetails(m_details, empty, m_table);
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
    view()->disconnect(this);
}

std::optional<Target> DisabledPage::target() const
{
    const int row = view()->selectedSourceRow();
    if (row < 0)
        return {};
    const auto &shown = m_table.rowAt(row);
    return Target{shown.app.id, shown.organization.id, shown.app.name, shown.app.uuid, {}, true};
}

void DisabledPage::adoptSelection()
{
    const int row = view()->selectedSourceRow();
    m_details->show(row < 0 ? std::nullopt : std::optional(m_table.rowAt(row)));
}

void DisabledPage::save(QSettings &settings) const
{
    SplitPage::save(settings);
    m_details->save(settings);
}

void DisabledPage::restore(const QSettings &settings)
{
    SplitPage::restore(settings);
    m_details->restore(settings);
}

} // namespace hookdesk
