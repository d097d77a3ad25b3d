// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/timelineview.h"

#include "model/tables/words.h"
#include "ui/rowdelegate.h"
#include "ui/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

QStandardItem *itemOf(const QString &text, const TimelineLine &line, const QString &toolTip = {})
{
    auto *item = new QStandardItem(text);
    item->setToolTip(toolTip.isEmpty() ? text : toolTip);
    auto font = item->font();
    font.setBold(line.isSelected);
    item->setFont(font);
    return item;
}

QList<QStandardItem *> rowOf(const TimelineLine &line)
{
    const auto mark = line.isSelected ? TimelineView::tr("▶ %1, shown here") : u"%1"_s;
    auto *answer = itemOf(line.answer, line);
    answer->setData(QVariant::fromValue(line.tone), ToneRole);
    auto *duration = itemOf(line.duration, line);
    duration->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return {itemOf(timeText(line.at), line, timeTooltip(line.at)),
            itemOf(line.attempt ? u"    "_s + mark.arg(line.what) : line.what, line, line.what),
            answer,
            duration,
            itemOf(line.counted, line),
            itemOf(line.next, line)};
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(tr("Timeline"), u"timeline"_s, this))
    , m_rows(new QStandardItemModel(0, 6, this))
    , m_note(new QLabel(this))
{
    m_rows->setHorizontalHeaderLabels(
        {tr("Time"), tr("What"), tr("Answer"), tr("Duration"), tr("Counted as"), tr("What followed")});
    m_rows->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    constexpr std::array widths{24, 32, 24, 9, 11, 60};
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setHeaderData(column, Qt::Horizontal, widths.at(static_cast<size_t>(column)), WidthRole);
    m_view->showPlain(m_rows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setAccessibleDescription(tr("Enter shows the details of the attempt in the current row"));
    m_note->setWordWrap(true);
    m_note->hide();
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto &line = m_lines.at(index.row());
        if (line.attempt && !line.isSelected)
            Q_EMIT attemptChosen(*line.attempt);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
}

void TimelineView::show(const QList<TimelineLine> &lines, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_lines == lines)
        return;
    m_lines = lines;
    m_rows->removeRows(0, m_rows->rowCount());
    for (const auto &line : lines) {
        m_rows->appendRow(rowOf(line));
        if (line.isSelected)
            m_view->scrollTo(m_rows->index(m_rows->rowCount() - 1, 0));
    }
}

void TimelineView::save(QSettings &settings) const
{
    m_view->saveColumns(settings);
}

void TimelineView::restore(const QSettings &settings)
{
    m_view->restoreColumns(settings);
}

} // namespace hookdesk
