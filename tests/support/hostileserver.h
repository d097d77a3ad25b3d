// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receiver that does to its connections whatever a test asks for, over plain sockets and TLS.
#pragma once

#include "tests/support/testcertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace hookdesk::test
{

/// What all connections of a server share with it.
struct HostileShared {
    std::atomic<bool> ending = false;
    std::atomic<qint64> sentBytes = 0;
    std::atomic<int> requests = 0;
};

/// One connection, as its script sees it: in a thread of its own, where every call waits. Once the client has gone, or
/// the server ends, no call waits any more.
class HostileConnection
{
public:
    HostileConnection(QSslSocket &socket, HostileShared &shared);

    /// A whole request with its body, headers first; empty when none comes any more.
    QByteArray readRequest();
    /// Returns when all bytes are with the system; false when the client did not want them.
    bool send(const QByteArray &bytes);
    /// A byte every `interval`, each in a packet of its own.
    void sendSlowly(const QByteArray &bytes, std::chrono::milliseconds interval);
    /// Over and over, until the client has gone.
    void sendEndlessly(const QByteArray &bytes);
    /// Until the client has gone.
    void hang();
    /// Ends the connection as a crash does, by RST. The end of the script ends it by FIN.
    void reset();

private:
    bool isOpen() const;

    QSslSocket &m_socket;
    QByteArray m_received; ///< and not read yet as a request
    HostileShared &m_shared;
};

using HostileScript = std::function<void(HostileConnection &)>;

/// Listens on 127.0.0.1 in the thread that makes it, whose event loop must run; follows its script with each
/// connection.
class HostileServer : public QTcpServer
{
public:
    /// Plain without a certificate.
    explicit HostileServer(const std::optional<TestCertificate> &certificate = {});
    /// Ends all connections.
    ~HostileServer() override;

    /// What is done with the connections to come.
    void follow(HostileScript script) { m_script = std::move(script); }
    /// Answers every request of a connection with 200 and this body.
    static HostileScript answering(const QByteArray &body);

    int requests() const { return m_shared.requests; }
    /// By all scripts up to now.
    qint64 sentBytes() const { return m_shared.sentBytes; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HostileShared m_shared;
    std::optional<QSslConfiguration> m_tls;
    HostileScript m_script;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace hookdesk::test
