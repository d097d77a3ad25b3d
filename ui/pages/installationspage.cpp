// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/installationspage.h"

#include "ui/daysdelegate.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/filter/filtertexts.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace hookdesk
{

InstallationsPage::InstallationsPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : Page(tr("Installations"), tr("Every app in every organization, and how its webhook has answered lately."), parent)
    , m_table(desk.store, desk.clock)
    , m_view(new TableView(tr("Installations"), u"installations"_s, this))
{
    addTool(actions.editWebhook);
    addTool(actions.sendPing);
    addTool(actions.triggerAlert);
    m_view->showSorted(&m_table, InstallationsTable::App, Qt::AscendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setItemDelegateForColumn(InstallationsTable::Health, new DayStripDelegate(this));
    m_view->addActions({actions.triggerAlert, actions.sendPing, actions.editWebhook, actions.copyUuid,
                        actions.revealSecret, actions.reenable});
    connect(m_view->offerOpening(tr("Show responses")), &QAction::triggered, this, [this] {
        if (const int row = m_view->selectedSourceRow(); row >= 0) {
            const auto &shown = m_table.rowAt(row).health;
            Q_EMIT responsesWanted(integrationFilter(shown.app.slug, shown.organization.slug));
        }
    });
    connect(m_view, &TableView::selectedRowChanged, this, &Page::targetChanged);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &Page::targetChanged);

    auto *empty = new EmptyState(u"installations"_s, tr("No installations yet"),
                                 tr("An installation is an app in an organization: it is what alerts are sent to. "
                                    "Set one up step by step, or import a workspace file. An empty store can be "
                                    "explored with sample data first, whose webhooks are a practice receiver on this "
                                    "machine."),
                                 this);
    empty->offer(actions.exploreSample);
    empty->offer(actions.setUp);
    empty->offer(actions.importFile);
    setContent(m_view, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"installations"_s,
                   .keys = InstallationList::filterKeys(),
                   .example = u"org:acme app:deploy* -state:healthy"_s,
                   .chips = {{tr("In trouble"), u"state:at-risk,broken,disabled"_s}}},
                  m_table);
    watchWhileShown({&m_table});
}

InstallationsPage::~InstallationsPage()
{
    // The table goes before the view, which then tells that nothing is selected any more.
    m_view->disconnect(this);
}

std::optional<Target> InstallationsPage::target() const
{
    const int row = m_view->selectedSourceRow();
    if (row < 0)
        return {};
    const auto &health = m_table.rowAt(row).health;
    return Target{health.app.id,   health.organization.id,   health.app.name,
                  health.app.uuid, health.installation.uuid, health.app.disabled.has_value()};
}

QWidget *InstallationsPage::mainWidget() const
{
    return m_view;
}

void InstallationsPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
}

void InstallationsPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
}

} // namespace hookdesk
