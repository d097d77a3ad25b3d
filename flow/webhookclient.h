// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends one webhook request and brings back its response, or why there was none. Bounded in time and size.
#pragma once

#include "flow/networkpolicy.h"
#include "model/records/result.h"
#include "model/records/webhookrequest.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>
#include <chrono>
#include <memory>

namespace hookdesk
{

struct WebhookCall {
    QUrl url;
    HeaderList headers;
    QByteArray body;
    std::chrono::milliseconds timeout{1000}; ///< for the whole exchange, from looking up the host to the last byte
    qsizetype maxResponseBytes = 1048576;    ///< the rest is not read
    std::shared_ptr<const NetworkPolicy> policy;
};

struct WebhookExchange {
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    QString errorDetail; ///< for people
    bool requestSent = false;
    HeaderList responseHeaders;
    QByteArray responseBody; ///< as received
    bool responseCut = false;
    std::chrono::milliseconds duration{0};
};

/// One QNetworkAccessManager without cookies, cache, redirects, proxies, saved passwords and decompression. The
/// connection goes to the very address that the policy allowed. Lives in the engine thread.
class WebhookClient : public QObject
{
    Q_OBJECT

public:
    WebhookClient();

    /// Posts the body. Never fails otherwise than in the exchange. flow.md, stage 2.
    QCoro::Task<WebhookExchange> post(WebhookCall call);

    /// Ends all exchanges under way as timed out: the engine stops.
    void abortAll();

    /// QNetworkAccessManager opens at most so many connections to one host and port; more requests would wait inside it
    /// while their timeout runs.
    static constexpr int connectionsPerHost = 6;

private:
    QCoro::Task<Result<QList<QHostAddress>>> resolve(QString host, std::chrono::milliseconds timeout);

    QNetworkAccessManager m_network;
    QSet<QNetworkReply *> m_replies; ///< under way
};

} // namespace hookdesk
