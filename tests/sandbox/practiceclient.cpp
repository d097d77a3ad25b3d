// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/practiceclient.h"

#include "flow/sandbox/practicereceiver.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

PracticeClient::PracticeClient(const PracticeReceiver &receiver, const QString &path)
    : m_receiver(receiver)
    , m_path(path)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

PracticeClient::Seen PracticeClient::post(const QByteArray &body, int timeoutMs, const QByteArray &signature)
{
    return finish(startPost(body, timeoutMs, signature));
}

QNetworkReply *PracticeClient::startPost(const QByteArray &body, int timeoutMs, const QByteArray &signature)
{
    auto request = this->request();
    request.setTransferTimeout(timeoutMs);
    if (!signature.isEmpty())
        request.setRawHeader("Sentry-Hook-Signature", signature);
    return m_network.post(request, body);
}

PracticeClient::Seen PracticeClient::get()
{
    return finish(m_network.get(request()));
}

PracticeClient::Seen PracticeClient::finish(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20000))
        return {.error = QNetworkReply::UnknownNetworkError};
    return {.error = reply->error(),
            .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->isOpen() ? reply->readAll() : QByteArray(),
            .retryAfter = reply->rawHeader("Retry-After")};
}

void PracticeClient::connectTo(QTcpSocket &socket) const
{
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_receiver.url().port()));
    QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
}

QByteArray PracticeClient::requestText(const QByteArray &body, const QByteArray &headers) const
{
    return "POST " + m_path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QNetworkRequest PracticeClient::request() const
{
    QNetworkRequest request(m_receiver.url(m_path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

} // namespace hookdesk::test
