// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/ratechart.h"

#include "model/tables/ratestable.h"
#include "model/tables/words.h"
#include "ui/accessiblecreation.h"
#include "ui/chipbutton.h"
#include "ui/elidedlabel.h"
#include "ui/overview/ratesplot.h"
#include "ui/overview/sectiontitle.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto spanKey = "overview/span";
constexpr std::array spans{lastHour, lastDay, lastMonth};

QPixmap strokeOf(int column, const Theme &theme, double scale)
{
    constexpr QSize size(30, 10);
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(RatesPlot::penOf(column, theme));
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    return pixmap;
}

} // namespace

RateChart::RateChart(RatesTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_spans(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
    , m_when(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addLayout(makeHead());
    m_layout->addLayout(makeLegend());
    connect(&table, &StoreTable::updated, this, &RateChart::tell);
    connect(m_spans, &QButtonGroup::idClicked, this, &RateChart::choose);
    choose(0);
    adoptPalette();
}

void RateChart::makePlot()
{
    m_plot = new RatesPlot(m_table, this);
    m_plot->setAccessibleName(tr("Deliveries per minute"));
    m_plot->setMinimumHeight(90);
    m_layout->insertWidget(1, m_plot, 1);
    setTabOrder(m_spans->buttons().constLast(), m_plot);
    connect(m_plot, &RatesPlot::marked, this, &RateChart::tell);
    tellCreated(m_plot);
}

void RateChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_plot)
        return;
    makePlot();
    tell();
}

QHBoxLayout *RateChart::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(sectionTitle(tr("Deliveries per minute"), this), 1);
    const std::array titles{tr("1 h"), tr("24 h"), tr("30 d")};
    const std::array names{tr("Last hour"), tr("Last 24 hours"), tr("Last 30 days")};
    for (size_t span = 0; span < spans.size(); ++span) {
        auto *button = new ChipButton(titles.at(span), this);
        button->setAccessibleName(names.at(span));
        button->setToolTip(names.at(span));
        m_spans->addButton(button, static_cast<int>(span));
        head->addWidget(button);
    }
    return head;
}

/// Two beside each other: in some languages the words of four do not fit beside half a window.
QGridLayout *RateChart::makeLegend()
{
    auto *legend = new QGridLayout;
    legend->setHorizontalSpacing(6);
    legend->setVerticalSpacing(2);
    legend->addWidget(m_when, 0, 0);
    legend->setColumnMinimumWidth(1, 10);
    for (int column = RatesTable::Delivered; column < RatesTable::ColumnCount; ++column) {
        auto *stroke = new QLabel(this);
        auto *count = new ElidedLabel(this);
        count->setElideMode(Qt::ElideRight);
        const auto index = static_cast<int>(m_legend.size());
        legend->addWidget(stroke, index / 2, 2 + index % 2 * 3);
        legend->addWidget(count, index / 2, 3 + index % 2 * 3);
        m_legend.emplaceBack(stroke, count);
    }
    legend->setColumnMinimumWidth(4, 10);
    legend->setColumnStretch(7, 1);
    return legend;
}

void RateChart::choose(int span)
{
    m_spans->button(span)->setChecked(true);
    m_table.setRateSpan(spans.at(static_cast<size_t>(span)));
    tell();
}

/// What is said of the span that is shown, which the chosen one follows soon.
QString RateChart::shownOf(const std::array<QString, 3> &texts) const
{
    const auto *shown = std::find(spans.begin(), spans.end(), m_table.rateSpan());
    return texts.at(static_cast<size_t>(shown - spans.begin()));
}

/// The time of a step, local; `12:05–12:06`.
QString RateChart::stepText(int row) const
{
    const auto start = toDateTime(m_table.steps().at(row).start).toLocalTime();
    const auto end = start.addSecs(std::chrono::seconds(m_table.rateSpan().step).count());
    const auto day = m_table.rateSpan() == lastHour ? QString() : QLocale().toString(start.date(), u"ddd d MMM "_s);
    return u"%1%2–%3"_s.arg(day, start.toString(u"HH:mm"_s), end.toString(u"HH:mm"_s));
}

void RateChart::tell()
{
    if (!m_plot)
        return;
    const QLocale locale;
    const int row = m_plot->markedRow();
    m_plot->setNothing(shownOf({tr("Nothing was sent in the last hour."), tr("Nothing was sent in the last 24 hours."),
                                tr("Nothing was sent in the last 30 days.")}));
    const auto whole = shownOf({tr("Last hour"), tr("Last 24 hours"), tr("Last 30 days")});
    m_when->setText((row < 0 ? whole : stepText(row)) + u':');
    m_when->setToolTip(row < 0 ? QString() : timeTooltip(m_table.steps().at(row).start));
    QStringList counts;
    for (int i = 0; i < m_legend.size(); ++i) {
        const int column = RatesTable::Delivered + i;
        const auto outcome = RatesTable::outcomeOf(column);
        const auto number = locale.toString(row < 0 ? m_table.totalOf(column) : m_table.countAt(row, column));
        const auto count = u"%1 %2 "_s.arg(outcome.glyph, number);
        m_legend.at(i).second->setText(count + outcome.word);
        m_legend.at(i).second->setToolTip(count + outcome.word);
        m_legend.at(i).second->setMinimumWidth(fontMetrics().horizontalAdvance(count + u'…')); // the word gives way
        counts << u"%1 %2"_s.arg(number, outcome.word);
    }
    m_plot->setAccessibleDescription(m_when->text() + u' ' + counts.join(u", "_s));
}

void RateChart::save(QSettings &settings) const
{
    settings.setValue(QLatin1String(spanKey), m_spans->checkedId());
}

void RateChart::restore(const QSettings &settings)
{
    choose(std::clamp(settings.value(QLatin1String(spanKey)).toInt(), 0, static_cast<int>(spans.size()) - 1));
}

void RateChart::adoptPalette()
{
    const auto theme = Theme::of(palette());
    for (int i = 0; i < m_legend.size(); ++i)
        m_legend.at(i).first->setPixmap(strokeOf(RatesTable::Delivered + i, theme, devicePixelRatioF()));
}

void RateChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace hookdesk
