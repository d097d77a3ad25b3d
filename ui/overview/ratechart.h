// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart of deliveries per minute: its span can be chosen, and its legend tells the counts of the span, or of the
// step that the mouse or the arrow keys are at.
#pragma once

#include <QSettings>
#include <QWidget>
#include <array>

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hookdesk
{

class RatesPlot;
class RatesTable;

class RateChart final : public QWidget
{
    Q_OBJECT

public:
    /// Follows the table, which outlives it, and chooses its span.
    RateChart(RatesTable &table, QWidget *parent);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePlot();
    QHBoxLayout *makeHead();
    QGridLayout *makeLegend();
    void choose(int span);
    void tell();
    QString shownOf(const std::array<QString, 3> &texts) const;
    QString stepText(int row) const;
    void adoptPalette();

    RatesTable &m_table;
    QButtonGroup *m_spans;
    QVBoxLayout *m_layout;
    RatesPlot *m_plot = nullptr; ///< takes a while to make: none before there is something to draw
    QLabel *m_when;
    QList<std::pair<QLabel *, QLabel *>> m_legend; ///< the stroke and the count, by column
};

} // namespace hookdesk
