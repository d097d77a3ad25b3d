// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session whose engine runs, for the commands that send.
#pragma once

#include "app/ctl/command.h"
#include "app/session.h"

#include <memory>

namespace hookdesk::ctl
{

/// Opens the store, which must exist, and starts an engine for it; where another program's engine serves the store
/// already, that one sends. Errors: those of Store::open; StoreUnavailable when it cannot be written.
Result<std::unique_ptr<Session>> startSession(const Call &call);
/// The same, but its engine sends nothing.
Result<std::unique_ptr<Session>> startPausedSession(const Call &call);

/// Starts the engine of a session whose store is open, and waits until it runs. Error: StoreUnavailable.
Result<> startEngine(Session &session);

/// The report of a delivery's next attempt, once it is recorded. Error: StoreUnavailable when the engine has to halt.
Result<DeliveryReport> nextAttempt(Session &session, DeliveryId delivery);

/// The report of the delivery's first attempt, once it is recorded. A delivery that is not queued has none to wait for.
Result<DeliveryReport> firstAttempt(Session &session, const DeliveryReport &queued, Output &output);

/// Prints what became of each, once its next attempt is recorded. Error: StoreUnavailable when the engine has to halt.
Result<ExitStatus> printNextAttempts(Session &session, Output &output, const QList<DeliveryId> &deliveries);

} // namespace hookdesk::ctl
