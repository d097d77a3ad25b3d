// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/webhookclient.h"

#include "flow/oneshotbody.h"
#include "flow/replyreader.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// A request that takes nothing from, and leaves nothing to, other requests.
QNetworkRequest networkRequest(const WebhookCall &call, const QHostAddress &address)
{
    QUrl pinned = call.url;
    const auto host = call.url.host(QUrl::FullyEncoded);
    pinned.setHost(address.toString());
    QNetworkRequest request(pinned);
    request.setRawHeader("Host", call.url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    request.setPeerVerifyName(host);
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    return request;
}

WebhookExchange noExchange(DeliveryError error, QString detail)
{
    WebhookExchange exchange;
    exchange.error = error;
    exchange.errorDetail = std::move(detail);
    return exchange;
}

} // namespace

WebhookClient::WebhookClient()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
}

QCoro::Task<WebhookExchange> WebhookClient::post(WebhookCall call)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const auto left = [&] { return call.timeout - std::chrono::milliseconds(elapsed.elapsed()); };
    const auto finish = [&](WebhookExchange exchange) {
        exchange.duration = std::chrono::milliseconds(elapsed.elapsed());
        return exchange;
    };

    if (const auto refusal = call.policy->refusal(call.url))
        co_return finish(noExchange(DeliveryError::Blocked, *refusal));
    QList<QHostAddress> addresses;
    if (const auto literal = NetworkPolicy::literalAddress(call.url.host())) {
        addresses << *literal;
    } else {
        const auto found = co_await resolve(call.url.host(QUrl::FullyEncoded), left());
        if (!found)
            co_return finish(
                noExchange(found.error().code == ErrorCode::Cancelled ? DeliveryError::Timeout : DeliveryError::Dns,
                           found.error().message));
        addresses = *found;
    }
    for (const auto &address : std::as_const(addresses)) {
        if (const auto refusal = call.policy->refusal(address))
            co_return finish(noExchange(DeliveryError::Blocked, *refusal));
    }

    WebhookExchange exchange;
    for (const auto &address : std::as_const(addresses)) {
        OneShotBody body(call.body);
        auto *reply = m_network.post(networkRequest(call, address), &body);
        ReplyReader reader(reply, left(), call.maxResponseBytes);
        m_replies.insert(reply);
        co_await qCoro(reply, &QNetworkReply::finished);
        m_replies.remove(reply);
        exchange = reader.exchange();
        delete reply; // before the body, which it may still refer to
        const bool unreachable = exchange.error == DeliveryError::Refused && !exchange.requestSent;
        if (!unreachable || left() <= 0ms)
            break;
    }
    co_return finish(std::move(exchange));
}

QCoro::Task<Result<QList<QHostAddress>>> WebhookClient::resolve(QString host, std::chrono::milliseconds timeout)
{
    QPromise<QHostInfo> promise;
    promise.start();
    auto future = promise.future();
    const int lookup = QHostInfo::lookupHost(
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
    const auto replies = m_replies;
    for (auto *reply : replies)
        reply->abort();
}

} // namespace hookdesk
