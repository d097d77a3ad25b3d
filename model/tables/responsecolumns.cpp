// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/responsecolumns.h"

#include "model/records/jsonvalues.h"
#include "model/tables/responsestable.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

using Row = ResponseRow;
using Table = ResponsesTable;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ResponsesTable)
};

QString answerTooltip(const Row &row)
{
    if (row.outcome == Outcome::Skipped)
        return Texts::tr("Not sent");
    return row.responseCode == noResponse ? row.errorDetail
                                          : QString::number(row.responseCode) + u' ' + phraseOf(row.responseCode);
}

QString replayText(const Row &row)
{
    return row.replayOf ? Texts::tr("#%1").arg(row.replayOf->value) : QString();
}

QString replayTooltip(const Row &row)
{
    return row.replayOf ? Texts::tr("A replay of delivery %1").arg(row.replayOf->value) : QString();
}

QString eventTooltip(const Row &row)
{
    return row.kind == DeliveryKind::Ping ? Texts::tr("%1: a test sent by hand").arg(row.event) : row.event;
}

QString attemptText(const Row &row)
{
    return row.outcome == Outcome::Skipped ? noValue()
                                           : QString::number(row.attempt) + (row.resumed ? u"↻"_s : QString());
}

void addWhatHappened(QList<ColumnSpec<Row>> &specs)
{
    specs[Table::Time] = {.title = Texts::tr("Time"),
                          .width = 23,
                          .text = [](const Row &row) { return timeText(row.at); },
                          .tooltip = [](const Row &row) { return timeTooltip(row.at); },
                          .titleTooltip = Texts::tr("When it was sent. The newest are those that ended last: one that "
                                                    "waited long for its response stands above those sent after it."),
                          .order = SortKey::Time,
                          .firstOrder = Qt::DescendingOrder,
                          .plain = [](const Row &row) { return isoText(row.at); }};
    specs[Table::Answer] = {.title = Texts::tr("Answer"),
                            .width = 16,
                            .text = [](const Row &row) { return answerText(row.outcome, row.responseCode, row.error); },
                            .tooltip = answerTooltip,
                            .tone = [](const Row &row) { return toneOf(row.outcome); },
                            .titleTooltip = Texts::tr("The response code, or why there was no response"),
                            .order = SortKey::Code,
                            .firstOrder = Qt::DescendingOrder};
    specs[Table::Outcome] = {.title = Texts::tr("Outcome"),
                             .width = 17,
                             .text = [](const Row &row) { return glyphOf(row.outcome) + u' ' + wordOf(row.outcome); },
                             .tone = [](const Row &row) { return toneOf(row.outcome); },
                             .plain = [](const Row &row) { return wordOf(row.outcome); }};
    specs[Table::Duration] = {
        .title = Texts::tr("Duration"),
        .width = 10,
        .text =
            [](const Row &row) { return row.outcome == Outcome::Skipped ? noValue() : durationText(row.durationMs); },
        .alignment = Qt::AlignRight,
        .order = SortKey::Duration,
        .firstOrder = Qt::DescendingOrder,
        .plain =
            [](const Row &row) {
                return row.outcome == Outcome::Skipped ? QString() : QString::number(row.durationMs);
            },
        .plainTitle = Texts::tr("Duration (ms)")};
    specs[Table::Size] = {
        .title = Texts::tr("Size"),
        .width = 10,
        .text = [](const Row &row) { return row.responseCode == noResponse ? noValue() : sizeText(row.responseBytes); },
        .alignment = Qt::AlignRight,
        .titleTooltip = Texts::tr("Of the response's body, as kept"),
        .plain =
            [](const Row &row) {
                return row.responseCode == noResponse ? QString() : QString::number(row.responseBytes);
            },
        .plainTitle = Texts::tr("Size (bytes)")};
}

void addWhatWasSent(QList<ColumnSpec<Row>> &specs)
{
    specs[Table::App] = {.title = Texts::tr("App"),
                         .width = 17,
                         .text = [](const Row &row) { return row.appName; },
                         .tooltip = [](const Row &row) { return row.appSlug + u'\n' + row.url; }};
    specs[Table::Organization] = {.title = Texts::tr("Organization"),
                                  .width = 16,
                                  .text = [](const Row &row) { return row.organizationName; },
                                  .tooltip = [](const Row &row) { return row.organizationSlug; }};
    specs[Table::Event] = {.title = Texts::tr("Event"),
                           .width = 21,
                           .text = [](const Row &row) { return row.event; },
                           .tooltip = eventTooltip};
    specs[Table::Attempt] = {
        .title = Texts::tr("Attempt"),
        .width = 7,
        .text = attemptText,
        .tooltip =
            [](const Row &row) {
                return row.resumed
                           ? Texts::tr(
                                 "Sent again after the engine or a connection had ended: it may have arrived twice")
                           : Texts::tr("1 is the first");
            },
        .alignment = Qt::AlignRight,
        .plain =
            [](const Row &row) { return row.outcome == Outcome::Skipped ? QString() : QString::number(row.attempt); }};
    specs[Table::ReplayOf] = {
        .title = Texts::tr("Replay of"),
        .width = 9,
        .text = replayText,
        .tooltip = replayTooltip,
        .plain = [](const Row &row) { return row.replayOf ? QString::number(row.replayOf->value) : QString(); }};
    specs[Table::RequestId] = {.title = Texts::tr("Request-ID"),
                               .width = 12,
                               .text = [](const Row &row) { return row.requestId; },
                               .elide = Qt::ElideMiddle,
                               .titleTooltip = Texts::tr("The same for every attempt of a delivery")};
    specs[Table::Delivery] = {.title = Texts::tr("Delivery"),
                              .width = 9,
                              .text = [](const Row &row) { return Texts::tr("#%1").arg(row.delivery.value); },
                              .titleTooltip = Texts::tr("The number of the delivery, which “Replay of” names"),
                              .plain = [](const Row &row) { return QString::number(row.delivery.value); }};
}

} // namespace

QList<ColumnSpec<ResponseRow>> responseColumns()
{
    QList<ColumnSpec<Row>> specs(Table::ColumnCount);
    addWhatHappened(specs);
    addWhatWasSent(specs);
    return specs;
}

} // namespace hookdesk
