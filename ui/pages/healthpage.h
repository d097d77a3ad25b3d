// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of buffer health: a heat map of the days of each integration, those most at risk first.
#pragma once

#include "model/tables/daycounts.h"
#include "model/tables/healthtable.h"
#include "ui/pages/page.h"

class QLabel;
class QSplitter;

namespace hookdesk
{

class WindowActions;

class HealthPage final : public Page
{
    Q_OBJECT

public:
    HealthPage(const DeskContext &desk, WindowActions &actions, QWidget *parent);
    ~HealthPage() override;

    std::optional<Target> target() const override;
    void refresh() override { m_table.refresh(); }
    QWidget *mainWidget() const override;
    void save(QSettings &settings) const override;
    void restore(const QSettings &settings) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeDetails();
    void showDetails();
    void fitDays();
    void offerDays();
    /// Of the selected integration; all its responses, when it is no day.
    void openDay(const QDate &day);

    HealthTable m_table;
    DayCounts m_days;
    TableView *m_view;
    TableView *m_daysView;
    QSplitter *m_splitter;
    QLabel *m_about;
};

} // namespace hookdesk
