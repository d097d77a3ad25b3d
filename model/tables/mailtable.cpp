// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tables/mailtable.h"

#include "model/store/mailoutbox.h"
#include "model/tables/whendone.h"
#include "model/tables/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

using Row = MailRow;
using Table = MailTable;

QString tr(const char *text)
{
    return QCoreApplication::translate("MailTable", text);
}

/// `cancelled` alone would not say whether a person or the mail server decided it.
QString stateText(const Row &row)
{
    if (isGivenUp(row.state, row.lastError))
        return tr("✕ given up");
    switch (row.state) {
    case MailState::Queued:
        return row.lastError.isEmpty() ? tr("… queued") : tr("! tried again");
    case MailState::Sending:
        return tr("→ sending");
    case MailState::Sent:
        return tr("✓ sent");
    case MailState::Cancelled:
        return tr("– cancelled");
    }
    return {};
}

Tone stateTone(const Row &row)
{
    if (isGivenUp(row.state, row.lastError))
        return Tone::Bad;
    switch (row.state) {
    case MailState::Queued:
        return row.lastError.isEmpty() ? Tone::Neutral : Tone::Warning;
    case MailState::Sending:
        return Tone::Neutral;
    case MailState::Sent:
        return Tone::Good;
    case MailState::Cancelled:
        return Tone::Muted;
    }
    return Tone::Neutral;
}

QString stateTooltip(const Row &row)
{
    if (row.sent)
        return tr("The mail server took it at\n%1").arg(timeTooltip(*row.sent));
    if (isGivenUp(row.state, row.lastError))
        return tr("The mail server will never take it as it is; it can be sent again, or cancelled.");
    if (row.state == MailState::Queued && !row.lastError.isEmpty())
        return tr("Its last try failed; it is tried again, without a limit.");
    return stateText(row);
}

void addWhatItIs(Table::Specs &specs)
{
    specs[Table::Time] = {.title = tr("Time"),
                          .width = 19,
                          .text = [](const Row &row) { return timeText(row.created); },
                          .tooltip = [](const Row &row) { return timeTooltip(row.created); },
                          .titleTooltip = tr("When it was made"),
                          .order = SortKey::Time,
                          .firstOrder = Qt::DescendingOrder,
                          .plain = [](const Row &row) { return isoText(row.created); }};
    specs[Table::To] = {
        .title = tr("To"), .width = 22, .text = [](const Row &row) { return row.to; }, .order = SortKey::To};
    specs[Table::Subject] = {.title = tr("Subject"),
                             .width = 26,
                             .text = [](const Row &row) { return row.subject; },
                             .order = SortKey::Subject};
}

void addWhereItStands(Table::Specs &specs)
{
    specs[Table::State] = {.title = tr("State"),
                           .width = 12,
                           .text = stateText,
                           .tooltip = stateTooltip,
                           .tone = stateTone,
                           .order = SortKey::State,
                           .firstOrder = Qt::DescendingOrder};
    specs[Table::Tries] = {.title = tr("Tries"),
                           .width = 6,
                           .text = [](const Row &row) { return QString::number(row.tries); },
                           .tone = [](const Row &row) { return row.tries ? Tone::Neutral : Tone::Muted; },
                           .alignment = Qt::AlignRight,
                           .order = SortKey::Attempt,
                           .firstOrder = Qt::DescendingOrder};
    specs[Table::NextTry] = {
        .title = tr("Next try"),
        .width = 19,
        .text = [](const Row &row) { return row.nextTry ? timeText(*row.nextTry) : noValue(); },
        .tooltip =
            [](const Row &row) { return row.nextTry ? timeTooltip(*row.nextTry) : tr("It is not in the queue."); },
        .tone = [](const Row &row) { return row.nextTry ? Tone::Neutral : Tone::Muted; },
        .order = SortKey::NextTry,
        .firstOrder = Qt::DescendingOrder,
        .plain = [](const Row &row) { return row.nextTry ? isoText(*row.nextTry) : QString(); }};
    specs[Table::LastError] = {
        .title = tr("Error"),
        .width = 30,
        .text = [](const Row &row) { return row.lastError.isEmpty() ? noValue() : row.lastError.simplified(); },
        .tooltip = [](const Row &row) { return row.lastError.isEmpty() ? tr("None") : row.lastError; },
        .tone = [](const Row &row) { return row.lastError.isEmpty() ? Tone::Muted : stateTone(row); },
        .titleTooltip = tr("Why its last try failed"),
        .order = SortKey::Error,
        .firstOrder = Qt::DescendingOrder,
        .plain = [](const Row &row) { return row.lastError; }};
}

Table::Specs specs()
{
    Table::Specs specs(Table::ColumnCount);
    addWhatItIs(specs);
    addWhereItStands(specs);
    return specs;
}

} // namespace

MailTable::MailTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(), store, clock, Topic::Outbox, 250ms, parent)
{
}

std::optional<RowsExport> MailTable::exported(ExportFormat format) const
{
    const auto list = [filter = filter(), now = clock().now()](Connection &connection) {
        return MailList(connection, filter, now);
    };
    const auto read = [list, order = order()](Connection &connection, const std::optional<ListCursor> &after) {
        return list(connection).page(order, after, rowsOfPart);
    };
    auto rows = format == ExportFormat::Csv ? exportedColumns(read)
                                            : jsonExport(read, [](const MailRow &row) { return jsonOf(row); });
    rows.count = [list](Connection &connection) { return list(connection).count(); };
    return rows;
}

void MailTable::read()
{
    struct Answer {
        ListPage<MailRow> page;
        int failing;
    };
    const auto answer = store().read([filter = filter(), order = order(), now = clock().now(),
                                      most = limit()](Connection &connection) -> Result<Answer> {
        MailList list(connection, filter, now);
        HOOKDESK_TRY_ASSIGN(page, list.page(order, {}, most));
        HOOKDESK_TRY_ASSIGN(failing, list.failing());
        return Answer{page, failing};
    });
    whenDone(this, answer, [this](const Result<Answer> &answer) {
        if (answer && !isOutdated()) {
            m_failing = answer->failing;
            showFirst(answer->page.rows);
        }
        ended(answer ? std::optional<Error>() : answer.error());
    });
}

} // namespace hookdesk
