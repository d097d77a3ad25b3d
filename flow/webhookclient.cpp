// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/webhookclient.h"

#include "flow/webhooknetwork.h"
#include "flow/webhooktarget.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QFutureWatcher>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// More URLs than apps have: all are read anew.
constexpr qsizetype mostTargets = 4096;

WebhookExchange noExchange(DeliveryError error, QString detail)
{
    WebhookExchange exchange;
    exchange.error = error;
    exchange.errorDetail = std::move(detail);
    return exchange;
}

} // namespace

WebhookClient::WebhookClient(QString caFile)
    : WebhookClient(std::move(caFile),
                    [](const QString &host, QObject *context, std::function<void(const QHostInfo &)> found) {
                        return QHostInfo::lookupHost(host, context, std::move(found));
                    })
{
}

WebhookClient::WebhookClient(QString caFile, LookUpHost lookUpHost)
    : m_lookUpHost(std::move(lookUpHost))
    , m_network(std::make_unique<WebhookNetwork>(std::move(caFile)))
{
}

WebhookClient::~WebhookClient() = default;

std::shared_ptr<const WebhookTarget> WebhookClient::targetOf(const WebhookCall &call)
{
    if (call.policy != m_policy || m_targets.size() > mostTargets)
        m_targets.clear();
    m_policy = call.policy;
    auto &target = m_targets[call.url];
    if (!target)
        target = std::make_shared<const WebhookTarget>(call.url, *m_policy);
    return target;
}

QCoro::Task<WebhookExchange> WebhookClient::post(WebhookCall call)
{
    const auto delivery = call.delivery;
    const auto start = std::chrono::steady_clock::now();
    const auto deadline = start + call.timeout;
    WebhookExchange exchanged;
    if (!m_aborted)
        exchanged = co_await exchange(std::move(call), deadline);
    exchanged.aborted = m_aborted && exchanged.responseCode == noResponse;
    exchanged.duration =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    Q_EMIT ended(delivery);
    co_return exchanged;
}

QCoro::Task<WebhookExchange> WebhookClient::exchange(WebhookCall call, std::chrono::steady_clock::time_point deadline)
{
    const auto left = [deadline] {
        return std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    };
    const auto target = targetOf(call);
    if (target->refusal())
        co_return noExchange(DeliveryError::Blocked, *target->refusal());
    QList<QHostAddress> addresses;
    if (target->address()) {
        addresses << *target->address(); // judged with the URL
    } else {
        const auto found = co_await resolve(target->host(), left());
        if (!found)
            co_return noExchange(found.error().code == ErrorCode::Cancelled ? DeliveryError::Timeout
                                                                            : DeliveryError::Dns,
                                 found.error().message);
        addresses = *found;
        for (const auto &address : std::as_const(addresses)) {
            if (const auto refusal = call.policy->refusal(address))
                co_return noExchange(DeliveryError::Blocked, *refusal);
        }
    }

    auto request = target->request();
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    WebhookExchange exchange;
    WebhookRoute route{.maxResponseBytes = call.maxResponseBytes, .timeoutSaid = call.timeout};
    for (qsizetype i = 0; i < addresses.size() && !m_aborted;) {
        route.address = addresses.at(i);
        route.timeout = left();
        auto *reply = m_network->send(request, route, call.body);
        co_await reply->ended();
        exchange = reply->exchange();
        exchange.sentTwice = !route.mayUseKept;
        reply->deleteLater(); // it is telling that it has finished
        if (left() <= 0ms)
            break;
        if (reply->isKeptConnectionBroken()) // once: a new one is none that was kept
            route.mayUseKept = false;
        else if (reply->isUnreachable())
            ++i;
        else
            break;
    }
    co_return exchange;
}

QCoro::Task<Result<QList<QHostAddress>>> WebhookClient::resolve(QString host, std::chrono::milliseconds timeout)
{
    QPromise<QHostInfo> promise;
    promise.start();
    auto future = promise.future();
    const int lookup = m_lookUpHost(
        host, this, [promise = std::make_shared<QPromise<QHostInfo>>(std::move(promise))](const QHostInfo &info) {
            promise->addResult(info);
            promise->finish();
        });
    QFutureWatcher<QHostInfo> watcher;
    watcher.setFuture(future);
    if (!watcher.isFinished() && !co_await qCoro(&watcher, &QFutureWatcher<QHostInfo>::finished, timeout)) {
        QHostInfo::abortHostLookup(lookup);
        co_return failure(ErrorCode::Cancelled, tr("Looking up the host “%1” took longer than the timeout.").arg(host));
    }
    const auto info = future.result();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        co_return failure(ErrorCode::Network, tr("The host “%1” was not found.").arg(host), info.errorString());
    co_return info.addresses();
}

void WebhookClient::abortAll()
{
    m_aborted = true;
    m_network->abortAll();
}

} // namespace hookdesk
