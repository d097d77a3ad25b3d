// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/traffictable.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TrafficTable)
};

double shareFailed(const TrafficRow &row)
{
    return static_cast<double>(row.failed) / std::max(row.sent, 1);
}

QString failedTooltip(const TrafficRow &row)
{
    const QLocale locale;
    return Texts::tr("%1 of %2 attempts failed").arg(locale.toString(row.failed), locale.toString(row.sent));
}

TrafficTable::Specs specs()
{
    using Row = TrafficRow;
    TrafficTable::Specs specs(TrafficTable::ColumnCount);
    specs[TrafficTable::App] = {.title = Texts::tr("App"),
                                .width = 16,
                                .text = [](const Row &row) { return row.appName; },
                                .tooltip = [](const Row &row) { return row.appSlug; }};
    specs[TrafficTable::Organization] = {.title = Texts::tr("Organization"),
                                         .width = 15,
                                         .text = [](const Row &row) { return row.organizationName; },
                                         .tooltip = [](const Row &row) { return row.organizationSlug; }};
    specs[TrafficTable::Failed] = {
        .title = Texts::tr("Failed"),
        .width = 8,
        .text = [](const Row &row) { return row.failed == 0 ? noValue() : QLocale().toString(row.failed); },
        .sortKey = [](const Row &row) { return row.failed + shareFailed(row) / 2; }, // of as many, the greater share
        .tooltip = failedTooltip,
        .tone = [](const Row &row) { return row.failed == 0 ? Tone::Muted : Tone::Bad; },
        .alignment = Qt::AlignRight,
        .titleTooltip = Texts::tr("Attempts that were not answered with a success")};
    specs[TrafficTable::Sent] = {.title = Texts::tr("of"),
                                 .width = 8,
                                 .text = [](const Row &row) { return QLocale().toString(row.sent); },
                                 .sortKey = [](const Row &row) { return row.sent; },
                                 .tooltip = failedTooltip,
                                 .alignment = Qt::AlignRight,
                                 .titleTooltip = Texts::tr("Attempts that were sent")};
    specs[TrafficTable::Mean] = {.title = Texts::tr("Mean time"),
                                 .width = 11,
                                 .text = [](const Row &row) { return durationText(row.meanMs); },
                                 .sortKey = [](const Row &row) { return row.meanMs; },
                                 .alignment = Qt::AlignRight,
                                 .titleTooltip =
                                     Texts::tr("How long an attempt takes, until it is answered or given up")};
    specs[TrafficTable::Longest] = {.title = Texts::tr("Longest"),
                                    .width = 10,
                                    .text = [](const Row &row) { return durationText(row.longestMs); },
                                    .sortKey = [](const Row &row) { return row.longestMs; },
                                    .alignment = Qt::AlignRight};
    return specs;
}

} // namespace

TrafficTable::TrafficTable(TrafficOrder order, Store &store, const Clock &clock, QObject *parent)
    : RowsTable(specs(), store, clock, Topic::Requests | Topic::SentryApps | Topic::Organizations, 1s, parent)
    , m_order(order)
{
}

/// Both are numbers that the store gave, far from 2^32.
qint64 TrafficTable::idOf(const TrafficRow &row) const
{
    return (row.app.value << 32) ^ row.organization.value;
}

void TrafficTable::read()
{
    const auto rows = store().read([order = m_order, now = clock().now()](Connection &connection) {
        return TrafficList(connection).lately(now, order, mostRows);
    });
    whenDone(this, rows, [this](const Result<QList<TrafficRow>> &rows) {
        if (rows)
            show(*rows);
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
