// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/daycounts.h"

#include "model/tables/bufferdays.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk
{

void DayCounts::setDays(const QList<BufferDay> &days)
{
    const QList<BufferDay> latestFirst(days.crbegin(), days.crend());
    if (latestFirst.size() != m_days.size()) {
        beginResetModel(); // of another length only when there was nothing, or there is nothing
        m_days = latestFirst;
        endResetModel();
    } else if (latestFirst != m_days) {
        m_days = latestFirst;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int DayCounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DayCounts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayCounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &day = m_days.at(index.row());
    const bool isNumber = index.column() >= Success;
    const int number = index.column() == Success ? day.success : index.column() == Error ? day.error : day.timeout;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Day)
            return day.day.toString(Qt::ISODate) + u"  "_s +
                   QLocale().dayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        if (index.column() == Kind)
            return glyphOf(dayKind(day)) + u' ' + wordOf(dayKind(day));
        return QLocale().toString(number);
    case Qt::ToolTipRole:
        return dayText(day);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case ToneRole:
        if (index.column() == Kind)
            return QVariant::fromValue(toneOf(dayKind(day)));
        return QVariant::fromValue(isNumber && number == 0 ? Tone::Muted : Tone::Neutral);
    default:
        return {};
    }
}

QVariant DayCounts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles{tr("Day (UTC)"), tr("What kind of day"), tr("Successes"), tr("Errors"), tr("Timeouts")};
    constexpr std::array widths{20, 34, 11, 10, 10};
    switch (role) {
    case Qt::DisplayRole:
        return titles.at(section);
    case WidthRole:
        return widths.at(static_cast<size_t>(section));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((section >= Success ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

} // namespace hookdesk
