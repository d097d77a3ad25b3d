// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/ratesplot.h"

#include "model/tables/ratestable.h"
#include "ui/theme.h"

#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int timeLabels = 7; ///< every 10 minutes, 4 hours or 5 days

/// The least of 1, 2, 5, 10, … and of 0.5, 0.2, … that is not less.
double roundStep(double atLeast)
{
    const double decade = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * decade >= atLeast * 0.999)
            return times * decade;
    }
    return 10 * decade;
}

} // namespace

RatesPlot::RatesPlot(const RatesTable &table, QWidget *parent)
    : QChartView(parent)
    , m_table(table)
    , m_times(new QDateTimeAxis(this))
    , m_rates(new QValueAxis(this))
{
    auto *plot = chart();
    plot->legend()->hide();
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setLocalizeNumbers(true);
    plot->addAxis(m_times, Qt::AlignBottom);
    plot->addAxis(m_rates, Qt::AlignLeft);
    m_times->setTickCount(timeLabels);
    for (int column = RatesTable::Delivered; column < RatesTable::ColumnCount; ++column) {
        auto *line = new QLineSeries(this);
        plot->addSeries(line);
        line->attachAxis(m_times);
        line->attachAxis(m_rates);
        m_series.emplaceBack(column, line);
    }
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setMouseTracking(true);
    connect(&table, &StoreTable::updated, this, &RatesPlot::showSteps);
    adoptPalette();
    showSteps();
}

QPen RatesPlot::penOf(int column, const Theme &theme)
{
    constexpr std::array strokes{Qt::NoPen, Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(theme.colorOf(RatesTable::outcomeOf(column).tone), 2, strokes.at(static_cast<size_t>(column)));
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

double RatesPlot::timeOf(int row) const
{
    const auto &step = m_table.steps().at(row);
    return static_cast<double>(toMs(step.start + std::chrono::milliseconds(m_table.rateSpan().step) / 2));
}

void RatesPlot::showSteps()
{
    if (m_table.steps().isEmpty())
        return;
    double highest = 0;
    for (const auto &[column, line] : m_series) {
        QList<QPointF> points;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            points << QPointF(timeOf(row), m_table.countAt(row, column) / m_table.minutesOf(row));
            highest = std::max(highest, points.constLast().y());
        }
        line->replace(points);
        line->setVisible(m_table.totalOf(column) > 0); // a line at 0 would lie over the others' there
    }
    showTimes();
    showRates(highest);
    mark(m_marked);
    viewport()->update();
}

void RatesPlot::showTimes()
{
    const auto &span = m_table.rateSpan();
    m_times->setFormat(span == lastMonth ? u"d MMM"_s : span == lastDay ? u"ddd HH:mm"_s : u"HH:mm"_s);
    const auto start = m_table.steps().constFirst().start;
    m_times->setRange(toDateTime(start).toLocalTime(), toDateTime(start + span.steps * span.step).toLocalTime());
}

void RatesPlot::showRates(double highest)
{
    const bool isWhole =
        m_table.rateSpan().step <= std::chrono::minutes(1); // so many in a minute are counted, not shared out
    const double step = highest == 0 ? 1 : std::max(isWhole ? 1.0 : 0.0, roundStep(highest / 4));
    const double steps = std::max(1.0, std::ceil(highest / step * 0.999));
    const auto decimals = static_cast<int>(std::max(0.0, std::ceil(-std::log10(step) - 0.001)));
    m_rates->setLabelFormat(u"%.%1f"_s.arg(decimals));
    m_rates->setTickCount(static_cast<int>(steps) + 1);
    m_rates->setRange(0, steps * step);
}

void RatesPlot::mark(int row)
{
    const auto rows = m_table.rowCount();
    m_marked = std::clamp(row, -1, rows - 1);
    viewport()->update();
    Q_EMIT marked(m_marked);
}

void RatesPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const auto theme = Theme::of(palette());
    const auto plot = chart()->plotArea();
    if (m_marked >= 0) {
        const double x = chart()->mapToPosition({timeOf(m_marked), 0}).x();
        painter->setPen(QPen(theme.accent, 1));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (hasFocus()) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(plot);
    }
    const bool isEmpty =
        std::none_of(m_series.cbegin(), m_series.cend(), [](const auto &each) { return each.second->isVisible(); });
    if (isEmpty && m_table.isLoaded()) {
        painter->setFont(font());
        painter->setPen(theme.muted);
        painter->drawText(plot, Qt::AlignCenter, m_nothing);
    }
}

void RatesPlot::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const auto at = mapToScene(event->position().toPoint());
    if (m_table.steps().isEmpty() || !chart()->plotArea().contains(at)) {
        mark(-1);
        return;
    }
    const auto start = static_cast<double>(toMs(m_table.steps().constFirst().start));
    const auto length = static_cast<double>(std::chrono::milliseconds(m_table.rateSpan().step).count());
    mark(static_cast<int>((chart()->mapToValue(at).x() - start) / length));
}

void RatesPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    mark(-1);
}

void RatesPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = m_table.rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        mark(m_marked < 0 ? last : std::max(m_marked - 1, 0));
        return;
    case Qt::Key_Right:
        mark(m_marked < 0 ? last : m_marked + 1);
        return;
    case Qt::Key_Home:
        mark(0);
        return;
    case Qt::Key_End:
        mark(last);
        return;
    case Qt::Key_Escape:
        mark(-1);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void RatesPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    mark(-1);
}

void RatesPlot::adoptPalette()
{
    const auto theme = Theme::of(palette());
    for (const auto &[column, line] : m_series)
        line->setPen(penOf(column, theme));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_rates)}) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(theme.border, 1));
        axis->setGridLinePen(QPen(mixed(theme.surface, theme.border, 0.6), 1));
    }
    m_times->setGridLineVisible(false);
    setBackgroundBrush(theme.surface);
}

void RatesPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptPalette();
}

} // namespace hookdesk
