// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A webhook request: one attempt of a delivery, with all that was sent and all that came back.
#pragma once

#include "model/records/clock.h"
#include "model/records/delivery.h"
#include "model/records/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace hookdesk
{

/// Header fields in their order, as sent or received.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// What happened to an attempt. 100..299 is delivered, any other response, or none, failed; skipped was not sent.
enum class Outcome { Delivered, Failed, Skipped };

/// Which counter of the integration buffer the attempt added to (flow.md, stages 3 and 4).
enum class CountedAs { Nothing, Success, Error, Timeout };

QString textOf(Outcome outcome);
QString textOf(CountedAs counted);

/// `response_code` of an attempt without a response.
constexpr int noResponse = 0;

struct WebhookRequest {
    AttemptId id;
    DeliveryId delivery;
    int attempt = 1;      ///< 1 is the first
    bool resumed = false; ///< may have arrived before: the engine had ended, or a kept connection broke under it
    Instant at;           ///< when it was sent
    qint64 durationMs = 0;
    AppId app;
    OrganizationId organization;
    QString event; ///< `resource.action`
    QString url;
    Outcome outcome = Outcome::Failed;
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    QString errorDetail; ///< for people: why there was no response
    HeaderList requestHeaders;
    QByteArray requestBody;
    HeaderList responseHeaders;
    QByteArray responseBody; ///< as received, to webhook.max_response_bytes
    bool responseCut = false;
    CountedAs counted = CountedAs::Nothing;

    bool operator==(const WebhookRequest &) const = default;
};

} // namespace hookdesk
