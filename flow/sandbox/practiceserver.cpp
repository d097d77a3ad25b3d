// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/sandbox/practiceserver.h"

#include <QHostAddress>
#include <QTimer>
#include <memory>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace hookdesk
{

PracticeConnection::PracticeConnection(QObject *parent)
    : QTcpSocket(parent)
{
    // Connected before the HTTP server is: what it would read is measured first.
    connect(this, &QTcpSocket::readyRead, this, &PracticeConnection::measure);
}

void PracticeConnection::requestRead()
{
    m_header.clear();
    m_headerRead = false;
    m_requestBytes = 0;
}

void PracticeConnection::measure()
{
    if (!m_headerRead) {
        m_header += peek(maxHeaderBytes + 1 - m_header.size());
        m_headerRead = m_header.contains("\r\n\r\n");
        if (!m_headerRead && m_header.size() > maxHeaderBytes)
            return refuse(431);
    }
    m_requestBytes += bytesAvailable();
    if (m_requestBytes > maxRequestBytes)
        refuse(413);
}

void PracticeConnection::refuse(int status)
{
    disconnect(this, &QTcpSocket::readyRead, nullptr, nullptr);
    answer(Behaviour::answer(status), false);
}

void PracticeConnection::answer(const Behaviour &behaviour, bool keepAlive)
{
    if (state() != ConnectedState)
        return;
    switch (behaviour.kind) {
    case Behaviour::Kind::Answer:
        write(httpAnswer(behaviour, keepAlive));
        if (!keepAlive)
            disconnectFromHost();
        return;
    case Behaviour::Kind::Hang:
        return;
    case Behaviour::Kind::Reset:
        return breakOff();
    case Behaviour::Kind::Garbage:
        write(behaviour.body);
        disconnectFromHost();
        return;
    }
}

void PracticeConnection::breakOff()
{
    // Closing a socket that may not linger sends RST instead of FIN.
    const linger none{1, 0};
    setsockopt(socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none), sizeof none);
    abort();
}

PracticeListener::PracticeListener(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(maxConnections);
}

QList<PracticeConnection *> PracticeListener::connections() const
{
    return findChildren<PracticeConnection *>(Qt::FindDirectChildrenOnly);
}

void PracticeListener::incomingConnection(qintptr descriptor)
{
    const bool isFull = connections().size() >= maxConnections;
    auto connection = std::make_unique<PracticeConnection>(this);
    if (!connection->setSocketDescriptor(descriptor))
        return;
    if (isFull)
        return connection->abort();
    addPendingConnection(connection.release());
}

PracticeServer::PracticeServer(Decide decide, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_decide(std::move(decide))
    , m_listener(new PracticeListener(this))
{
}

Result<> PracticeServer::listenLocally(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::Network,
                       tr("The practice receiver cannot listen on 127.0.0.1, port %1. Choose another port, or end the "
                          "program that uses it.")
                           .arg(port),
                       m_listener->errorString());
    bind(m_listener);
    return {};
}

quint16 PracticeServer::port() const
{
    return m_listener->serverPort();
}

void PracticeServer::close()
{
    m_listener->close();
    for (auto *connection : m_listener->connections())
        connection->abort();
}

bool PracticeServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto *connection = qobject_cast<PracticeConnection *>(socket);
    connection->requestRead();
    const bool keepAlive = request.value("Connection").compare("close", Qt::CaseInsensitive) != 0;
    const auto behaviour = m_decide(request);
    if (behaviour.delay.count() == 0)
        connection->answer(behaviour, keepAlive);
    else
        QTimer::singleShot(behaviour.delay, connection,
                           [connection, behaviour, keepAlive] { connection->answer(behaviour, keepAlive); });
    return true;
}

void PracticeServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // every request is handled
}

} // namespace hookdesk
