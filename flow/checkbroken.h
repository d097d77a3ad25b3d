// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stage 5: check if the integration is broken, and disable it.
#pragma once

#include "flow/notifydisabled.h"
#include "model/records/bufferhealth.h"
#include "model/records/integrationbuffer.h"
#include "model/store/topic.h"

#include <QCoroTask>

namespace hookdesk
{

/// What is looked at: the buffer of an app in an organization, after which delivery failed (if any), when.
struct BrokenQuestion {
    BufferKey key;
    std::optional<DeliveryId> delivery;
    Instant now;
};

/// What the days of the buffer say, and the notice if the app was disabled for it.
struct BrokenAnswer {
    BrokenVerdict verdict;
    std::optional<DisabledNotice> disabled;

    /// What a disabling has changed.
    Topics touched() const;
};

/// Looks at the days of the buffer; when they say broken, disables the app with its owners' messages (stages 6 and 7),
/// the cleared buffer and the audit entry, exactly once however many failures race. Inside the transaction that records
/// the failure: who sees the attempt sees what it did. flow.md, stage 5.
Result<BrokenAnswer> checkBroken(Connection &connection, const BrokenQuestion &question, const Settings &settings);

/// Tells the log of it, once it is committed. flow.md, stages 5 to 7.
void tellBroken(FlowLog &log, const BrokenAnswer &answer);

/// Checks every enabled internal app, whatever its last attempt was: a threshold may have been lowered, or a buffer
/// imported, while no engine ran. Returns how many were disabled. Engine thread.
QCoro::Task<Result<int>> checkAllBroken(FlowContext flow);

} // namespace hookdesk
