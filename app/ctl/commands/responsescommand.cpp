// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `responses`: the log of attempts, read in pages, so that any number of them fits.
#include "app/ctl/commands.h"
#include "app/ctl/filteroption.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/lists/responselist.h"
#include "model/store/lists/wholeresponse.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

constexpr int defaultLimit = 50;
constexpr int rowsPerPage = 100;

Result<ExitStatus> printJson(Store &store, Output &output, const Filter &filter, Instant now, int limit)
{
    std::optional<ListCursor> after;
    while (limit > 0 && !output.isClosed()) {
        const auto read = [=, most = std::min(limit, rowsPerPage)](Connection &connection) {
            return WholeResponses(connection, filter, now).page({}, after, most);
        };
        HOOKDESK_TRY_ASSIGN(page, store.read(read).takeResult());
        for (const auto &response : page.rows)
            output.json(jsonOf(response));
        limit -= static_cast<int>(page.rows.size());
        after = page.next;
        if (!after)
            break;
    }
    return ExitStatus::Done;
}

QString answerOf(const ResponseRow &row)
{
    if (row.responseCode != noResponse)
        return QString::number(row.responseCode);
    return textOf(row.error);
}

Listing<ResponseRow> listing()
{
    using Align = Column<ResponseRow>::Align;
    return {{{tr("at (UTC)"), [](const ResponseRow &row) { return timeText(row.at); }},
             {tr("answer"), answerOf},
             {tr("outcome"), [](const ResponseRow &row) { return textOf(row.outcome); }},
             {tr("app"), [](const ResponseRow &row) { return row.appSlug; }},
             {tr("organization"), [](const ResponseRow &row) { return row.organizationSlug; }},
             {tr("event"), [](const ResponseRow &row) { return row.event; }},
             {tr("ms"), [](const ResponseRow &row) { return QString::number(row.durationMs); }, Align::Right},
             {tr("attempt"), [](const ResponseRow &row) { return QString::number(row.attempt); }, Align::Right},
             {tr("counted as"), [](const ResponseRow &row) { return textOf(row.counted); }},
             {tr("delivery"), [](const ResponseRow &row) { return QString::number(row.delivery.value); }, Align::Right},
             {tr("Request-ID"), [](const ResponseRow &row) { return row.requestId; }},
             {tr("detail"), [](const ResponseRow &row) { return row.errorDetail; }}},
            nullptr,
            tr("There are no responses yet. “hookdeskctl trigger” sends an alert.")};
}

Result<ExitStatus> run(const Call &call)
{
    const auto limit = limitOf(call, defaultLimit);
    if (!limit)
        return call.wrongUsage(limit.error().message);
    const auto filter = filterOf(call);
    if (!filter)
        return call.wrongUsage(filter.error().message);
    HOOKDESK_TRY_ASSIGN(store, openStoreToRead(call.store));
    const auto now = call.clock.now();
    if (call.output.isJson())
        return printJson(*store, call.output, *filter, now, *limit);
    const auto read = [filter = *filter, now, most = *limit](Connection &connection) {
        return ResponseList(connection, filter, now).newest(most);
    };
    HOOKDESK_TRY_ASSIGN(rows, store->read(read).takeResult());
    print(call.output, listing(), rows, *filter);
    return ExitStatus::Done;
}

} // namespace

Command responsesCommand()
{
    return {.name = u"responses"_s,
            .synopsis = u"[--filter WORDS] [--limit N]"_s,
            .summary = tr("Lists the attempts to deliver, newest first."),
            .details = tr("With --json, with headers and bodies as sent and received; bytes of a body that are not "
                          "UTF-8 become U+FFFD."),
            .options = {limitOption(defaultLimit)},
            .filter = ResponseList::filterKeys(),
            .run = run};
}

} // namespace hookdesk::ctl
