// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Webhooks by the number and alerts that they were sent, for what replays these.
#pragma once

#include "model/records/installation.h"
#include "model/records/sentryapp.h"
#include "model/store/connection.h"

namespace hookdesk::test
{

struct RecordedWebhook {
    SentryApp app;
    Installation installation;
};

/// Apps like another one, `webhook-0` and so on, each at one of the URLs and installed in its organization.
Result<QList<RecordedWebhook>> addWebhooks(Connection &connection, const SentryApp &like, const QStringList &urls);

/// An alert that was delivered, with its response. `number` is part of its body and its Request-ID.
Result<DeliveryId> addDelivered(Connection &connection, const Installation &installation, int number, Instant at);

} // namespace hookdesk::test
