// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 1: send an incident alert notification. Looks up app and installation, makes the event, queues it; and once the
// engine has claimed it, hands it to stage 2.
#pragma once

#include "flow/attempt.h"
#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"
#include "model/store/deliveries.h"

#include <QCoroTask>

namespace hookdesk
{

/// Looks up what the request names and queues its event. The report's outcome is queued once that is committed, skipped
/// when the app is disabled, or refused, missing_sentry_app, missing_installation with nothing queued. Errors: the
/// store's. Engine thread. flow.md, stage 1.
QCoro::Task<Result<DeliveryReport>> queueIncidentAlert(FlowContext flow, AlertRequest request);

/// What queueIncidentAlert() and the attempt that follows would send now; nothing is queued, told or counted. Errors:
/// the store's. Engine thread. flow.md, stages 1 and 2.
QCoro::Task<Result<AlertPreview>> previewIncidentAlert(FlowContext flow, AlertRequest request);

/// Sends a claimed delivery through stages 2 to 7. The answer says what became of this attempt. Engine thread.
/// flow.md, stage 1.
QCoro::Task<Result<AttemptResult>> sendIncidentAlertNotification(FlowContext flow, SharedDelivery claimed);

} // namespace hookdesk
