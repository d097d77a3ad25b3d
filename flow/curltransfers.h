// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs many transfers of libcurl at once on the event loop of one thread.
#pragma once

#include "flow/curllibrary.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <functional>
#include <memory>
#include <unordered_map>

namespace hookdesk
{

/// Connections are kept for the transfers to come, and sockets watched by the event loop, which waits for no transfer.
/// Lives in one thread, with all of its transfers.
class CurlTransfers : public QObject
{
    Q_OBJECT

public:
    using Ended = std::function<void(CURLcode)>;

    CurlTransfers();
    /// What is under way then is not told as ended.
    ~CurlTransfers() override;

    /// Begins a transfer, and tells from the event loop when it has ended. It must live until then.
    void start(CURL *transfer, Ended ended);
    /// Ends one with CURLE_ABORTED_BY_CALLBACK, before it returns; nothing when it is not under way.
    void abort(CURL *transfer);
    /// Ends one without telling; nothing when it is not under way.
    void forget(CURL *transfer);
    /// Ends all with CURLE_ABORTED_BY_CALLBACK, before it returns.
    void abortAll();

private:
    struct Watched {
        explicit Watched(curl_socket_t socket);
        QSocketNotifier readable;
        QSocketNotifier writable;
    };
    struct FreeTransfers {
        void operator()(CURLM *transfers) const { HOOKDESK_CURL(curl_multi_cleanup)(transfers); }
    };

    static int onSocket(CURL *transfer, curl_socket_t socket, int what, void *self, void *);
    static int onTimeout(CURLM *transfers, long timeoutMs, void *self);
    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int what);
    void end(CURL *transfer, CURLcode code);

    QTimer m_timeout;
    /// By socket: a socket's number comes again with the next connection.
    std::unordered_map<curl_socket_t, std::unique_ptr<Watched>> m_watched;
    std::unordered_map<CURL *, Ended> m_ended;         ///< of those under way
    std::unique_ptr<CURLM, FreeTransfers> m_transfers; ///< ends first: it uses the others
};

} // namespace hookdesk
