// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/curltransfers.h"

#include <utility>

namespace hookdesk
{

namespace
{

/// Connections that wait for their next transfer, to all hosts together.
constexpr long mostIdleConnections = 256;

} // namespace

CurlTransfers::Watched::Watched(curl_socket_t socket)
    : readable(QSocketNotifier::Read)
    , writable(QSocketNotifier::Write)
{
    readable.setSocket(socket);
    writable.setSocket(socket);
}

CurlTransfers::CurlTransfers()
    : m_transfers(HOOKDESK_CURL(curl_multi_init)())
{
    Q_CHECK_PTR(m_transfers.get());
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    HOOKDESK_CURL(curl_multi_setopt)(m_transfers.get(), CURLMOPT_SOCKETFUNCTION, &CurlTransfers::onSocket);
    HOOKDESK_CURL(curl_multi_setopt)(m_transfers.get(), CURLMOPT_SOCKETDATA, this);
    HOOKDESK_CURL(curl_multi_setopt)(m_transfers.get(), CURLMOPT_TIMERFUNCTION, &CurlTransfers::onTimeout);
    HOOKDESK_CURL(curl_multi_setopt)(m_transfers.get(), CURLMOPT_TIMERDATA, this);
    HOOKDESK_CURL(curl_multi_setopt)(m_transfers.get(), CURLMOPT_MAXCONNECTS, mostIdleConnections);
}

CurlTransfers::~CurlTransfers()
{
    for (const auto &[transfer, ended] : m_ended)
        HOOKDESK_CURL(curl_multi_remove_handle)(m_transfers.get(), transfer);
}

void CurlTransfers::start(CURL *transfer, Ended ended)
{
    m_ended.emplace(transfer, std::move(ended));
    [[maybe_unused]] const auto added = HOOKDESK_CURL(curl_multi_add_handle)(m_transfers.get(), transfer);
    Q_ASSERT(added == CURLM_OK); // and the timeout that begins it is set
}

void CurlTransfers::abort(CURL *transfer)
{
    if (m_ended.contains(transfer))
        end(transfer, CURLE_ABORTED_BY_CALLBACK);
}

void CurlTransfers::forget(CURL *transfer)
{
    if (m_ended.erase(transfer) > 0)
        HOOKDESK_CURL(curl_multi_remove_handle)(m_transfers.get(), transfer);
}

void CurlTransfers::abortAll()
{
    while (!m_ended.empty())
        end(m_ended.begin()->first, CURLE_ABORTED_BY_CALLBACK);
}

int CurlTransfers::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlTransfers *>(self)->watch(socket, what);
    return 0;
}

int CurlTransfers::onTimeout(CURLM *, long timeoutMs, void *self)
{
    auto &timeout = static_cast<CurlTransfers *>(self)->m_timeout;
    if (timeoutMs < 0)
        timeout.stop();
    else
        timeout.start(static_cast<int>(timeoutMs)); // never acts at once: libcurl is calling
    return 0;
}

void CurlTransfers::watch(curl_socket_t socket, int what)
{
    auto &watched = m_watched[socket];
    if (!watched) {
        watched = std::make_unique<Watched>(socket);
        connect(&watched->readable, &QSocketNotifier::activated, this,
                [this, socket] { act(socket, CURL_CSELECT_IN); });
        connect(&watched->writable, &QSocketNotifier::activated, this,
                [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    watched->readable.setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
    watched->writable.setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
}

void CurlTransfers::act(curl_socket_t socket, int what)
{
    int running = 0;
    HOOKDESK_CURL(curl_multi_socket_action)(m_transfers.get(), socket, what, &running);
    int left = 0;
    while (const auto *message = HOOKDESK_CURL(curl_multi_info_read)(m_transfers.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            end(message->easy_handle, message->data.result);
    }
    // A timer may be a little early, and libcurl does not tell the same time twice.
    long next = -1;
    HOOKDESK_CURL(curl_multi_timeout)(m_transfers.get(), &next);
    if (next >= 0 && !m_timeout.isActive())
        m_timeout.start(static_cast<int>(next));
}

void CurlTransfers::end(CURL *transfer, CURLcode code)
{
    HOOKDESK_CURL(curl_multi_remove_handle)(m_transfers.get(), transfer);
    const auto ended = m_ended.extract(transfer);
    ended.mapped()(code); // may end the transfer's life, and begin others
}

} // namespace hookdesk
