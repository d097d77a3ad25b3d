// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends one webhook request and brings back its response, or why there was none. Bounded in time and size.
#pragma once

#include "flow/networkpolicy.h"
#include "flow/webhookexchange.h"
#include "model/records/result.h"
#include "model/records/webhookrequest.h"

#include <QCoroTask>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

namespace hookdesk
{

class WebhookNetwork;
class WebhookTarget;

struct WebhookCall {
    DeliveryId delivery;
    QString url;
    HeaderList headers;
    QByteArray body;
    std::chrono::milliseconds timeout{1000}; ///< for the whole exchange, from looking up the host to the last byte
    qsizetype maxResponseBytes = 1048576;    ///< the rest is not read
    std::shared_ptr<const NetworkPolicy> policy;
};

/// QHostInfo::lookupHost(), or what stands in for it: tells what it found in the calling thread, while `context` lives,
/// and gives the number of the look-up.
using LookUpHost = std::function<int(const QString &host, QObject *context, std::function<void(const QHostInfo &)>)>;

/// The connection goes to the very address that the policy allowed. Lives in the engine thread.
class WebhookClient : public QObject
{
    Q_OBJECT

public:
    /// `caFile`: the only authorities that are trusted (PEM); empty: the system's.
    explicit WebhookClient(QString caFile = {});
    WebhookClient(QString caFile, LookUpHost lookUpHost);
    ~WebhookClient() override;

    /// Posts the body. Never fails otherwise than in the exchange. flow.md, stage 2.
    QCoro::Task<WebhookExchange> post(WebhookCall call);

    /// Ends all exchanges under way, and those to come, as aborted: the engine stops.
    void abortAll();

    /// As many as browsers open: no receiver is flooded, and a slow one does not take all that may be in flight.
    static constexpr int connectionsPerHost = 6;

Q_SIGNALS:
    /// A call has its answer, or has none: its host can be sent the next, while this one is still being recorded.
    void ended(hookdesk::DeliveryId delivery);

private:
    QCoro::Task<WebhookExchange> exchange(WebhookCall call, std::chrono::steady_clock::time_point deadline);
    std::shared_ptr<const WebhookTarget> targetOf(const WebhookCall &call);
    QCoro::Task<Result<QList<QHostAddress>>> resolve(QString host, std::chrono::milliseconds timeout);

    LookUpHost m_lookUpHost;
    std::unique_ptr<WebhookNetwork> m_network;
    bool m_aborted = false;
    std::shared_ptr<const NetworkPolicy> m_policy; ///< that judged m_targets
    QHash<QString, std::shared_ptr<const WebhookTarget>> m_targets;
};

} // namespace hookdesk
