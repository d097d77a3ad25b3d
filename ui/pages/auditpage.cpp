// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/auditpage.h"

#include "ui/details/auditdetails.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

AuditPage::AuditPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : SplitPage(tr("Audit log"),
                tr("Who did what, and when. Nothing is taken out of it; older entries follow as you scroll."),
                u"audit"_s, parent)
    , m_table(desk.store, desk.clock)
    , m_details(new AuditDetails(this))
{
    addTool(actions.refresh);
    view()->showOrdered(&m_table, AuditTable::Time, Qt::DescendingOrder);
    connect(view(), &TableView::selectedRowChanged, this, &AuditPage::adoptSelection);

    auto *empty = new EmptyState(u"audit"_s, tr("Nothing was done yet"),
                                 tr("What people decide is written here with their names: pings, replays, enabling an "
                                    "integration again, seeing a client secret, mails sent again or cancelled, changed "
                                    "settings. So is every integration that the engine disables."),
                                 this);
    empty->offer(actions.refresh);
    setDetails(m_details, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"audit"_s,
                   .keys = AuditList::filterKeys(),
                   .example = u"who:ana event:setting_changed since:7d -engine"_s,
                   .chips = {{tr("Last day"), u"since:24h"_s}, {tr("By people"), u"-who:engine"_s}}},
                  m_table);
    watchWhileShown({&m_table});
}

AuditPage::~AuditPage()
{
    view()->disconnect(this);
}

void AuditPage::adoptSelection()
{
    const int row = view()->selectedSourceRow();
    m_details->show(row < 0 ? std::nullopt : std::optional(m_table.rowAt(row)));
}

} // namespace hookdesk
