// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `responses`: the log of attempts, read in pages, so that any number of them fits.
#include "app/ctl/commands.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/limitoption.h"
#include "app/ctl/listing.h"
#include "app/ctl/storeaccess.h"
#include "model/store/deliveries.h"
#include "model/store/lists/responselist.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

constexpr int defaultLimit = 50;
constexpr int rowsPerPage = 100;

/// An attempt with what the list of them leaves out.
struct WholeResponse {
    ResponseRow row;
    WebhookRequest request;
    std::optional<Instant> nextAttempt; ///< while it is the delivery's latest
    std::optional<Instant> appDisabled; ///< when a failure of this delivery disabled the app
};

using Page = QList<WholeResponse>;

Result<Page> wholePage(Connection &connection, AttemptId before, int limit)
{
    Page page;
    HOOKDESK_TRY_ASSIGN(rows, ResponseList(connection).before(before, limit));
    for (const auto &row : rows) {
        WholeResponse response{row, {}, {}, {}};
        HOOKDESK_TRY_ASSIGN(request, WebhookRequests(connection).find(row.id));
        HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(row.delivery));
        HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(row.app));
        response.request = request.value_or(WebhookRequest{});
        if (delivery && delivery->attempts == row.attempt)
            response.nextAttempt = delivery->nextAttempt;
        if (app && app->disabled && app->disabled->delivery == row.delivery)
            response.appDisabled = app->disabled->at;
        page << response;
    }
    return page;
}

Json jsonOfResponse(const WholeResponse &response, bool hasDisabled)
{
    const auto &row = response.row;
    const bool isSent = row.outcome != Outcome::Skipped;
    const bool isAnswered = row.responseCode != noResponse;
    return {{"delivery", row.delivery.value},
            {"request_id", jsonText(row.requestId)},
            {"sentry_app", jsonText(row.appSlug)},
            {"organization", jsonText(row.organizationSlug)},
            {"event", jsonText(row.event)},
            {"outcome", jsonText(textOf(row.outcome))},
            {"response_code", row.responseCode},
            {"error", jsonIfAny(textOf(row.error))},
            {"duration_ms", row.durationMs},
            {"attempt", row.attempt},
            {"next_attempt", jsonOf(response.nextAttempt)},
            {"replay_of", jsonOf(row.replayOf)},
            {"app_disabled", hasDisabled},
            {"at", jsonOf(row.at)},
            {"url", jsonText(row.url)},
            {"request_headers", isSent ? jsonOf(response.request.requestHeaders) : Json()},
            {"request_body", isSent ? Json(response.request.requestBody.toStdString()) : Json()},
            {"response_headers", isAnswered ? jsonOf(response.request.responseHeaders) : Json()},
            {"response_body", isAnswered ? Json(response.request.responseBody.toStdString()) : Json()},
            {"counted_as", jsonText(textOf(row.counted))}};
}

/// Of a delivery's attempts, the one that disabled the app is the newest failure that was made before the disabling.
class DisablingAttempts
{
public:
    /// Asked for the newest attempt first.
    bool contains(const WholeResponse &response)
    {
        const auto &row = response.row;
        if (!response.appDisabled || row.outcome != Outcome::Failed || row.at > *response.appDisabled)
            return false;
        const bool isFirst = !m_found.contains(row.delivery);
        m_found.insert(row.delivery);
        return isFirst;
    }

private:
    QSet<DeliveryId> m_found;
};

Result<ExitStatus> printJson(Store &store, Output &output, int limit)
{
    DisablingAttempts disabling;
    AttemptId before(std::numeric_limits<qint64>::max());
    while (limit > 0 && !output.isClosed()) {
        const auto read = [before, most = std::min(limit, rowsPerPage)](Connection &connection) {
            return wholePage(connection, before, most);
        };
        HOOKDESK_TRY_ASSIGN(page, store.read(read).takeResult());
        if (page.isEmpty())
            break;
        for (const auto &response : page)
            output.json(jsonOfResponse(response, disabling.contains(response)));
        limit -= static_cast<int>(page.size());
        before = page.constLast().row.id;
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
    HOOKDESK_TRY_ASSIGN(store, openStoreToRead(call.store));
    if (call.output.isJson())
        return printJson(*store, call.output, *limit);
    const auto read = [most = *limit](Connection &connection) { return ResponseList(connection).newest(most); };
    HOOKDESK_TRY_ASSIGN(rows, store->read(read).takeResult());
    print(call.output, listing(), rows);
    return ExitStatus::Done;
}

} // namespace

Command responsesCommand()
{
    return {.name = u"responses"_s,
            .synopsis = u"[--limit N]"_s,
            .summary = tr("Lists the attempts to deliver, newest first."),
            .details = tr("With --json, with headers and bodies as sent and received; bytes of a body that are not "
                          "UTF-8 become U+FFFD."),
            .options = {limitOption(defaultLimit)},
            .run = run};
}

} // namespace hookdesk::ctl
