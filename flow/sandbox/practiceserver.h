// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver's network side: Qt HttpServer reads the requests, and because it hands over the socket too, one
// port serves well-mannered and ill-mannered answers alike. Sizes and connections are bounded here.
#pragma once

#include "flow/sandbox/behaviour.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace hookdesk
{

/// A client's connection. Requests that pass the bounds are refused with 431 or 413 before they are read to the end.
class PracticeConnection : public QTcpSocket
{
    Q_OBJECT

public:
    static constexpr qsizetype maxHeaderBytes = 64 * 1024;
    static constexpr qsizetype maxRequestBytes = maxHeaderBytes + 16 * 1024 * 1024; ///< header and body

    explicit PracticeConnection(QObject *parent);

    /// The request has been read: the next one is measured anew.
    void requestRead();

    void answer(const Behaviour &behaviour, bool keepAlive);

private:
    void measure();
    void refuse(int status);
    void breakOff();

    QByteArray m_header; ///< of the request being read, until its end is seen
    bool m_headerRead = false;
    qsizetype m_requestBytes = 0;
};

/// Listens for connections; those beyond the bound are closed at once.
class PracticeListener : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int maxConnections = 256;

    explicit PracticeListener(QObject *parent);

    QList<PracticeConnection *> connections() const;

protected:
    void incomingConnection(qintptr descriptor) override;
};

class PracticeServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// Says how a request is treated.
    using Decide = std::function<Behaviour(const QHttpServerRequest &)>;

    PracticeServer(Decide decide, QObject *parent);

    /// Listens on 127.0.0.1; 0 is any free port.
    Result<> listenLocally(quint16 port);
    quint16 port() const;

    /// Stops listening and breaks all connections.
    void close();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Decide m_decide;
    PracticeListener *m_listener;
};

} // namespace hookdesk
