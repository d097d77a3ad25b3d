// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/ratestable.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

RatesTable::RatesTable(Store &store, const Clock &clock, QObject *parent)
    : StoreTable(store, clock, Topic::Requests, 250ms, parent)
{
}

RateOutcome RatesTable::outcomeOf(int column)
{
    switch (column) {
    case Delivered:
        return {wordOf(Outcome::Delivered), glyphOf(Outcome::Delivered), toneOf(Outcome::Delivered)};
    case Failed:
        return {tr("errors"), glyphOf(Outcome::Failed), toneOf(Outcome::Failed)};
    case Unanswered:
        return {tr("no response"), u"◷"_s, Tone::Late};
    case Skipped:
        return {wordOf(Outcome::Skipped), glyphOf(Outcome::Skipped), toneOf(Outcome::Skipped)};
    default:
        return {};
    }
}

void RatesTable::setRateSpan(const RateSpan &span)
{
    if (std::exchange(m_wanted, span) != span)
        refresh();
}

int RatesTable::countAt(int row, int column) const
{
    const auto &step = m_steps.at(row);
    switch (column) {
    case Delivered:
        return step.delivered;
    case Failed:
        return step.failed;
    case Unanswered:
        return step.unanswered;
    case Skipped:
        return step.skipped;
    default:
        return 0;
    }
}

int RatesTable::totalOf(int column) const
{
    int total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += countAt(row, column);
    return total;
}

double RatesTable::minutesOf(int row) const
{
    const std::chrono::duration<double, std::ratio<60>> over = m_readAt - m_steps.at(row).start;
    return std::clamp(over.count(), 1.0, static_cast<double>(m_span.step.count()));
}

int RatesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int RatesTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RatesTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Start)
        return timeText(m_steps.at(index.row()).start);
    return QLocale().toString(countAt(index.row(), index.column()));
}

QVariant RatesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Start ? tr("from") : outcomeOf(section).word;
}

void RatesTable::read()
{
    const auto now = clock().now();
    const auto steps = store().read(
        [span = m_wanted, now](Connection &connection) { return DeliveryRates(connection).at(now, span); });
    whenDone(this, steps, [this, now, asked = m_wanted](const Result<QList<RateStep>> &steps) {
        if (steps && asked == m_wanted) { // else another reading follows
            m_readAt = now;
            m_span = asked;
            show(*steps);
        }
        ended(steps ? std::optional<Error>() : steps.error());
    });
}

void RatesTable::show(const QList<RateStep> &steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel(); // another span: no row of it was there
        m_steps = steps;
        endResetModel();
    } else if (steps != m_steps) {
        m_steps = steps;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace hookdesk
