// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/responsespage.h"

#include "ui/bulkreplaytasks.h"
#include "ui/details/responsedetails.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/replaydialog.h"
#include "ui/emptystate.h"
#include "ui/enginetasks.h"
#include "ui/evidencetasks.h"
#include "ui/filter/filterline.h"
#include "ui/lineicon.h"
#include "ui/reportwords.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto responsesSplitterKey = "splitters/responses";

} // namespace

ResponsesPage::ResponsesPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : Page(tr("Responses"),
           tr("Every attempt to deliver an alert as it is recorded, with what was sent and what came back."), parent)
    , m_desk(desk)
    , m_table(desk.store, desk.clock)
    , m_view(new TableView(tr("Responses"), u"responses"_s, this))
    , m_details(new ResponseDetails(desk, actions, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_newRows(new QPushButton(this))
    , m_pause(actions.pause)
    , m_replay(actions.replay)
    , m_editReplay(actions.editReplay)
    , m_compare(actions.compare)
    , m_replayFiltered(actions.replayFiltered)
    , m_evidence(actions.exportEvidence)
    , m_bulkReplays(new BulkReplayTasks(desk, messages(), this))
    , m_engineTasks(new EngineTasks(desk, this))
    , m_evidenceTasks(new EvidenceTasks(desk, this))
{
    addTool(actions.pause);
    addTool(actions.triggerAlert);
    m_view->showOrdered(&m_table, ResponsesTable::Time, Qt::DescendingOrder);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->addActions(
        {actions.replay, actions.editReplay, actions.compare, actions.replayFiltered, actions.exportEvidence});
    m_view->addActions({actions.copyCurl, actions.copyJson, actions.copyBody, actions.copyRequestId});
    m_view->addActions({actions.triggerAlert, actions.sendPing});
    connect(m_view->offerOpening(tr("Go to the details")), &QAction::triggered, m_details,
            qOverload<>(&QWidget::setFocus));
    m_newRows->setObjectName(u"newRows"_s);
    m_newRows->hide();
    bodyLayout()->insertWidget(0, m_newRows);

    connect(m_view, &TableView::selectedRowChanged, this, [this] {
        const int row = m_view->selectedSourceRow();
        if (row >= 0)
            m_wanted.reset(); // somebody has chosen another
        const auto selected = m_view->selectedSourceRows().size();
        if (selected > 1)
            m_details->showMany(selected);
        else
            m_details->show(row < 0 ? std::nullopt : std::optional(m_table.rowAt(row).id));
        offerActions();
        Q_EMIT targetChanged();
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ResponsesPage::decideFollowing);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &ResponsesPage::decideFollowing);
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, &ResponsesPage::decideFollowing);
    connect(&m_table, &StoreTable::updated, m_details, &ResponseDetails::refresh);
    connect(&m_table, &StoreTable::updated, this, &ResponsesPage::selectWanted);
    connect(&m_table, &StoreTable::filterChanged, this, [this] { m_wanted.reset(); }); // somebody looks for others
    connect(&m_table, &StoreTable::updated, this, &ResponsesPage::tellFailures);       // held rows may be shown now
    connect(&m_table, &ResponsesTable::heldCountChanged, this, &ResponsesPage::showHeld);
    connect(&m_table, &ResponsesTable::unseenFailuresChanged, this, &ResponsesPage::tellFailures);
    connect(m_details, &ResponseDetails::attemptChosen, this, &ResponsesPage::showAttempt);
    connect(m_pause, &QAction::toggled, this, &ResponsesPage::decideFollowing);
    connect(m_replay, &QAction::triggered, this, &ResponsesPage::replaySelected);
    connect(m_editReplay, &QAction::triggered, this, &ResponsesPage::editAndReplay);
    connect(m_compare, &QAction::triggered, this, &ResponsesPage::compareSelected);
    connect(m_replayFiltered, &QAction::triggered, this,
            [this] { m_bulkReplays->askAbout(m_table.filter(), filterText()); });
    connect(m_bulkReplays, &BulkReplayTasks::dialogWanted, this, &ResponsesPage::dialogWanted);
    connect(m_bulkReplays, &BulkReplayTasks::responsesWanted, this, &ResponsesPage::responsesWanted);
    connect(m_engineTasks, &EngineTasks::responseWanted, this, &ResponsesPage::responseWanted);
    connect(m_engineTasks, &EngineTasks::responsesWanted, this, &ResponsesPage::responsesWanted);
    connect(m_evidence, &QAction::triggered, this, &ResponsesPage::askWhereEvidenceGoes);
    connect(m_newRows, &QPushButton::clicked, this, &ResponsesPage::showNew);

    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 330});
    auto *empty =
        new EmptyState(u"responses"_s, tr("No responses yet"),
                       tr("Every attempt to deliver an alert is recorded here: what was sent, what came back, "
                          "and what it counted as. Trigger one to see it arrive."),
                       this);
    empty->offer(actions.triggerAlert);
    setContent(m_splitter, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"responses"_s,
                   .keys = ResponseList::filterKeys(),
                   .example = u"code:5xx app:deploy-bot event:critical since:2h -code:429"_s,
                   .chips = {{tr("Failures"), u"outcome:failed"_s}, {tr("Last hour"), u"since:1h"_s}}},
                  m_table);
}

ResponsesPage::~ResponsesPage()
{
    // The table goes before the view, which then tells that nothing is selected any more.
    m_view->disconnect(this);
    m_view->verticalScrollBar()->disconnect(this);
}

void ResponsesPage::decideFollowing()
{
    m_table.setFollowing(!m_pause->isChecked() && isAtTop());
    showHeld(m_table.heldCount());
}

bool ResponsesPage::isAtTop() const
{
    return m_view->verticalScrollBar()->value() == m_view->verticalScrollBar()->minimum();
}

void ResponsesPage::showHeld(int count)
{
    const auto rows = counted(count, tr("1 new row"), tr("%1 new rows"));
    m_newRows->setText(m_pause->isChecked() ? tr("Paused: %1 — show").arg(rows) : tr("%1 — show").arg(rows));
    m_newRows->setIcon(lineIcon(u"arrow-up"_s, palette()));
    m_newRows->setVisible(count > 0);
}

void ResponsesPage::showNew()
{
    m_pause->setChecked(false);
    m_view->sortAsAtFirst(); // in another order they are not the first
    m_view->scrollToTop();
    decideFollowing();
    m_view->setFocus();
}

void ResponsesPage::tellFailures()
{
    if (isVisible())
        m_table.markSeen();
    Q_EMIT failuresChanged(m_table.unseenFailures());
}

void ResponsesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_table.markSeen();
    offerActions();
}

void ResponsesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    offerActions();
}

void ResponsesPage::offerActions()
{
    m_replay->setEnabled(isVisible() && !m_view->selectedSourceRows().isEmpty());
    const auto selected = m_view->selectedSourceRows();
    const bool isReplay = selected.size() == 1 && m_table.rowAt(selected.constFirst()).replayOf;
    m_editReplay->setEnabled(isVisible() && selected.size() == 1);
    m_compare->setEnabled(isVisible() && (selected.size() == 2 || isReplay));
    m_replayFiltered->setEnabled(isVisible());
    m_evidence->setEnabled(isVisible() && !m_view->selectedSourceRows().isEmpty());
}

QList<DeliveryId> ResponsesPage::selectedDeliveries() const
{
    QList<DeliveryId> deliveries;
    for (const int row : m_view->selectedSourceRows()) {
        const auto delivery = m_table.rowAt(row).delivery;
        if (!deliveries.contains(delivery)) // several attempts of one may be selected
            deliveries << delivery;
    }
    return deliveries;
}

void ResponsesPage::replaySelected()
{
    if (const auto deliveries = selectedDeliveries(); deliveries.size() > 1) {
        m_bulkReplays->askAbout(deliveries, m_view->selectedSourceRows().size());
        return;
    }
    const auto &row = m_table.rowAt(m_view->selectedSourceRows().constFirst());
    const auto what = tr("replay of %1 to %2 in %3").arg(row.event, row.appName, row.organizationName);
    m_engineTasks->replay(row.delivery, what, messages());
}

void ResponsesPage::editAndReplay()
{
    const auto receiver = target();
    if (!receiver)
        return;
    const auto &row = m_table.rowAt(m_view->selectedSourceRow());
    auto *dialog = new ReplayDialog(m_desk, row.delivery, *receiver, this);
    connect(dialog, &ReplayDialog::requested, m_engineTasks,
            [this](const NamedReplays &replays) { m_engineTasks->replay(replays, messages()); });
    Q_EMIT dialogWanted(dialog);
}

void ResponsesPage::compareSelected()
{
    const auto selected = m_view->selectedSourceRows();
    const auto &one = m_table.rowAt(selected.constFirst());
    const auto &other = m_table.rowAt(selected.constLast());
    ComparedAttempt older = std::min(one.id, other.id);
    if (selected.size() == 1)
        older = *one.replayOf;
    Q_EMIT dialogWanted(new CompareDialog(m_desk, older, std::max(one.id, other.id), this));
}

void ResponsesPage::askWhereEvidenceGoes()
{
    const auto deliveries = selectedDeliveries();
    const auto name = deliveries.size() == 1 && m_view->selectedSourceRow() >= 0
                          ? u"evidence-%1-%2"_s.arg(m_table.rowAt(m_view->selectedSourceRow()).appSlug,
                                                    m_table.rowAt(m_view->selectedSourceRow()).requestId.left(8))
                          : u"evidence"_s;
    Q_EMIT dialogWanted(m_evidenceTasks->askWhere(deliveries, name, messages(), this));
}

void ResponsesPage::showAttempt(AttemptId attempt)
{
    if (select(attempt))
        return;
    m_view->clearSelection(); // it is further down than what is loaded
    m_details->show(attempt);
}

void ResponsesPage::showRecent(AttemptId attempt)
{
    showAttempt(attempt);
    if (m_view->selectedSourceRow() >= 0)
        return;
    m_wanted = attempt;
    m_table.reload();
}

bool ResponsesPage::select(AttemptId attempt)
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (m_table.rowAt(row).id == attempt) {
            m_view->selectSourceRow(row);
            return true;
        }
    }
    return false;
}

void ResponsesPage::selectWanted()
{
    if (!m_wanted)
        return;
    const bool isShown = select(*m_wanted);
    if (!isShown && !m_table.isUpToDate())
        return;
    const auto wanted = std::exchange(m_wanted, {});
    const bool isFirstOrder = m_table.order().isNewestFirst();
    if (isShown || (isFirstOrder && !(m_table.isFiltered() && m_table.reaches(*wanted))))
        return;
    if (isFirstOrder)
        clearFilter();
    else
        m_view->sortAsAtFirst(); // by another column it is anywhere
    m_wanted = wanted;
}

void ResponsesPage::showNewest(const QString &filter)
{
    m_details->showWhy();
    m_view->sortAsAtFirst();
    m_table.reload(); // also while new rows wait
    showFiltered(filter);
}

void ResponsesPage::replay(const BulkReplayRequest &asked)
{
    m_bulkReplays->start(asked);
}

std::optional<Target> ResponsesPage::target() const
{
    const int row = m_view->selectedSourceRow();
    if (row < 0)
        return {};
    const auto &shown = m_table.rowAt(row);
    return Target{shown.app, shown.organization, shown.appName, {}, {}, false};
}

void ResponsesPage::refresh()
{
    // Whoever reads further down is not torn away: what is new is counted.
    if (isAtTop() && !m_pause->isChecked())
        m_table.reload();
    else
        m_table.refresh();
    m_details->reload();
}

QWidget *ResponsesPage::mainWidget() const
{
    return m_view;
}

void ResponsesPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
    m_details->save(settings);
    settings.setValue(QLatin1String(responsesSplitterKey), m_splitter->saveState());
}

void ResponsesPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
    m_details->restore(settings);
    m_splitter->restoreState(settings.value(QLatin1String(responsesSplitterKey)).toByteArray());
}

} // namespace hookdesk
