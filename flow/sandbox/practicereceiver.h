// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The practice receiver: a webhook's other end on this machine, whose answer can be set for each path, so that people
// and tests see what the flow does with good, late, broken and missing answers.
#pragma once

#include "flow/sandbox/behaviour.h"
#include "model/records/clock.h"

#include <QHash>
#include <QObject>
#include <QUrl>
#include <deque>
#include <optional>

class QHttpServerRequest;

namespace hookdesk
{

class PracticeServer;

/// What the receiver found when it checked a request's Sentry-Hook-Signature.
enum class SignatureCheck {
    NotChecked, ///< the path's secret was not told
    Missing,
    Wrong,
    Right,
};

struct ReceivedRequest {
    Instant at;
    QString path;
    HeaderList headers;
    QByteArray body;
    SignatureCheck signature = SignatureCheck::NotChecked;
    Behaviour answered; ///< how it was treated

    bool operator==(const ReceivedRequest &) const = default;
};

/// Listens on 127.0.0.1 only. Lives in any thread with an event loop; its functions are called from that thread.
class PracticeReceiver : public QObject
{
    Q_OBJECT

public:
    /// Newest requests kept, and how many bytes of bodies at most.
    static constexpr size_t requestsKept = 200;
    static constexpr qsizetype bodyBytesKept = 32 * 1024 * 1024;

    explicit PracticeReceiver(const Clock &clock, QObject *parent = nullptr);

    /// Starts to listen, on any free port when it is 0; on the new one if it listens already. The error, of code
    /// Network, says that the port cannot be had.
    Result<> start(quint16 port = 0);

    /// Breaks all connections and stops to listen. What was set and received is kept.
    void stop();

    /// `http://127.0.0.1:port`; empty while it does not listen.
    QUrl url() const;
    /// The address of a path, for example of `/hook/deploy-bot`.
    QUrl url(const QString &path) const;

    /// How POSTs to a path are treated, from the next request on. Paths that were never set are answered with 404,
    /// other methods with 405.
    void setBehaviour(const QString &path, const Behaviour &behaviour);
    std::optional<Behaviour> behaviour(const QString &path) const;

    /// Has the signatures of a path's requests checked with this client secret; not when it is empty.
    void setSecret(const QString &path, const QString &clientSecret);

    /// The newest requests, oldest first.
    QList<ReceivedRequest> requests() const;

Q_SIGNALS:
    /// A request was read; it is answered after this.
    void received(const hookdesk::ReceivedRequest &request);

private:
    Behaviour decide(const QHttpServerRequest &request);
    SignatureCheck checkSignature(const ReceivedRequest &request) const;
    void keep(const ReceivedRequest &request);

    const Clock &m_clock;
    PracticeServer *m_server = nullptr; ///< while it listens
    QHash<QString, Behaviour> m_behaviours;
    QHash<QString, QByteArray> m_secrets;
    std::deque<ReceivedRequest> m_requests;
    qsizetype m_bodyBytes = 0; ///< of m_requests
};

} // namespace hookdesk
