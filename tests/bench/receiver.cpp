// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receiver for benchmarks, a process of its own: answers every POST with 200, one to /gone with 404, and the header
// fields that web servers send, so many milliseconds after it came as its first argument says, over HTTP, or over HTTPS
// when a certificate and its key follow. On every loopback address, each of which is a host to its clients. Prints its
// port and ends when its standard input does.
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto fields = "Server: nginx\r\n"
                        "Date: Tue, 24 Nov 2026 09:14:07 GMT\r\n"
                        "Content-Type: application/json\r\n"
                        "Content-Length: 2\r\n"
                        "Connection: keep-alive\r\n"
                        "\r\n"
                        "{}";

/// One connection's requests, read to their end by Content-Length, answered in order.
class Answering : public QObject
{
public:
    Answering(QTcpSocket *socket, std::chrono::milliseconds after)
        : QObject(socket)
        , m_socket(socket)
        , m_after(after)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Answering::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        for (qsizetype whole = requestSize(); whole > 0 && m_buffer.size() >= whole; whole = requestSize()) {
            const QByteArray status = m_buffer.startsWith("POST /gone") ? "404 Not Found" : "200 OK";
            m_buffer.remove(0, whole);
            const auto answer = "HTTP/1.1 " + status + "\r\n" + fields;
            if (m_after.count() == 0)
                m_socket->write(answer);
            else
                QTimer::singleShot(m_after, Qt::PreciseTimer, m_socket, [this, answer] { m_socket->write(answer); });
        }
    }

    /// Of the first request in the buffer; 0 while its header is not whole.
    qsizetype requestSize() const
    {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const auto at = m_buffer.toLower().indexOf("content-length:");
        const auto length = at < 0 ? QByteArray() : m_buffer.mid(at + 15, m_buffer.indexOf('\r', at) - at - 15);
        return end + 4 + length.trimmed().toLongLong();
    }

    QTcpSocket *m_socket;
    std::chrono::milliseconds m_after;
    QByteArray m_buffer;
};

QSslConfiguration secured(const QStringList &files)
{
    QFile key(files.at(1));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(key.fileName()));
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(files.at(0)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return configuration;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::chrono::milliseconds after(QCoreApplication::arguments().value(1).toInt());
    const auto files = QCoreApplication::arguments().mid(2);
    QTcpServer plain;
    QSslServer encrypted;
    QTcpServer &server = files.size() == 2 ? static_cast<QTcpServer &>(encrypted) : plain;
    if (files.size() == 2)
        encrypted.setSslConfiguration(secured(files));
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, after] {
        while (auto *socket = server.nextPendingConnection())
            new Answering(socket, after);
    });
    if (!server.listen(QHostAddress::AnyIPv4))
        qFatal("cannot listen: %s", qPrintable(server.errorString()));
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);

    const std::unique_ptr<QThread> untilInputEnds(QThread::create([] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }));
    untilInputEnds->start();
    const int status = QCoreApplication::exec();
    untilInputEnds->wait();
    return status;
}
