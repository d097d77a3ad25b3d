// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of webhook requests: the log of every attempt, and the original's rings as a view over it.
#pragma once

#include "model/records/webhookrequest.h"
#include "model/store/connection.h"

#include <QList>
#include <optional>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class WebhookRequests
{
public:
    explicit WebhookRequests(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds an attempt. The request body is kept once, with the delivery.
    Result<AttemptId> add(const WebhookRequest &request);
    /// Whole, with its bodies.
    Result<std::optional<WebhookRequest>> find(AttemptId id);
    /// The latest attempt of a delivery, whole.
    Result<std::optional<WebhookRequest>> latestOf(DeliveryId delivery);

    /// All attempts of a delivery in their order, with their headers and without the bodies.
    Result<QList<WebhookRequest>> ofDelivery(DeliveryId delivery);
    /// The latest attempt of a delivery that was sent by then and failed: the one that a disabling at that time came
    /// from. None when there is none.
    Result<AttemptId> latestFailureOf(DeliveryId delivery, Instant by);

    /// The newest attempts of an app and event, newest first, whole: the request ring, or the ring of errors (code 0 or
    /// 400..599). Skipped ones are in neither. flow.md, stage 2.
    Result<QList<WebhookRequest>> ring(AppId app, const QString &event, bool errorsOnly, int limit);

    /// Deletes at most `most` attempts older than `before`, with their deliveries once these have none left. Returns
    /// how many.
    Result<int> removeBefore(Instant before, int most);
    /// Deletes at most `most` of the oldest attempts that are not among the `newest` newest, in the same way.
    Result<int> removeAllBut(qint64 newest, int most);

private:
    Result<int> removed(const Result<QList<DeliveryId>> &deliveries);

    Connection &m_connection;
};

} // namespace hookdesk
