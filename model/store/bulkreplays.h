// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of bulk replays. One ends by itself with its last delivery. Their deliveries are queued as any are; one
// that is held has no time at which it is due.
#pragma once

#include "model/records/bulkreplay.h"
#include "model/records/delivery.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// One that waits for its turn.
struct WaitingReplay {
    DeliveryId delivery;
    AppId app;
    std::optional<Instant> recorded; ///< when its original was made; none once that is removed
    bool wasTried = false;
};

/// On the thread of its connection. Errors are those of Connection::run.
class BulkReplays
{
public:
    explicit BulkReplays(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds one as it is, its id aside.
    Result<BulkReplayId> add(const BulkReplay &replay);
    Result<std::optional<BulkReplay>> find(BulkReplayId id);
    /// The one that a delivery belongs to; none for most.
    Result<std::optional<BulkReplay>> ofDelivery(DeliveryId delivery);
    Result<> setState(BulkReplayId id, BulkReplayState state);
    /// A delivery that was added belongs to it.
    Result<> adopt(BulkReplayId id, DeliveryId delivery);

    Result<QList<DeliveryId>> deliveriesOf(BulkReplayId id);
    /// Those that are queued or on their way, in their order.
    Result<QList<DeliveryId>> waitingOf(BulkReplayId id);
    /// Those of its deliveries that have no turn yet, in their order.
    Result<QList<WaitingReplay>> withoutTurn(BulkReplayId id, int most);
    Result<> setTurn(DeliveryId delivery, Instant due);
    /// What waits has no turn any more, but for what was on its way when an engine ended: that is sent again.
    Result<> takeTurns(BulkReplayId id);
    /// Cancels what waits.
    Result<CancelledReplays> cancel(BulkReplayId id);

    /// An engine takes over from one that has ended: what that one sent is held, and what it had not queued whole is
    /// cancelled.
    Result<> interruptAll();
    Result<std::optional<BulkReplayProgress>> progress(BulkReplayId id);
    /// All that have something left to be sent, oldest first.
    Result<QList<BulkReplayProgress>> unfinished();

private:
    Result<BulkReplayProgress> progressOf(const BulkReplay &replay);

    Connection &m_connection;
};

} // namespace hookdesk
