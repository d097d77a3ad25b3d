// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One webhook request to one address, and its response.
#pragma once

#include "flow/curleasy.h"
#include "flow/curltransfers.h"
#include "flow/responsereader.h"
#include "flow/webhookclient.h"

#include <chrono>
#include <coroutine>

namespace hookdesk
{

/// Without cookies, cache, redirects, proxies, passwords and decompression. Lives in the engine thread. The coroutine
/// that awaits finished() goes on from the event loop.
class WebhookTransfer
{
    Q_DECLARE_TR_FUNCTIONS(WebhookTransfer)

public:
    enum class Connection { MayBeKept, New };

    /// To this address, whatever the URL's host is. `call` and `target` outlive it.
    WebhookTransfer(const WebhookCall &call, const WebhookTarget &target, const QHostAddress &address,
                    std::chrono::milliseconds timeout, const QString &caFile, Connection connection);
    Q_DISABLE_COPY_MOVE(WebhookTransfer)

    class Finished
    {
    public:
        Finished(WebhookTransfer &transfer, CurlTransfers &transfers)
            : m_transfer(transfer)
            , m_transfers(transfers)
        {
        }
        bool await_ready() const { return m_transfer.m_code != CURLE_OK; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            m_transfers.start(m_transfer.m_curl.get(), [&transfer = m_transfer, waiting](CURLcode code) {
                transfer.m_code = code;
                waiting.resume();
            });
        }
        void await_resume() const {}

    private:
        WebhookTransfer &m_transfer;
        CurlTransfers &m_transfers;
    };
    /// To be awaited: begins and ends it.
    Finished finished(CurlTransfers &transfers) { return {*this, transfers}; }

    /// Whether there was no connection at all, so that another address may be tried.
    bool isUnreachable() const { return m_code == CURLE_COULDNT_CONNECT && !m_sent; }
    /// Whether a kept connection broke before a byte of the response: most often the receiver was closing it already.
    bool isKeptConnectionBroken() const { return m_again; }
    /// When it has finished.
    WebhookExchange exchange() const;

private:
    static int onSending(void *self, char *, char *, int, int);
    static size_t onLine(char *line, size_t size, size_t count, void *reader);
    static size_t onBody(char *part, size_t size, size_t count, void *reader);
    void carry(const WebhookCall &call);
    bool isBroken() const;
    DeliveryError error() const;
    QString detailOf(DeliveryError error) const;

    QString m_where; ///< for people
    std::chrono::milliseconds m_timeout;
    bool m_sent = false;
    bool m_again = false; ///< it would have been sent once more
    ResponseReader m_response;
    CurlStringList m_headers;
    CurlStringList m_connectTo;
    CurlEasy m_curl; ///< ends first: it uses the others
    CURLcode m_code = CURLE_OK;
};

} // namespace hookdesk
