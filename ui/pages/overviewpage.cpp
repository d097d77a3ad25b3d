// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overviewpage.h"

#include "ui/emptystate.h"
#include "ui/filter/filtertexts.h"
#include "ui/overview/ratechart.h"
#include "ui/overview/stattile.h"
#include "ui/overview/titledlist.h"
#include "ui/tableview.h"
#include "ui/windowactions.h"

#include <QGridLayout>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// What a tile says below its count. Of the healthy ones: the rest, which no tile counts.
QString hintOf(HealthState state)
{
    switch (state) {
    case HealthState::AtRisk:
        return OverviewPage::tr("half way to being disabled");
    case HealthState::Broken:
        return OverviewPage::tr("any failure disables them");
    case HealthState::Disabled:
        return OverviewPage::tr("their alerts are skipped");
    default:
        return {};
    }
}

QString restText(const QHash<HealthState, int> &counts)
{
    const QLocale locale;
    return OverviewPage::tr("%1 with failures, %2 no data")
        .arg(locale.toString(counts.value(HealthState::Degraded)), locale.toString(counts.value(HealthState::NoData)));
}

QString riskText(int today)
{
    return today == 0 ? hintOf(HealthState::AtRisk)
                      : OverviewPage::tr("%1 may be disabled today").arg(QLocale().toString(today));
}

} // namespace

OverviewPage::OverviewPage(const DeskContext &desk, WindowActions &actions, QWidget *parent)
    : Page(tr("Overview"),
           tr("How the integrations are, and which of them need somebody. Everything here opens what it is about."),
           parent)
    , m_clock(desk.clock)
    , m_health(desk.store, desk.clock)
    , m_forecast(m_health)
    , m_rates(desk.store, desk.clock)
    , m_failing(TrafficOrder::MostFailed, desk.store, desk.clock)
    , m_slowest(TrafficOrder::Slowest, desk.store, desk.clock)
{
    addTool(actions.triggerAlert);
    auto *empty = new EmptyState(
        u"overview"_s, tr("Nothing to look after yet"),
        tr("This page tells at a glance how the webhook integrations of your customers are: which of them fail, why, "
           "and which is disabled next, and when. Explore it with sample data, set up a first integration, or bring a "
           "workspace of organizations, apps and installations from a file."),
        this);
    empty->offer(actions.exploreSample);
    empty->offer(actions.setUp);
    empty->offer(actions.importFile);
    setContent(makeContent(), empty, m_health);
    watchWhileShown(tables());
    connect(&m_health, &StoreTable::updated, this, &OverviewPage::countStates);
}

OverviewPage::~OverviewPage()
{
    // The tables go before the views.
    for (auto *list : m_lists)
        list->view()->disconnect(list);
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget(this);
    m_chart = new RateChart(m_rates, content);
    m_lists << makeTraffic(m_failing, TrafficOrder::MostFailed, content)
            << makeTraffic(m_slowest, TrafficOrder::Slowest, content) << makeForecast(content);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    grid->addLayout(makeTiles(content), 0, 0, 1, 2);
    grid->addWidget(m_chart, 1, 0);
    grid->addWidget(m_lists.at(2), 1, 1);
    grid->addWidget(m_lists.at(0), 2, 0);
    grid->addWidget(m_lists.at(1), 2, 1);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return content;
}

QLayout *OverviewPage::makeTiles(QWidget *content)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto state : {HealthState::Healthy, HealthState::AtRisk, HealthState::Broken, HealthState::Disabled}) {
        const bool isDisabled = state == HealthState::Disabled;
        auto *tile = new StatTile(
            state, hintOf(state),
            isDisabled ? tr("Show them on the page Disabled") : tr("Show them on the page Buffer health"), content);
        connect(tile, &QAbstractButton::clicked, this, [this, state, isDisabled] {
            if (isDisabled)
                Q_EMIT disabledWanted();
            else
                Q_EMIT healthWanted(u"state:"_s + textOf(state).replace(u' ', u'-'));
        });
        row->addWidget(tile, 1);
        m_tiles.emplaceBack(state, tile);
    }
    return row;
}

TitledList *OverviewPage::makeForecast(QWidget *content)
{
    auto *list = new TitledList({.title = tr("Disabled next"),
                                 .key = u"overview-next"_s,
                                 .nothing = tr("No integration is expected to be disabled: none has a streak of error "
                                               "days, nor too many timeouts today."),
                                 .open = tr("Show its days on the page Buffer health")},
                                content);
    list->view()->showPlain(&m_forecast);
    list->follow(m_health);
    connect(list, &TitledList::opened, this, [this](int row) {
        const auto &shown = m_forecast.rowAt(row);
        Q_EMIT healthWanted(integrationFilter(shown.app.slug, shown.organization.slug));
    });
    return list;
}

TitledList *OverviewPage::makeTraffic(TrafficTable &table, TrafficOrder order, QWidget *content)
{
    const bool isFailing = order == TrafficOrder::MostFailed;
    auto *list = new TitledList(
        {.title = isFailing ? tr("Failing most, last 24 hours") : tr("Slowest, last 24 hours"),
         .key = isFailing ? u"overview-failing"_s : u"overview-slowest"_s,
         .nothing =
             isFailing ? tr("Nothing has failed in the last 24 hours.") : tr("Nothing was sent in the last 24 hours."),
         .open = isFailing ? tr("Show why the newest failed, on the page Responses") : tr("Show its responses")},
        content);
    list->view()->showSorted(&table, isFailing ? TrafficTable::Failed : TrafficTable::Mean, Qt::DescendingOrder);
    for (const int column : {TrafficTable::Failed, TrafficTable::Sent})
        list->view()->setColumnHidden(column, !isFailing);
    for (const int column : {TrafficTable::Mean, TrafficTable::Longest}) // the names need the room
        list->view()->setColumnHidden(column, isFailing);
    list->follow(table);
    connect(list, &TitledList::opened, this, [this, &table](int row) {
        const auto &shown = table.rowAt(row);
        const auto filter = integrationFilter(shown.appSlug, shown.organizationSlug) + u" since:24h"_s;
        Q_EMIT responsesWanted(shown.failed > 0 ? filter + u" outcome:failed"_s : filter);
    });
    return list;
}

void OverviewPage::countStates()
{
    QHash<HealthState, int> counts;
    QSet<AppId> disabled; // wherever they are installed
    int today = 0;        // at risk, and expected to be disabled
    for (int row = 0; row < m_health.rowCount(); ++row) {
        const auto &health = m_health.rowAt(row).row;
        if (health.health.state == HealthState::Disabled)
            disabled << health.app.id;
        else
            ++counts[health.health.state];
        if (health.health.state == HealthState::AtRisk && health.health.expectedDisable == dayOf(m_clock.now()))
            ++today;
    }
    counts[HealthState::Disabled] = static_cast<int>(disabled.size());
    for (const auto &[state, tile] : m_tiles) {
        tile->setCount(counts.value(state));
        if (state == HealthState::Healthy)
            tile->setHint(restText(counts));
        else if (state == HealthState::AtRisk)
            tile->setHint(riskText(today));
    }
}

QList<StoreTable *> OverviewPage::tables()
{
    return {&m_health, &m_rates, &m_failing, &m_slowest};
}

void OverviewPage::refresh()
{
    for (auto *table : tables())
        table->refresh();
}

QWidget *OverviewPage::mainWidget() const
{
    return m_lists.constFirst()->view();
}

void OverviewPage::save(QSettings &settings) const
{
    for (const auto *list : m_lists)
        list->view()->saveColumns(settings);
    m_chart->save(settings);
}

void OverviewPage::restore(const QSettings &settings)
{
    for (auto *list : m_lists)
        list->view()->restoreColumns(settings);
    m_chart->restore(settings);
}

} // namespace hookdesk
