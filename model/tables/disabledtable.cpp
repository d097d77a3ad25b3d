// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/disabledtable.h"

#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr auto shownTopics = Topic::Organizations | Topic::SentryApps | Topic::Deliveries | Topic::Requests;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DisabledTable)
};

QString stillFailingText(const DisabledRow &row)
{
    if (!row.since)
        return Texts::tr("not tried");
    return (row.since->outcome == Outcome::Failed ? Texts::tr("✕ yes: %1") : Texts::tr("✓ no: %1"))
        .arg(answerSince(row));
}

QString stillFailingTooltip(const DisabledRow &row)
{
    return row.since ? Texts::tr("What a ping or a replay was answered since:\n%1").arg(timeTooltip(row.since->at))
                     : Texts::tr("Nothing was sent to it since. A test ping tells.");
}

DisabledTable::Specs specs()
{
    using Row = DisabledRow;
    DisabledTable::Specs specs(DisabledTable::ColumnCount);
    specs[DisabledTable::App] = {.title = Texts::tr("App"),
                                 .width = 18,
                                 .text = [](const Row &row) { return row.app.name; },
                                 .tooltip = [](const Row &row) { return row.app.slug; }};
    specs[DisabledTable::Organization] = {.title = Texts::tr("Organization"),
                                          .width = 16,
                                          .text = [](const Row &row) { return row.organization.name; },
                                          .tooltip = [](const Row &row) { return row.organization.slug; }};
    specs[DisabledTable::At] = {.title = Texts::tr("Disabled at"),
                                .width = 23,
                                .text = [](const Row &row) { return timeText(row.app.disabled->at); },
                                .sortKey = [](const Row &row) { return toMs(row.app.disabled->at); },
                                .tooltip = [](const Row &row) { return timeTooltip(row.app.disabled->at); },
                                .firstOrder = Qt::DescendingOrder,
                                .plain = [](const Row &row) { return isoText(row.app.disabled->at); }};
    specs[DisabledTable::Reason] = {
        .title = Texts::tr("Why"), .width = 12, .text = [](const Row &row) { return row.app.disabled->reason; }};
    specs[DisabledTable::OwnersTold] = {
        .title = Texts::tr("Mails to owners"),
        .width = 10,
        .text = [](const Row &row) { return QLocale().toString(row.app.disabled->ownersNotified); },
        .sortKey = [](const Row &row) { return row.app.disabled->ownersNotified; },
        .tooltip =
            [](const Row &row) {
                return row.app.disabled->ownersNotified == 0
                           ? Texts::tr("The organization has no owners who could be told.")
                           : Texts::tr("Mails queued to owners of the organization: %1")
                                 .arg(row.app.disabled->ownersNotified);
            },
        .tone = [](const Row &row) { return row.app.disabled->ownersNotified == 0 ? Tone::Warning : Tone::Neutral; },
        .alignment = Qt::AlignRight,
        .plain = [](const Row &row) { return QString::number(row.app.disabled->ownersNotified); }};
    specs[DisabledTable::Skipped] = {
        .title = Texts::tr("Skipped since"),
        .width = 11,
        .text = [](const Row &row) { return QLocale().toString(row.skipped); },
        .sortKey = [](const Row &row) { return row.skipped; },
        .tooltip =
            [](const Row &row) {
                return Texts::tr("Alerts that were not sent since: %1, not replayed yet: %2")
                    .arg(row.skipped)
                    .arg(row.toReplay);
            },
        .tone = [](const Row &row) { return row.toReplay == 0 ? Tone::Muted : Tone::Warning; },
        .alignment = Qt::AlignRight,
        .firstOrder = Qt::DescendingOrder,
        .plain = [](const Row &row) { return QString::number(row.skipped); }};
    specs[DisabledTable::StillFailing] = {
        .title = Texts::tr("Still failing?"),
        .width = 14,
        .text = stillFailingText,
        .tooltip = stillFailingTooltip,
        .tone = [](const Row &row) { return row.since ? toneOf(row.since->outcome) : Tone::Muted; },
        .titleTooltip = Texts::tr("What came of the latest ping or replay since it was disabled"),
        .plain = [](const Row &row) { return row.since ? answerSince(row) : QString(); }};
    return specs;
}

} // namespace

QString answerSince(const DisabledRow &row)
{
    return answerText(row.since->outcome, row.since->responseCode, row.since->error);
}

DisabledTable::DisabledTable(Store &store, const Clock &clock, QObject *parent)
    : RowsTable(specs(), store, clock, shownTopics, 250ms, parent)
{
}

std::optional<RowsExport> DisabledTable::exported(ExportFormat format) const
{
    const auto read = [filter = filter(), now = clock().now()](
                          Connection &connection, const std::optional<ListCursor> &) -> Result<ListPage<DisabledRow>> {
        HOOKDESK_TRY_ASSIGN(rows, DisabledList(connection, filter, now).all());
        return ListPage<DisabledRow>{rows, {}};
    };
    return format == ExportFormat::Csv ? exportedColumns(read)
                                       : jsonExport(read, [](const DisabledRow &row) { return jsonOf(row); });
}

void DisabledTable::read()
{
    struct Answer {
        QList<DisabledRow> rows;
        int disabled;
    };
    const auto answer =
        store().read([filter = filter(), now = clock().now()](Connection &connection) -> Result<Answer> {
            DisabledList list(connection, filter, now);
            HOOKDESK_TRY_ASSIGN(rows, list.all());
            HOOKDESK_TRY_ASSIGN(disabled, list.count());
            return Answer{rows, disabled};
        });
    whenDone(this, answer, [this](const Result<Answer> &answer) {
        if (answer && !isOutdated()) {
            m_disabled = answer->disabled;
            show(answer->rows);
        }
        ended(answer ? std::optional<Error>() : answer.error());
    });
}

} // namespace hookdesk
