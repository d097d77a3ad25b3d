// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/webhookreply.h"

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

/// In seconds. Web servers close connections that nobody uses, some after 2 s, many after 5: a request that is on its
/// way then is lost.
constexpr long longestIdle = 2;

/// As libcurl takes it. No character of a value ends the line.
QByteArray headerLine(const QByteArray &name, QByteArray value)
{
    std::replace_if(
        value.begin(), value.end(), [](char character) { return character == '\r' || character == '\n'; }, ' ');
    return value.isEmpty() ? name + ';' : name + ": " + value;
}

QByteArray hostOf(const QHostAddress &address)
{
    const auto text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

/// What a transfer that ended so, and whose response has no fault of its own, is to the flow.
DeliveryError errorOf(CURLcode code, const QString &text)
{
    switch (code) {
    case CURLE_OK:
        return DeliveryError::None;
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_ABORTED_BY_CALLBACK: // the engine stops
        return DeliveryError::Timeout;
    case CURLE_COULDNT_CONNECT:
        return DeliveryError::Refused;
    case CURLE_RECV_ERROR:
        // libcurl has one code for a connection that breaks and for chunks that are none.
        return text.contains("in chunked-encoding"_L1) ? DeliveryError::Malformed : DeliveryError::Reset;
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return DeliveryError::Reset;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return DeliveryError::Tls;
    case CURLE_OUT_OF_MEMORY: // what libcurl says of a line longer than 100 KB
        return DeliveryError::TooLarge;
    case CURLE_URL_MALFORMAT:
        return DeliveryError::Blocked;
    default:
        return DeliveryError::Malformed;
    }
}

} // namespace

WebhookReply::WebhookReply(const QNetworkRequest &request, QByteArray body, const WebhookRoute &route,
                           CurlTransfers &transfers, const QString &caFile)
    : m_where(u"%1, port %2"_s.arg(route.address.toString())
                  .arg(request.url().port(request.url().scheme() == u"https" ? 443 : 80)))
    , m_timeout(route.timeoutSaid)
    , m_requestBody(std::move(body))
    , m_response(route.maxResponseBytes)
    , m_transfers(&transfers)
{
    setOperation(QNetworkAccessManager::PostOperation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    setOptions(route, caFile);
    carry();
    if (m_curl.code() == CURLE_OK)
        transfers.start(m_curl.get(), [this](CURLcode code) { end(code); });
    else
        QMetaObject::invokeMethod(
            this, [this] { end(m_curl.code()); }, Qt::QueuedConnection);
}

WebhookReply::~WebhookReply()
{
    if (m_transfers)
        m_transfers->forget(m_curl.get());
}

void WebhookReply::setOptions(const WebhookRoute &route, const QString &caFile)
{
    m_connectTo = appended(nullptr, "::" + hostOf(route.address) + ':'); // any host and port of the URL: no look-up
    m_curl.set(CURLOPT_PROTOCOLS_STR, "http,https");
    m_curl.set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    m_curl.set(CURLOPT_URL, url().toEncoded(QUrl::RemoveFragment).constData());
    m_curl.set(CURLOPT_PATH_AS_IS, 1L);
    m_curl.set(CURLOPT_CONNECT_TO, m_connectTo.get());
    m_curl.set(CURLOPT_TIMEOUT_MS, static_cast<long>(std::max(route.timeout, 1ms).count())); // 0 would be none
    m_curl.trust(caFile);
    m_curl.set(CURLOPT_MAXAGE_CONN, longestIdle);
    m_curl.set(CURLOPT_FRESH_CONNECT, route.mayUseKept ? 0L : 1L);
    m_curl.set(CURLOPT_PREREQFUNCTION, &WebhookReply::onSending);
    m_curl.set(CURLOPT_PREREQDATA, this);
    m_curl.set(CURLOPT_HEADERFUNCTION, &WebhookReply::onLine);
    m_curl.set(CURLOPT_HEADERDATA, &m_response);
    m_curl.set(CURLOPT_WRITEFUNCTION, &WebhookReply::onBody);
    m_curl.set(CURLOPT_WRITEDATA, &m_response);
}

void WebhookReply::carry()
{
    for (const auto *unasked : {"Accept:", "Expect:"}) // what is recorded as sent is what is sent
        m_headers = appended(std::move(m_headers), unasked);
    const auto carried = request();
    for (const auto &name : carried.rawHeaderList())
        m_headers = appended(std::move(m_headers), headerLine(name, carried.rawHeader(name)));
    m_curl.set(CURLOPT_HTTPHEADER, m_headers.get());
    m_curl.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_requestBody.size()));
    m_curl.set(CURLOPT_POSTFIELDS, m_requestBody.constData());
}

void WebhookReply::abort()
{
    if (m_transfers)
        m_transfers->abort(m_curl.get());
}

void WebhookReply::end(CURLcode code)
{
    m_code = code;
    if (m_response.code() != noResponse)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_response.code());
    for (const auto &[name, value] : m_response.headers())
        setRawHeader(name, value);
    if (const auto error = deliveryError(); error != DeliveryError::None)
        setError(code == CURLE_OPERATION_TIMEDOUT ? QNetworkReply::TimeoutError : QNetworkReply::UnknownNetworkError,
                 detailOf(error));
    setFinished(true);
    Q_EMIT finished();
    if (m_waiting)
        std::exchange(m_waiting, {}).resume();
}

qint64 WebhookReply::bytesAvailable() const
{
    return isFinished() ? m_response.body().size() - m_read : 0;
}

qint64 WebhookReply::readData(char *data, qint64 size)
{
    const auto length = std::min<qint64>(size, bytesAvailable());
    std::copy_n(m_response.body().constData() + m_read, length, data);
    m_read += length;
    return length > 0 || !isFinished() ? length : -1;
}

/// When a kept connection breaks before the response, libcurl sends the request once more by itself, up to five times.
/// How often an alert is sent is for the client to decide.
int WebhookReply::onSending(void *self, char *, char *, int, int)
{
    auto *reply = static_cast<WebhookReply *>(self);
    reply->m_again = std::exchange(reply->m_sent, true);
    return reply->m_again ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

size_t WebhookReply::onLine(char *line, size_t size, size_t count, void *reader)
{
    const QByteArrayView view(line, static_cast<qsizetype>(size * count));
    return static_cast<ResponseReader *>(reader)->takeLine(view) ? size * count : 0;
}

size_t WebhookReply::onBody(char *part, size_t size, size_t count, void *reader)
{
    const QByteArrayView view(part, static_cast<qsizetype>(size * count));
    return static_cast<ResponseReader *>(reader)->takeBody(view) ? size * count : 0;
}

/// Where libcurl does not say so: it is content with the headers that came, tells how its own next try ended, and has
/// one code for a connection that is refused and one that is reset before it sees that it was made.
bool WebhookReply::isBroken() const
{
    const bool isReset = m_code == CURLE_COULDNT_CONNECT && (m_sent || m_curl.systemError() == ECONNRESET);
    return m_again || isReset || (m_code == CURLE_OK && !m_response.hasHeaders());
}

DeliveryError WebhookReply::deliveryError() const
{
    if (m_response.fault() != DeliveryError::None)
        return m_response.fault();
    if (m_response.isCut())
        return DeliveryError::None;
    // Over TLS, before the request was sent: in the handshake, whether libcurl saw that it had begun or not.
    if (isBroken())
        return url().scheme() == u"https" && !m_sent ? DeliveryError::Tls : DeliveryError::Reset;
    return errorOf(m_code, m_curl.errorText());
}

QString WebhookReply::detailOf(DeliveryError error) const
{
    if (m_response.fault() != DeliveryError::None)
        return m_response.faultDetail();
    switch (error) {
    case DeliveryError::Timeout:
        return m_sent ? tr("No complete response came within %1 ms.").arg(m_timeout.count())
                      : tr("No connection was made with %1 within %2 ms.").arg(m_where).arg(m_timeout.count());
    case DeliveryError::Refused:
        return tr("No connection can be made with %1: nothing listens there, or the network does not lead there. Check "
                  "that the receiver runs, and the webhook URL.")
            .arg(m_where);
    case DeliveryError::Reset:
        return tr("The receiver closed the connection before its response was complete.");
    case DeliveryError::Tls:
        return tr("No TLS connection that can be trusted was made with %1: %2. Check the receiver's certificate.")
            .arg(m_where, m_curl.errorText());
    case DeliveryError::TooLarge:
        return tr("The response has a header of more than 100 KB; the rest was not read.");
    case DeliveryError::Blocked:
        return tr("No request can be made from the webhook URL: %1.").arg(m_curl.errorText());
    default:
        return tr("The response is no HTTP that can be read: %1.").arg(m_curl.errorText());
    }
}

WebhookExchange WebhookReply::exchange() const
{
    WebhookExchange exchange;
    exchange.responseHeaders = m_response.headers();
    exchange.responseBody = m_response.body();
    exchange.responseCut = m_response.isCut();
    exchange.error = deliveryError();
    if (exchange.error == DeliveryError::None)
        exchange.responseCode = m_response.code();
    else
        exchange.errorDetail = detailOf(exchange.error);
    return exchange;
}

} // namespace hookdesk
