// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/healthtable.h"

#include "model/tables/bufferdays.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr auto shownTopics =
    Topic::Organizations | Topic::SentryApps | Topic::Installations | Topic::Buffer | Topic::Settings;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HealthTable)
};

using Row = RankedHealth;

const BufferHealth &healthOf(const Row &row)
{
    return row.row.health;
}

/// How much of a limit is used up, as a tone.
Tone toneOf(int used, int limit)
{
    return used == 0 ? Tone::Muted : used >= limit ? Tone::Bad : 2 * used >= limit ? Tone::Warning : Tone::Neutral;
}

QString shareText(int used, int limit)
{
    const QLocale locale;
    return used == 0 ? noValue() : Texts::tr("%1/%2").arg(locale.toString(used), locale.toString(limit));
}

QString expectedText(const Row &row)
{
    const auto expected = healthOf(row).expectedDisable;
    return expected ? expected->toString(Qt::ISODate) : noValue();
}

QList<RankedHealth> ranked(const QList<HealthRow> &rows)
{
    QList<RankedHealth> ranked;
    ranked.reserve(rows.size());
    for (const auto &row : rows)
        ranked << RankedHealth{row, static_cast<int>(ranked.size())};
    return ranked;
}

ColumnSpec<Row> daySpec(int place)
{
    const auto day = [place](const Row &row) { return row.row.shownDays().value(place); };
    const auto counted = [place](const Row &row) { return row.row.days.value(place); };
    return {.title = {},
            .width = 3,
            .text = [day](const Row &row) { return glyphOf(dayKind(day(row))); },
            .sortKey = [day](const Row &row) { return failureShare(day(row)); },
            .tooltip =
                [day](const Row &row) {
                    return row.row.daysBefore.isEmpty()
                               ? dayText(day(row))
                               : Texts::tr("%1\nCounted until it was disabled.").arg(dayText(day(row)));
                },
            .tone = [day](const Row &row) { return toneOf(dayKind(day(row))); },
            .alignment = Qt::AlignHCenter,
            .plain =
                [counted](const Row &row) {
                    return u"%1/%2/%3"_s.arg(counted(row).success).arg(counted(row).error).arg(counted(row).timeout);
                }};
}

HealthTable::Specs specs()
{
    HealthTable::Specs specs(HealthTable::FirstDay);
    specs[HealthTable::App] = {.title = Texts::tr("App"),
                               .width = 14,
                               .text = [](const Row &row) { return row.row.app.name; },
                               .tooltip = [](const Row &row) { return row.row.app.slug; }};
    specs[HealthTable::Organization] = {.title = Texts::tr("Organization"),
                                        .width = 12,
                                        .text = [](const Row &row) { return row.row.organization.name; },
                                        .tooltip = [](const Row &row) { return row.row.organization.slug; }};
    specs[HealthTable::State] = {.title = Texts::tr("State"),
                                 .width = 14,
                                 .text = [](const Row &row) { return stateWords(row.row); },
                                 .sortKey = [](const Row &row) { return row.rank; },
                                 .tooltip = [](const Row &row) { return stateText(row.row); },
                                 .tone = [](const Row &row) { return toneOf(healthOf(row).state); },
                                 .titleTooltip = Texts::tr("The most at risk first"),
                                 .plain = [](const Row &row) { return wordOf(healthOf(row).state); }};
    specs[HealthTable::Streak] = {
        .title = Texts::tr("Error days"),
        .width = 10,
        .text = [](const Row &row) { return shareText(healthOf(row).errorDays, row.row.rule.rangeDays); },
        .sortKey = [](const Row &row) { return healthOf(row).errorDays; },
        .tooltip =
            [](const Row &row) {
                return Texts::tr("%1 days in a row with errors and no success; %2 disable it")
                    .arg(healthOf(row).errorDays)
                    .arg(row.row.rule.rangeDays);
            },
        .tone = [](const Row &row) { return toneOf(healthOf(row).errorDays, row.row.rule.rangeDays); },
        .alignment = Qt::AlignRight,
        .titleTooltip = Texts::tr("The streak of days with errors and no success")};
    specs[HealthTable::Timeouts] = {
        .title = Texts::tr("Timeouts"),
        .width = 9,
        .text = [](const Row &row) { return shareText(healthOf(row).timeoutsToday, row.row.rule.timeoutThreshold); },
        .sortKey = [](const Row &row) { return healthOf(row).timeoutsToday; },
        .tooltip =
            [](const Row &row) {
                return Texts::tr("%1 timeouts today (UTC); %2 on one day disable it")
                    .arg(QLocale().toString(healthOf(row).timeoutsToday),
                         QLocale().toString(row.row.rule.timeoutThreshold));
            },
        .tone = [](const Row &row) { return toneOf(healthOf(row).timeoutsToday, row.row.rule.timeoutThreshold); },
        .alignment = Qt::AlignRight,
        .titleTooltip = Texts::tr("Timeouts today (UTC)")};
    specs[HealthTable::Expected] = {
        .title = Texts::tr("Disable on"),
        .width = 13,
        .text = expectedText,
        .sortKey = [](const Row &row) { return healthOf(row).expectedDisable.value_or(QDate(9999, 12, 31)); },
        .tooltip =
            [](const Row &row) {
                return healthOf(row).expectedDisable
                           ? Texts::tr("When it is disabled if it goes on as it does (UTC day)")
                           : Texts::tr("Nothing suggests that it will be disabled");
            },
        .tone = [](const Row &row) { return healthOf(row).expectedDisable ? Tone::Bad : Tone::Muted; },
        .titleTooltip = Texts::tr("The day on which it is expected to be disabled, if it goes on as it does")};
    for (int place = 0; place < bufferDaysKept; ++place)
        specs << daySpec(place);
    return specs;
}

} // namespace

HealthTable::HealthTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(specs(), store, clock, shownTopics, 250ms, parent)
    , m_today(dayOf(clock.now()))
{
}

QDate HealthTable::dayOfColumn(int column) const
{
    return column < FirstDay || column >= ColumnCount ? QDate() : m_today.addDays(column - ColumnCount + 1);
}

QVariant HealthTable::data(const QModelIndex &index, int role) const
{
    if (role == DaysRole && index.isValid() && index.column() >= FirstDay)
        return QVariant::fromValue(BufferDays{{rowAt(index.row()).row.shownDays().value(index.column() - FirstDay)}});
    return RowsTable::data(index, role);
}

QVariant HealthTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto day = orientation == Qt::Horizontal ? dayOfColumn(section) : QDate();
    if (day.isValid() && role == Qt::DisplayRole) {
        const bool namesMonth = section == FirstDay || day.day() == 1;
        return (namesMonth ? QLocale().monthName(day.month(), QLocale::ShortFormat) : QString()) + u'\n' +
               QString::number(day.day());
    }
    if (day.isValid() && role == Qt::ToolTipRole)
        return Texts::tr("%1 (UTC)").arg(day.toString(Qt::ISODate));
    return RowsTable::headerData(section, orientation, role);
}

QString HealthTable::plainTitle(int column) const
{
    const auto day = dayOfColumn(column);
    return day.isValid() ? Texts::tr("%1 (success/error/timeout)").arg(day.toString(Qt::ISODate))
                         : RowsTable::plainTitle(column);
}

std::optional<RowsExport> HealthTable::exported(ExportFormat format) const
{
    const auto read = [filter = filter(), now = clock().now()](
                          Connection &connection, const std::optional<ListCursor> &) -> Result<ListPage<RankedHealth>> {
        HOOKDESK_TRY_ASSIGN(rows, HealthList(connection, filter).at(now));
        return ListPage<RankedHealth>{ranked(rows), {}};
    };
    return format == ExportFormat::Csv ? exportedColumns(read)
                                       : jsonExport(read, [](const RankedHealth &row) { return jsonOf(row.row); });
}

void HealthTable::read()
{
    const auto now = clock().now();
    // Ranked there too: this thread has thousands of them to show.
    const auto read = [filter = filter(), now](Connection &connection) {
        return HealthList(connection, filter).at(now).map(ranked);
    };
    whenDone(this, store().read(read), [this, today = dayOf(now)](const Result<QList<RankedHealth>> &rows) {
        if (rows && !isOutdated()) {
            show(*rows);
            if (std::exchange(m_today, today) != today)
                Q_EMIT headerDataChanged(Qt::Horizontal, FirstDay, ColumnCount - 1);
        }
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
