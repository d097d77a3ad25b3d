// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one reply while it arrives: bounded in time and size, and says at the end what it was.
#pragma once

#include "flow/webhookclient.h"

#include <QNetworkReply>
#include <coroutine>

namespace hookdesk
{

/// Lives as long as the reply is read, in the engine thread. The coroutine that awaits finished() goes on from within
/// the reply's signal, so that it must not delete the reply at once.
class ReplyReader : public QObject
{
    Q_OBJECT

public:
    ReplyReader(QNetworkReply *reply, std::chrono::steady_clock::time_point deadline, qsizetype maxBytes);

    class Finished
    {
    public:
        explicit Finished(ReplyReader &reader)
            : m_reader(reader)
        {
        }
        bool await_ready() const { return m_reader.m_reply->isFinished(); }
        void await_suspend(std::coroutine_handle<> waiting) { m_reader.m_waiting = waiting; }
        void await_resume() const {}

    private:
        ReplyReader &m_reader;
    };
    /// To be awaited.
    Finished finished() { return Finished(*this); }

    bool isOverdue(std::chrono::steady_clock::time_point now) const { return now >= m_deadline; }
    void endAsTimedOut();

    /// After the reply has finished.
    WebhookExchange exchange() const;

private:
    void read();
    void readHeaders();
    void tellFinished();

    QNetworkReply *m_reply;
    std::chrono::steady_clock::time_point m_deadline;
    std::coroutine_handle<> m_waiting;
    qsizetype m_maxBytes;
    int m_code = noResponse;
    HeaderList m_headers;
    QByteArray m_body;
    bool m_requestSent = false;
    bool m_timedOut = false;
    bool m_cut = false;
};

} // namespace hookdesk
