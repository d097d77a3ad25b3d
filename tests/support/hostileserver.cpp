// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSslKey>
#include <QThread>

#include <sys/socket.h>

namespace hookdesk::test
{

namespace
{

/// How often a waiting script looks whether its server ends.
constexpr int lookEveryMs = 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QSslConfiguration serverWith(const TestCertificate &certificate)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(contentOf(certificate.certificate)));
    tls.setPrivateKey(QSslKey(contentOf(certificate.key), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// The length of a request whose headers are there; 0 while they are not.
qsizetype lengthOf(const QByteArray &request)
{
    const auto headers = request.indexOf("\r\n\r\n");
    if (headers < 0)
        return 0;
    const QByteArray field = "\r\ncontent-length:";
    const auto start = request.first(headers).toLower().indexOf(field) + field.size();
    return headers + 4 + request.mid(start, request.indexOf("\r\n", start) - start).trimmed().toLongLong();
}

void followAll(qintptr descriptor, const std::optional<QSslConfiguration> &tls, const HostileScript &script,
               HostileShared &shared)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (tls) {
        socket.setSslConfiguration(*tls);
        socket.startServerEncryption();
        if (!socket.waitForEncrypted(10000)) // the client did not want it
            return;
    }
    HostileConnection connection(socket, shared);
    script(connection);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(lookEveryMs);
}

} // namespace

HostileConnection::HostileConnection(QSslSocket &socket, HostileShared &shared)
    : m_socket(socket)
    , m_shared(shared)
{
}

bool HostileConnection::isOpen() const
{
    return !m_shared.ending && m_socket.state() == QAbstractSocket::ConnectedState;
}

QByteArray HostileConnection::readRequest()
{
    while (isOpen()) {
        m_received += m_socket.read(m_socket.bytesAvailable());
        const auto length = lengthOf(m_received);
        if (length > 0 && m_received.size() >= length) {
            ++m_shared.requests;
            const auto request = m_received.first(length);
            m_received.remove(0, length); // what follows may be the next
            return request;
        }
        m_socket.waitForReadyRead(lookEveryMs);
    }
    return {};
}

bool HostileConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (isOpen() && (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0))
        m_socket.waitForBytesWritten(lookEveryMs);
    if (!isOpen())
        return false;
    m_shared.sentBytes += bytes.size();
    return true;
}

void HostileConnection::sendSlowly(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    for (const char byte : bytes) {
        if (!send(QByteArray(1, byte)))
            return;
        QDeadlineTimer next(interval);
        while (isOpen() && !next.hasExpired())
            m_socket.waitForReadyRead(static_cast<int>(next.remainingTime()));
    }
}

void HostileConnection::sendEndlessly(const QByteArray &bytes)
{
    while (send(bytes)) {
    }
}

void HostileConnection::hang()
{
    while (isOpen()) {
        m_socket.waitForReadyRead(lookEveryMs);
        m_socket.readAll();
    }
}

void HostileConnection::reset()
{
    // Closing a socket that may not linger sends RST instead of FIN.
    const linger none{1, 0};
    setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket.abort();
}

HostileServer::HostileServer(const std::optional<TestCertificate> &certificate)
{
    if (certificate)
        m_tls = serverWith(*certificate);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the hostile server does not listen: %s", qPrintable(errorString()));
}

HostileServer::~HostileServer()
{
    close();
    m_shared.ending = true;
    for (const auto &thread : m_threads)
        thread->wait();
}

HostileScript HostileServer::answering(const QByteArray &body)
{
    return [body](HostileConnection &connection) {
        while (!connection.readRequest().isEmpty())
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                            body);
    };
}

void HostileServer::incomingConnection(qintptr descriptor)
{
    m_threads.emplace_back(QThread::create(
        [descriptor, tls = m_tls, script = m_script, this] { followAll(descriptor, tls, script, m_shared); }));
    m_threads.back()->start();
}

} // namespace hookdesk::test
