// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that opens first: how the integrations are, what is sent, who fails, and who is disabled next. Everything on
// it opens the page that tells more.
#pragma once

#include "model/tables/forecast.h"
#include "model/tables/healthtable.h"
#include "model/tables/ratestable.h"
#include "model/tables/traffictable.h"
#include "ui/pages/page.h"

namespace hookdesk
{

class RateChart;
class StatTile;
class TitledList;
class WindowActions;

class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~OverviewPage() override;

    void refresh() override;
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

Q_SIGNALS:
    /// Somebody wants to see more: the buffers, or the responses, that fulfil a filter; what is disabled.
    void healthWanted(const QString &filter);
    void disabledWanted();

private:
    QWidget *makeContent();
    QLayout *makeTiles(QWidget *content);
    TitledList *makeForecast(QWidget *content);
    TitledList *makeTraffic(TrafficTable &table, TrafficOrder order, QWidget *content);
    QList<StoreTable *> tables();
    void countStates();

    const Clock &m_clock;
    HealthTable m_health;
    Forecast m_forecast;
    RatesTable m_rates;
    TrafficTable m_failing;
    TrafficTable m_slowest;
    QList<std::pair<HealthState, StatTile *>> m_tiles;
    RateChart *m_chart = nullptr;
    QList<TitledList *> m_lists; ///< the failing ones first
};

} // namespace hookdesk
