// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/recordresponse.h"

#include "flow/checkbroken.h"
#include "flow/flowlog.h"

#include <QCoreApplication>

namespace hookdesk
{

CountedAs countedAs(int responseCode, bool count5xx)
{
    if (responseCode >= 1 && responseCode <= 299)
        return CountedAs::Success;
    if (responseCode >= 400 && responseCode <= 499 && responseCode != 429)
        return CountedAs::Error;
    if (count5xx && responseCode >= 500 && responseCode <= 599)
        return CountedAs::Error;
    return CountedAs::Nothing;
}

QCoro::Task<Result<AttemptResult>> recordResponse(FlowContext flow, PendingAttempt pending)
{
    const auto claimed = pending.claimed;
    if (countsInBuffer(flow, *claimed))
        pending.request.counted = countedAs(pending.request.responseCode, flow.settings->brokenCount5xx);
    if (flow.log.isWatched())
        flow.log.stage(Stage::RecordResponse,
                       QCoreApplication::translate("RecordResponse", "%1 in %2 ms; counted as %3")
                           .arg(pending.request.responseCode)
                           .arg(pending.request.durationMs)
                           .arg(textOf(pending.request.counted)));
    auto saved = co_await saveAttempt(flow, std::move(pending));
    if (!saved || saved->request.counted != CountedAs::Error)
        co_return saved;
    co_return co_await checkBroken(flow, claimed, std::move(*saved));
}

} // namespace hookdesk
