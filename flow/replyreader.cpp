// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/replyreader.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr qint64 readAhead = 64 * 1024;

/// What the error of a reply without a response is to the flow.
DeliveryError deliveryErrorOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError: // no route, network down
    case QNetworkReply::TemporaryNetworkFailureError:
        return DeliveryError::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return DeliveryError::Reset;
    case QNetworkReply::HostNotFoundError:
        return DeliveryError::Dns;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return DeliveryError::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return DeliveryError::Tls;
    default:
        return DeliveryError::Malformed;
    }
}

/// Whether Qt calls an error what is a response all the same: 4xx and 5xx.
bool isResponse(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError || // 400, 418
           (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

ReplyReader::ReplyReader(QNetworkReply *reply, std::chrono::steady_clock::time_point deadline, qsizetype maxBytes)
    : m_reply(reply)
    , m_deadline(deadline)
    , m_maxBytes(maxBytes)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyReader::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyReader::read);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(reply, &QNetworkReply::finished, this, &ReplyReader::tellFinished);
}

void ReplyReader::tellFinished()
{
    if (m_waiting)
        std::exchange(m_waiting, {}).resume(); // which ends this object
}

void ReplyReader::endAsTimedOut()
{
    m_timedOut = true;
    m_reply->abort();
}

void ReplyReader::readHeaders()
{
    m_code = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_headers = m_reply->rawHeaderPairs();
    // Qt reads no further ahead than this; for an answer that says it is short, keeping to it would only cost.
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid() || length.toLongLong() > readAhead)
        m_reply->setReadBufferSize(readAhead);
}

void ReplyReader::read()
{
    m_body += m_reply->read(m_maxBytes - m_body.size());
    if (m_body.size() < m_maxBytes || m_reply->bytesAvailable() == 0)
        return;
    m_cut = true;
    m_reply->abort();
}

WebhookExchange ReplyReader::exchange() const
{
    WebhookExchange exchange;
    exchange.requestSent = m_requestSent;
    exchange.responseCut = m_cut;
    exchange.responseHeaders = m_headers;
    exchange.responseBody = m_body;
    if (m_code != noResponse && (m_cut || (!m_timedOut && isResponse(m_reply->error())))) {
        exchange.responseCode = m_code;
        return exchange;
    }
    if (m_timedOut) {
        exchange.error = DeliveryError::Timeout;
        exchange.errorDetail = m_requestSent ? tr("No complete response came within the timeout.")
                                             : tr("No connection was made within the timeout.");
    } else if (m_reply->error() == QNetworkReply::ContentReSendError) { // what the one-shot body makes of it
        exchange.error = DeliveryError::Reset;
        exchange.errorDetail = tr("The receiver closed the connection without a response that is HTTP.");
    } else {
        exchange.error = deliveryErrorOf(m_reply->error());
        exchange.errorDetail = m_reply->errorString();
    }
    return exchange;
}

} // namespace hookdesk
