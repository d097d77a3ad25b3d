// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One webhook request to one address, and its response.
#pragma once

#include "flow/curleasy.h"
#include "flow/curltransfers.h"
#include "flow/responsereader.h"
#include "flow/webhookexchange.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QPointer>
#include <chrono>
#include <coroutine>
#include <utility>

namespace hookdesk
{

/// What a request carries besides what any QNetworkRequest does.
struct WebhookRoute {
    QHostAddress address;                     ///< connected to, whatever the URL's host is
    bool mayUseKept = true;                   ///< a connection that was kept, not only a new one
    qsizetype maxResponseBytes = 0;           ///< the rest is not read
    std::chrono::milliseconds timeout{0};     ///< what is left of it
    std::chrono::milliseconds timeoutSaid{0}; ///< the whole one, as people set it
};

/// Without cookies, cache, redirects, proxies, passwords and decompression. Made by WebhookNetwork; lives in its
/// thread.
class WebhookReply final : public QNetworkReply
{
    Q_OBJECT

public:
    WebhookReply(const QNetworkRequest &request, QByteArray body, const WebhookRoute &route, CurlTransfers &transfers,
                 const QString &caFile);
    ~WebhookReply() override;

    /// To be awaited by one coroutine, which goes on from the event loop.
    class Ended
    {
    public:
        explicit Ended(WebhookReply &reply)
            : m_reply(reply)
        {
        }
        bool await_ready() const { return m_reply.isFinished(); }
        void await_suspend(std::coroutine_handle<> waiting) { m_reply.m_waiting = waiting; }
        void await_resume() const {}

    private:
        WebhookReply &m_reply;
    };
    Ended ended() { return Ended(*this); }

    /// Whether there was no connection at all, so that another address may be tried.
    bool isUnreachable() const { return m_code == CURLE_COULDNT_CONNECT && !m_sent; }
    /// Whether a kept connection broke before a byte of the response: most often the receiver was closing it already.
    bool isKeptConnectionBroken() const { return m_again; }
    /// When it has finished.
    WebhookExchange exchange() const;

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;

private:
    static int onSending(void *self, char *, char *, int, int);
    static size_t onLine(char *line, size_t size, size_t count, void *reader);
    static size_t onBody(char *part, size_t size, size_t count, void *reader);
    void setOptions(const WebhookRoute &route, const QString &caFile);
    void carry();
    void end(CURLcode code);
    bool isBroken() const;
    DeliveryError deliveryError() const;
    QString detailOf(DeliveryError error) const;

    QString m_where; ///< for people
    std::chrono::milliseconds m_timeout;
    QByteArray m_requestBody;
    bool m_sent = false;
    bool m_again = false; ///< it would have been sent once more
    ResponseReader m_response;
    qint64 m_read = 0; ///< of the response's body
    CurlStringList m_headers;
    CurlStringList m_connectTo;
    CurlEasy m_curl; ///< ends before what it uses
    QPointer<CurlTransfers> m_transfers;
    CURLcode m_code = CURLE_OK;
    std::coroutine_handle<> m_waiting;
};

} // namespace hookdesk
