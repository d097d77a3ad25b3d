// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/recordtimeout.h"

#include "flow/flowlog.h"
#include "model/records/countingrule.h"

#include <QCoreApplication>

namespace hookdesk
{

QCoro::Task<Result<AttemptResult>> recordTimeout(FlowContext flow, PendingAttempt pending)
{
    const auto &claimed = *pending.claimed;
    pending.request.counted =
        counting(pending.request, claimed.delivery, countingTerms(claimed.app, *flow.settings)).as;
    if (flow.log.isWatched())
        flow.log.stage(Stage::RecordTimeout, QCoreApplication::translate("RecordTimeout", "%1: %2; counted as %3")
                                                 .arg(textOf(pending.request.error), pending.request.errorDetail,
                                                      textOf(pending.request.counted)));
    co_return co_await saveAttempt(flow, std::move(pending));
}

} // namespace hookdesk
