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
                          .sortKey = [](const Row &row) { return row.id.value; }, // they are made in this order
                          .tooltip = [](const Row &row) { return timeTooltip(row.created); },
                          .titleTooltip = tr("When it was made")};
    specs[Table::To] = {.title = tr("To"), .width = 22, .text = [](const Row &row) { return row.to; }};
    specs[Table::Subject] = {.title = tr("Subject"), .width = 26, .text = [](const Row &row) { return row.subject; }};
}

void addWhereItStands(Table::Specs &specs)
{
    specs[Table::State] = {
        .title = tr("State"), .width = 12, .text = stateText, .tooltip = stateTooltip, .tone = stateTone};
    specs[Table::Tries] = {.title = tr("Tries"),
                           .width = 6,
                           .text = [](const Row &row) { return QString::number(row.tries); },
                           .sortKey = [](const Row &row) { return row.tries; },
                           .tone = [](const Row &row) { return row.tries ? Tone::Neutral : Tone::Muted; },
                           .alignment = Qt::AlignRight};
    specs[Table::NextTry] = {
        .title = tr("Next try"),
        .width = 19,
        .text = [](const Row &row) { return row.nextTry ? timeText(*row.nextTry) : noValue(); },
        .tooltip =
            [](const Row &row) { return row.nextTry ? timeTooltip(*row.nextTry) : tr("It is not in the queue."); },
        .tone = [](const Row &row) { return row.nextTry ? Tone::Neutral : Tone::Muted; }};
    specs[Table::LastError] = {
        .title = tr("Error"),
        .width = 30,
        .text = [](const Row &row) { return row.lastError.isEmpty() ? noValue() : row.lastError.simplified(); },
        .tooltip = [](const Row &row) { return row.lastError.isEmpty() ? tr("None") : row.lastError; },
        .tone = [](const Row &row) { return row.lastError.isEmpty() ? Tone::Muted : stateTone(row); },
        .titleTooltip = tr("Why its last try failed")};
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

void MailTable::read()
{
    const auto page =
        store().read([most = limit()](Connection &connection) { return MailList(connection).newest(most); });
    whenDone(this, page, [this](const Result<NewestMails> &page) {
        if (page) {
            m_failing = page->failing;
            showNewest(page->newest);
        }
        ended(page ? std::optional<Error>() : page.error());
    });
}

} // namespace hookdesk
