// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/incidentstable.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"
#include "model/workspace/workspacejson.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Row = IncidentRow;
using Table = IncidentsTable;

constexpr auto shownTopics = Topic::Organizations | Topic::Incidents | Topic::Deliveries | Topic::Requests;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(IncidentsTable)
};

QString lastTooltip(const Row &row)
{
    return row.last ? Texts::tr("The latest delivery, at\n%1").arg(timeTooltip(row.last->at))
                    : Texts::tr("No alert of it was sent, or it is no longer kept.");
}

void addWhatItIs(Table::Specs &specs)
{
    specs[Table::Identifier] = {.title = Texts::tr("Incident"),
                                .width = 8,
                                .text = [](const Row &row) { return Texts::tr("#%1").arg(row.identifier); },
                                .alignment = Qt::AlignRight,
                                .order = SortKey::Incident,
                                .plain = [](const Row &row) { return QString::number(row.identifier); }};
    specs[Table::Title] = {.title = Texts::tr("Title"),
                           .width = 27,
                           .text = [](const Row &row) { return row.title; },
                           .order = SortKey::Title};
    specs[Table::Status] = {.title = Texts::tr("Status"),
                            .width = 12,
                            .text = [](const Row &row) { return glyphOf(row.status) + u' ' + wordOf(row.status); },
                            .tooltip = [](const Row &row) { return wordOf(row.status); },
                            .tone = [](const Row &row) { return toneOf(row.status); },
                            .order = SortKey::Status,
                            .firstOrder = Qt::DescendingOrder};
    specs[Table::Organization] = {.title = Texts::tr("Organization"),
                                  .width = 16,
                                  .text = [](const Row &row) { return row.organizationName; },
                                  .tooltip = [](const Row &row) { return row.organizationSlug; },
                                  .order = SortKey::Organization};
    specs[Table::Rule] = {
        .title = Texts::tr("Rule"),
        .width = 22,
        .text = [](const Row &row) { return row.rule.isEmpty() ? noValue() : row.rule; },
        .tooltip =
            [](const Row &row) { return row.rule.isEmpty() ? Texts::tr("Its attachment names no rule.") : row.rule; },
        .tone = [](const Row &row) { return row.rule.isEmpty() ? Tone::Muted : Tone::Neutral; },
        .titleTooltip = Texts::tr("The alert rule that its attachment names")};
    specs[Table::Started] = {.title = Texts::tr("Started"),
                             .width = 23,
                             .text = [](const Row &row) { return timeText(row.started); },
                             .tooltip = [](const Row &row) { return timeTooltip(row.started); },
                             .order = SortKey::Time,
                             .firstOrder = Qt::DescendingOrder,
                             .plain = [](const Row &row) { return isoText(row.started); }};
}

void addWhatWasSent(Table::Specs &specs)
{
    specs[Table::Deliveries] = {.title = Texts::tr("Deliveries"),
                                .width = 10,
                                .text = [](const Row &row) { return QLocale().toString(row.deliveries); },
                                .tone = [](const Row &row) { return row.deliveries ? Tone::Neutral : Tone::Muted; },
                                .alignment = Qt::AlignRight,
                                .titleTooltip = Texts::tr("Alerts of it, of those kept"),
                                .order = SortKey::Deliveries,
                                .firstOrder = Qt::DescendingOrder,
                                .plain = [](const Row &row) { return QString::number(row.deliveries); }};
    specs[Table::LastOutcome] = {
        .title = Texts::tr("Last outcome"),
        .width = 18,
        .text = [](const Row &row) { return row.last ? standingText(*row.last) : noValue(); },
        .tooltip = lastTooltip,
        .tone = [](const Row &row) { return row.last ? toneOf(row.last->state) : Tone::Muted; },
        .plain = [](const Row &row) { return row.last ? standingText(*row.last).section(u' ', 1) : QString(); }};
}

Table::Specs specs()
{
    Table::Specs specs(Table::ColumnCount);
    addWhatItIs(specs);
    addWhatWasSent(specs);
    return specs;
}

} // namespace

QString standingText(const DeliveryStanding &standing)
{
    const auto word = glyphOf(standing.state) + u' ' + wordOf(standing.state);
    if (standing.state != DeliveryState::Delivered && standing.state != DeliveryState::Failed)
        return word;
    return standing.responseCode == noResponse ? Texts::tr("%1: %2").arg(word, wordOf(standing.error))
                                               : Texts::tr("%1 %2").arg(word).arg(standing.responseCode);
}

IncidentsTable::IncidentsTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(), store, clock, shownTopics, 250ms, parent)
{
}

std::optional<RowsExport> IncidentsTable::exported(ExportFormat format) const
{
    const auto list = [filter = filter(), now = clock().now()](Connection &connection) {
        return IncidentList(connection, filter, now);
    };
    const auto read = [list, order = order()](Connection &connection, const std::optional<ListCursor> &after) {
        return list(connection).page(order, after, rowsOfPart);
    };
    const auto readWhole = [list, order = order()](Connection &connection, const std::optional<ListCursor> &after) {
        return list(connection).wholePage(order, after, wholeRowsOfPart);
    };
    const auto json = [](const WholeIncident &row) { return workspaceJson(row.incident, row.organizationSlug); };
    auto rows = format == ExportFormat::Csv ? exportedColumns(read) : jsonExport(readWhole, json);
    rows.count = [list](Connection &connection) { return list(connection).count(); };
    return rows;
}

void IncidentsTable::read()
{
    const auto page =
        store().read([filter = filter(), order = order(), now = clock().now(), most = limit()](Connection &connection) {
            return IncidentList(connection, filter, now).page(order, {}, most);
        });
    whenDone(this, page, [this](const Result<ListPage<IncidentRow>> &page) {
        if (page && !isOutdated())
            showFirst(page->rows);
        ended(page ? std::optional<Error>() : page.error());
    });
}

} // namespace hookdesk
