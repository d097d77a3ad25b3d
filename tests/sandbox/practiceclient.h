// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client of the practice receiver: requests by QNetworkAccessManager, as the engine sends them, or by a plain socket.
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

namespace hookdesk
{
class PracticeReceiver;
}

namespace hookdesk::test
{

class PracticeClient
{
public:
    struct Seen {
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        int status = 0;
        QByteArray body = {};
        QByteArray retryAfter = {};
    };

    PracticeClient(const PracticeReceiver &receiver, const QString &path);

    Seen post(const QByteArray &body, int timeoutMs = 10000, const QByteArray &signature = {});
    QNetworkReply *startPost(const QByteArray &body, int timeoutMs = 10000, const QByteArray &signature = {});
    Seen get();

    /// Waits for the end of a reply, and deletes it.
    static Seen finish(QNetworkReply *reply);

    void connectTo(QTcpSocket &socket) const;

    /// A request as it goes over a plain socket; `headers` end with a line's end.
    QByteArray requestText(const QByteArray &body, const QByteArray &headers = {}) const;

private:
    QNetworkRequest request() const;

    const PracticeReceiver &m_receiver;
    QString m_path;
    QNetworkAccessManager m_network;
};

} // namespace hookdesk::test
