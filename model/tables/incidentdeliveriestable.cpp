// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/incidentdeliveriestable.h"

#include "model/tables/incidentstable.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Row = IncidentDeliveryRow;
using Table = IncidentDeliveriesTable;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(IncidentDeliveriesTable)
};

QString eventText(const Row &row)
{
    return row.kind == DeliveryKind::Replay ? Texts::tr("%1, replayed").arg(row.event) : row.event;
}

QString outcomeTooltip(const Row &row)
{
    return row.nextAttempt ? Texts::tr("The next try is due at\n%1").arg(timeTooltip(*row.nextAttempt))
                           : standingText(row.standing);
}

IncidentDeliveriesTable::Specs specs()
{
    Table::Specs specs(Table::ColumnCount);
    specs[Table::Time] = {.title = Texts::tr("Time"),
                          .width = 23,
                          .text = [](const Row &row) { return timeText(row.standing.at); },
                          .sortKey = [](const Row &row) { return qint64(row.standing.at.time_since_epoch().count()); },
                          .tooltip = [](const Row &row) { return timeTooltip(row.standing.at); }};
    specs[Table::Outcome] = {.title = Texts::tr("Outcome"),
                             .width = 17,
                             .text = [](const Row &row) { return standingText(row.standing); },
                             .tooltip = outcomeTooltip,
                             .tone = [](const Row &row) { return toneOf(row.standing.state); }};
    specs[Table::App] = {.title = Texts::tr("App"),
                         .width = 14,
                         .text = [](const Row &row) { return row.appName; },
                         .tooltip = [](const Row &row) { return row.appSlug; }};
    specs[Table::Event] = {.title = Texts::tr("Event"), .width = 20, .text = eventText};
    specs[Table::Attempts] = {.title = Texts::tr("Attempts"),
                              .width = 8,
                              .text = [](const Row &row) { return QString::number(row.attempts); },
                              .sortKey = [](const Row &row) { return row.attempts; },
                              .alignment = Qt::AlignRight};
    return specs;
}

} // namespace

IncidentDeliveriesTable::IncidentDeliveriesTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(), store, clock, Topic::Deliveries | Topic::Requests, 33ms, parent)
{
}

void IncidentDeliveriesTable::setIncident(std::optional<IncidentId> incident)
{
    if (m_incident == incident)
        return;
    m_incident = incident;
    showFirst({});
    refresh();
}

void IncidentDeliveriesTable::read()
{
    if (!m_incident) {
        ended({});
        return;
    }
    const auto rows = store().read([id = *m_incident, most = limit()](Connection &connection) {
        return IncidentList(connection).deliveriesOf(id, most);
    });
    whenDone(this, rows, [this, id = *m_incident](const Result<QList<IncidentDeliveryRow>> &rows) {
        if (rows && m_incident == id) // another may have been chosen meanwhile
            showFirst(*rows);
        ended(rows ? std::optional<Error>() : rows.error());
    });
}

} // namespace hookdesk
