// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/queuetable.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Row = QueuedRow;
using Table = QueueTable;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QueueTable)
};

QString dueText(const Row &row)
{
    if (row.isInFlight)
        return Texts::tr("on its way");
    return row.due ? timeText(*row.due) : Texts::tr("held");
}

QString dueTooltip(const Row &row)
{
    if (row.isInFlight)
        return Texts::tr("An engine has taken it, and may be sending it");
    return row.due ? timeTooltip(*row.due) : Texts::tr("Its bulk replay is paused");
}

QString eventText(const Row &row)
{
    switch (row.kind) {
    case DeliveryKind::Replay:
        return Texts::tr("%1, replay").arg(row.event);
    case DeliveryKind::Ping:
        return Texts::tr("%1, by hand").arg(row.event);
    case DeliveryKind::Alert:
        break;
    }
    return row.event;
}

QueueTable::Specs specs(const Clock &clock)
{
    Table::Specs specs(Table::ColumnCount);
    specs[Table::Due] = {
        .title = Texts::tr("Due"),
        .width = 23,
        .text = dueText,
        .tooltip = dueTooltip,
        .tone = [&clock](const Row &row) { return row.due && *row.due < clock.now() ? Tone::Warning : Tone::Neutral; },
        .titleTooltip = Texts::tr("When it is sent, or tried again")};
    specs[Table::App] = {.title = Texts::tr("App"),
                         .width = 18,
                         .text = [](const Row &row) { return row.appName; },
                         .tooltip = [](const Row &row) { return row.appSlug; }};
    specs[Table::Organization] = {
        .title = Texts::tr("Organization"), .width = 18, .text = [](const Row &row) { return row.organizationName; }};
    specs[Table::Event] = {.title = Texts::tr("Event"), .width = 24, .text = eventText};
    specs[Table::Attempts] = {.title = Texts::tr("Tried"),
                              .width = 7,
                              .text = [](const Row &row) { return QString::number(row.attempts); },
                              .alignment = Qt::AlignRight,
                              .titleTooltip = Texts::tr("How often it was tried already")};
    specs[Table::RequestId] = {.title = Texts::tr("Request-ID"),
                               .width = 22,
                               .text = [](const Row &row) { return row.requestId; },
                               .elide = Qt::ElideMiddle};
    return specs;
}

} // namespace

QueueTable::QueueTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(clock), store, clock, Topic::Deliveries, 250ms, parent)
{
}

void QueueTable::read()
{
    const auto rows =
        store().read([most = limit()](Connection &connection) { return QueueList(connection).first(most); });
    whenDone(this, rows, [this](const Result<QList<QueuedRow>> &rows) {
        if (rows)
            showFirst(*rows);
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
