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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MailTable)
};

/// `cancelled` alone would not say whether a person or the mail server decided it.
QString stateText(const Row &row)
{
    if (isGivenUp(row.state, row.lastError))
        return Texts::tr("✕ given up");
    switch (row.state) {
    case MailState::Queued:
        return row.lastError.isEmpty() ? Texts::tr("… queued") : Texts::tr("! tried again");
    case MailState::Sending:
        return Texts::tr("→ sending");
    case MailState::Sent:
        return Texts::tr("✓ sent");
    case MailState::Cancelled:
        return Texts::tr("– cancelled");
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
        return Texts::tr("The mail server took it at\n%1").arg(timeTooltip(*row.sent));
    if (isGivenUp(row.state, row.lastError))
        return Texts::tr("The mail server will never take it as it is; it can be sent again, or cancelled.");
    if (row.state == MailState::Queued && !row.lastError.isEmpty())
        return Texts::tr("Its last try failed; it is tried again, without a limit.");
    return stateText(row);
}

/// One that is due and still there waits for the mail server, or for one to be set.
QString nextTryText(const Row &row, Instant now)
{
    if (!row.nextTry)
        return noValue();
    return *row.nextTry <= now ? Texts::tr("as soon as possible") : timeText(*row.nextTry);
}

void addWhatItIs(Table::Specs &specs)
{
    specs[Table::Time] = {.title = Texts::tr("Time"),
                          .width = 23,
                          .text = [](const Row &row) { return timeText(row.created); },
                          .tooltip = [](const Row &row) { return timeTooltip(row.created); },
                          .titleTooltip = Texts::tr("When it was made"),
                          .order = SortKey::Time,
                          .firstOrder = Qt::DescendingOrder,
                          .plain = [](const Row &row) { return isoText(row.created); }};
    specs[Table::To] = {
        .title = Texts::tr("To"), .width = 28, .text = [](const Row &row) { return row.to; }, .order = SortKey::To};
    specs[Table::Subject] = {.title = Texts::tr("Subject"),
                             .width = 26,
                             .text = [](const Row &row) { return row.subject; },
                             .order = SortKey::Subject};
}

void addWhereItStands(Table::Specs &specs, const Clock &clock)
{
    specs[Table::State] = {.title = Texts::tr("State"),
                           .width = 15,
                           .text = stateText,
                           .tooltip = stateTooltip,
                           .tone = stateTone,
                           .order = SortKey::State,
                           .firstOrder = Qt::DescendingOrder};
    specs[Table::Tries] = {.title = Texts::tr("Tries"),
                           .width = 6,
                           .text = [](const Row &row) { return QString::number(row.tries); },
                           .tone = [](const Row &row) { return row.tries ? Tone::Neutral : Tone::Muted; },
                           .alignment = Qt::AlignRight,
                           .order = SortKey::Attempt,
                           .firstOrder = Qt::DescendingOrder};
    specs[Table::NextTry] = {.title = Texts::tr("Next try"),
                             .width = 23,
                             .text = [&clock](const Row &row) { return nextTryText(row, clock.now()); },
                             .tooltip =
                                 [](const Row &row) {
                                     return row.nextTry ? timeTooltip(*row.nextTry)
                                                        : Texts::tr("It is not in the queue.");
                                 },
                             .tone = [](const Row &row) { return row.nextTry ? Tone::Neutral : Tone::Muted; },
                             .order = SortKey::NextTry,
                             .firstOrder = Qt::DescendingOrder,
                             .plain = [](const Row &row) { return row.nextTry ? isoText(*row.nextTry) : QString(); }};
    specs[Table::LastError] = {
        .title = Texts::tr("Error"),
        .width = 30,
        .text = [](const Row &row) { return row.lastError.isEmpty() ? noValue() : row.lastError.simplified(); },
        .tooltip = [](const Row &row) { return row.lastError.isEmpty() ? Texts::tr("None") : row.lastError; },
        .tone = [](const Row &row) { return row.lastError.isEmpty() ? Tone::Muted : stateTone(row); },
        .titleTooltip = Texts::tr("Why its last try failed"),
        .order = SortKey::Error,
        .firstOrder = Qt::DescendingOrder,
        .plain = [](const Row &row) { return row.lastError; }};
}

Table::Specs specs(const Clock &clock)
{
    Table::Specs specs(Table::ColumnCount);
    addWhatItIs(specs);
    addWhereItStands(specs, clock);
    return specs;
}

} // namespace

MailTable::MailTable(Store &store, const Clock &clock, QObject *parent)
    : NewestTable(specs(clock), store, clock, Topic::Outbox, 250ms, parent)
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
