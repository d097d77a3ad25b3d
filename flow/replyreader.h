// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one reply while it arrives: bounded in time and size, and says at the end what it was.
#pragma once

#include "flow/webhookclient.h"

#include <QNetworkReply>
#include <QTimer>

namespace hookdesk
{

/// Lives as long as the reply is read, in the engine thread.
class ReplyReader : public QObject
{
    Q_OBJECT

public:
    ReplyReader(QNetworkReply *reply, std::chrono::milliseconds timeout, qsizetype maxBytes);

    /// After the reply has finished.
    WebhookExchange exchange() const;

private:
    void read();
    void readHeaders();

    QNetworkReply *m_reply;
    QTimer m_deadline;
    qsizetype m_maxBytes;
    int m_code = noResponse;
    HeaderList m_headers;
    QByteArray m_body;
    bool m_requestSent = false;
    bool m_timedOut = false;
    bool m_cut = false;
};

} // namespace hookdesk
