// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/recordresponse.h"

#include "flow/flowlog.h"
#include "model/records/countingrule.h"

#include <QCoreApplication>

namespace hookdesk
{

QCoro::Task<Result<AttemptResult>> recordResponse(FlowContext flow, PendingAttempt pending)
{
    const auto &claimed = *pending.claimed;
    pending.request.counted =
        counting(pending.request, claimed.delivery, countingTerms(claimed.app, *flow.settings)).as;
    if (flow.log.isWatched())
        flow.log.stage(Stage::RecordResponse,
                       QCoreApplication::translate("RecordResponse", "%1 in %2 ms; counted as %3")
                           .arg(pending.request.responseCode)
                           .arg(pending.request.durationMs)
                           .arg(textOf(pending.request.counted)));
    co_return co_await saveAttempt(flow, std::move(pending));
}

} // namespace hookdesk
