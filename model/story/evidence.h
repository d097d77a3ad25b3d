// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence: what proves a delivery to somebody else. What was sent, byte for byte, how its signature is verified, what
// came back, when, and what it counted as.
#pragma once

#include "model/store/lists/responsestory.h"

#include <QList>
#include <QString>

namespace hookdesk
{

/// One delivery. Holds no secret.
struct Evidence {
    Delivery delivery; ///< with its body
    SentryApp app;     ///< without its client secret
    Organization organization;
    QList<ResponseStory> attempts; ///< each as it is told now, in their order; at least one
};

/// Who made it, and when.
struct EvidenceHead {
    Instant at;
    QString actor;
};

/// On the thread of its connection. Errors are those of Connection::run.
class EvidenceReader
{
public:
    static constexpr int mostDeliveries = 200;
    static constexpr qsizetype mostBytes = 32 * 1024 * 1024; ///< of all bodies

    explicit EvidenceReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Of these deliveries, in this order; those without an attempt that is kept are left out. Error Refused: they are
    /// more than the bounds allow, or nothing is kept of any.
    Result<QList<Evidence>> of(const QList<DeliveryId> &deliveries, Instant now);

private:
    Result<std::optional<Evidence>> find(DeliveryId id, Instant now);

    Connection &m_connection;
};

/// A page that needs nothing else, to be opened in a browser and printed; times in UTC.
QByteArray evidenceHtml(const QList<Evidence> &deliveries, const EvidenceHead &head);

/// The same for programs: an object, bodies in base64, and as text where they are UTF-8.
QByteArray evidenceJson(const QList<Evidence> &deliveries, const EvidenceHead &head);

/// As the file is named: .json, else HTML.
QByteArray evidenceFor(const QString &path, const QList<Evidence> &deliveries, const EvidenceHead &head);

/// For people: how a receiver computes the signature of the body on a command line, its secret in CLIENT_SECRET.
QString verifyCommand(const QByteArray &body);

/// Without what would let somebody in: a user name and a password in it.
QString publicUrl(const QString &url);

/// The signature that an attempt was sent with; empty when it had none.
QByteArray sentSignature(const WebhookRequest &attempt);

} // namespace hookdesk
