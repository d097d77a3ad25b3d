// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/healthpage.h"

#include "model/tables/words.h"
#include "ui/daysdelegate.h"
#include "ui/emptystate.h"
#include "ui/filter/filterline.h"
#include "ui/filter/filtertexts.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto healthSplitterKey = "splitters/health";
constexpr int leastDayWidth = 15; ///< room for its sign
constexpr int mostDayWidth = 26;
constexpr int fewestDays = 7; ///< those by which it is judged, as a rule

QString healthSentence(const HealthRow &row)
{
    if (row.app.disabled)
        return HealthPage::tr("%1 in %2 is disabled since %3: %4. %5")
            .arg(row.app.name, row.organization.name, timeText(row.app.disabled->at), row.app.disabled->reason,
                 stateText(row));
    const QLocale locale;
    auto sentence = HealthPage::tr("%1 in %2 is %3: error days %4 of %5, timeouts today %6 of %7.")
                        .arg(row.app.name, row.organization.name, wordOf(row.health.state))
                        .arg(row.health.errorDays)
                        .arg(row.rule.rangeDays)
                        .arg(locale.toString(row.health.timeoutsToday), locale.toString(row.rule.timeoutThreshold));
    if (const auto brink = brinkText(row.health.brink); !brink.isEmpty())
        sentence += u' ' + brink;
    else if (row.health.expectedDisable)
        sentence += u' ' + HealthPage::tr("If it goes on as it does, it is disabled on %1.")
                               .arg(row.health.expectedDisable->toString(Qt::ISODate));
    return sentence;
}

} // namespace

HealthPage::HealthPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : Page(tr("Buffer health"),
           tr("What was counted for each integration on each of 30 days (UTC); the most at risk come first. A "
              "day opens its responses.\n"
              "✓ successes only   ! some errors   ◷ timeouts   ✕ error day   · nothing"),
           parent)
    , m_table(desk.store, desk.clock)
    , m_view(new TableView(tr("Buffer health"), u"health"_s, this))
    , m_daysView(new TableView(tr("Days of the selected integration"), u"days"_s, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_about(new QLabel(this))
{
    addTool(actions.sendPing);
    addTool(actions.triggerAlert);
    m_view->showSorted(&m_table, HealthTable::State, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->setColumnsOfPageFrom(HealthTable::FirstDay);
    auto *cells = new DayCellDelegate(this);
    for (int column = HealthTable::FirstDay; column < HealthTable::ColumnCount; ++column)
        m_view->setItemDelegateForColumn(column, cells);
    m_view->addActions({actions.triggerAlert, actions.sendPing, actions.reenable});
    m_view->viewport()->installEventFilter(this);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column < HealthTable::FirstDay)
            fitDays();
    });
    connect(m_view, &TableView::selectedRowChanged, this, [this] {
        showDetails();
        Q_EMIT targetChanged();
    });
    connect(&m_table, &StoreTable::updated, this, &HealthPage::showDetails);
    offerDays();

    m_splitter->addWidget(m_view);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({400, 260});
    auto *empty =
        new EmptyState(u"health"_s, tr("Nothing to judge yet"),
                       tr("Every installed app has a buffer that counts its successes, errors and timeouts of "
                          "each day. By these days it is judged, and disabled when it is broken. Rows appear "
                          "with the first installation."),
                       this);
    empty->offer(actions.refresh);
    setContent(m_splitter, empty, m_table);
    setFilterLine(desk, actions,
                  {.page = u"health"_s,
                   .keys = HealthList::filterKeys(),
                   .example = u"org:acme state:at-risk,broken -app:pager*"_s,
                   .chips = {{tr("At risk"), u"state:at-risk,broken"_s}}},
                  m_table);
    watchWhileShown({&m_table});
    showDetails();
}

HealthPage::~HealthPage()
{
    // The table goes before the view, which then tells that nothing is selected any more.
    m_view->disconnect(this);
    m_view->viewport()->removeEventFilter(this);
    m_view->horizontalHeader()->disconnect(this);
}

QWidget *HealthPage::makeDetails()
{
    auto *details = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_about);
    layout->addWidget(m_daysView, 1);
    m_daysView->showPlain(&m_days);
    m_daysView->horizontalHeader()->setStretchLastSection(false);
    return details;
}

/// By a click on a day of the map, and by Enter there and in the list of days.
void HealthPage::offerDays()
{
    m_view->setMouseTracking(true);
    connect(m_view, &QAbstractItemView::entered, this, [this](const QModelIndex &cell) {
        const bool isDay = cell.column() >= HealthTable::FirstDay;
        m_view->viewport()->setCursor(isDay ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &cell) {
        if (cell.column() >= HealthTable::FirstDay)
            openDay(m_table.dayOfColumn(cell.column()));
    });
    for (auto *view : {m_view, m_daysView}) {
        connect(view->offerOpening(tr("Show responses")), &QAction::triggered, this, [this, view] {
            const auto cell = view->currentIndex();
            if (view == m_view)
                openDay(m_table.dayOfColumn(cell.column()));
            else if (cell.isValid())
                openDay(m_days.dayAt(cell.row()));
        });
    }
}

void HealthPage::openDay(const QDate &day)
{
    const int row = m_view->selectedSourceRow();
    if (row < 0)
        return;
    const auto &shown = m_table.rowAt(row).row;
    auto filter = integrationFilter(shown.app.slug, shown.organization.slug);
    if (day.isValid())
        filter += u' ' + dayFilter(day);
    Q_EMIT responsesWanted(filter);
}

void HealthPage::showDetails()
{
    const int row = m_view->selectedSourceRow();
    m_about->setText(row < 0 ? tr("Select an integration to see its days in numbers.")
                             : healthSentence(m_table.rowAt(row).row));
    m_days.setDays(row < 0 ? QList<BufferDay>() : m_table.rowAt(row).row.shownDays());
    m_daysView->setVisible(row >= 0);
}

/// Shares what the other columns leave among the days; where it is too little, the newest have it, and the older ones
/// are read in the details.
void HealthPage::fitDays()
{
    const auto *header = m_view->horizontalHeader();
    int left = m_view->viewport()->width();
    for (int column = 0; column < HealthTable::FirstDay; ++column)
        left -= header->sectionSize(column);
    const int shown = std::clamp(left / leastDayWidth, fewestDays, bufferDaysKept);
    const int width = std::clamp(left / shown, leastDayWidth, mostDayWidth);
    for (int column = HealthTable::FirstDay; column < HealthTable::ColumnCount; ++column) {
        const bool isShown = HealthTable::ColumnCount - column <= shown;
        m_view->setColumnHidden(column, !isShown);
        if (isShown)
            m_view->setColumnWidth(column, width);
    }
}

std::optional<Target> HealthPage::target() const
{
    const int row = m_view->selectedSourceRow();
    if (row < 0)
        return {};
    const auto &shown = m_table.rowAt(row).row;
    return Target{shown.app.id,   shown.organization.id,   shown.app.name,
                  shown.app.uuid, shown.installation.uuid, shown.app.disabled.has_value()};
}

QWidget *HealthPage::mainWidget() const
{
    return m_view;
}

void HealthPage::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
    m_daysView->saveColumns(settings);
    settings.setValue(QLatin1String(healthSplitterKey), m_splitter->saveState());
}

void HealthPage::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
    m_daysView->restoreColumns(settings);
    m_splitter->restoreState(settings.value(QLatin1String(healthSplitterKey)).toByteArray());
}

bool HealthPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitDays();
    return Page::eventFilter(watched, event);
}

} // namespace hookdesk
