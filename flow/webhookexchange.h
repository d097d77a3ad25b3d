// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came of a webhook request.
#pragma once

#include "model/records/delivery.h"
#include "model/records/webhookrequest.h"

#include <QByteArray>
#include <QString>
#include <chrono>

namespace hookdesk
{

struct WebhookExchange {
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    QString errorDetail; ///< for people
    HeaderList responseHeaders;
    QByteArray responseBody; ///< as received
    bool responseCut = false;
    bool sentTwice = false; ///< on a kept connection, which broke before a response, then on a new one
    bool aborted = false;   ///< by WebhookClient::abortAll(): says nothing about the receiver
    std::chrono::milliseconds duration{0};
};

} // namespace hookdesk
