// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attempts per minute as lines over the time, one an outcome, told apart by their strokes and by their colours.
#pragma once

#include <QChartView>
#include <QPen>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace hookdesk
{

class RatesTable;
struct Theme;

class RatesPlot final : public QChartView
{
    Q_OBJECT

public:
    /// Follows the table, which outlives it.
    RatesPlot(const RatesTable &table, QWidget *parent);

    /// The stroke of a column of counts.
    static QPen penOf(int column, const Theme &theme);
    /// What stands in the plot while there is nothing to draw.
    void setNothing(const QString &text) { m_nothing = text; }
    /// The step that the mouse or the arrow keys are at; -1: none.
    int markedRow() const { return m_marked; }

Q_SIGNALS:
    void marked(int row);

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSteps();
    void showTimes();
    void showRates(double highest);
    void adoptPalette();
    void mark(int row);
    double timeOf(int row) const;

    const RatesTable &m_table;
    QDateTimeAxis *m_times;
    QValueAxis *m_rates;
    QList<std::pair<int, QLineSeries *>> m_series; ///< by their columns
    QString m_nothing;
    int m_marked = -1;
};

} // namespace hookdesk
