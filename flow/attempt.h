// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An attempt's record: the request row, its counter, the delivery's next state and, when the failures are too many, the
// disabling of the app, saved in one transaction.
#pragma once

#include "flow/flowcontext.h"
#include "model/records/integrationbuffer.h"
#include "model/records/webhookrequest.h"
#include "model/store/deliveries.h"

#include <QCoroTask>

namespace hookdesk
{

/// What the caller of stage 2 sees of a failed request, as in the original (golden/response_classes.json). Apps that
/// are not published show it no error.
enum class CallerError { None, HostError, TimeoutError, ClientError, ServerError, ReadTimeout, ConnectionError };

/// What became of one attempt.
struct AttemptResult {
    WebhookRequest request;
    DeliveryState state = DeliveryState::Failed;
    std::optional<Instant> nextAttempt; ///< when the delivery is tried again
    CallerError callerError = CallerError::None;
    bool appDisabled = false; ///< by this attempt
};

/// What the stages are given: one delivery for all of them.
using SharedDelivery = std::shared_ptr<const ClaimedDelivery>;

/// What is sent of a claimed delivery, before anything came back.
struct PendingAttempt {
    SharedDelivery claimed;
    WebhookRequest request;
    CallerError callerError = CallerError::None;
};

/// Saves request row, counter and the delivery's next state in one transaction, with stage 5 after a failure that
/// counts: tried again after 503, 504, a timeout or a connection error while webhook.retry.max allows it. Waits while
/// the store cannot be written.
QCoro::Task<Result<AttemptResult>> saveAttempt(FlowContext flow, PendingAttempt pending);

} // namespace hookdesk
