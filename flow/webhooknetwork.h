// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's QNetworkAccessManager. Its transport is libcurl's, for Qt 6.4's own can be brought to a stand by a
// single receiver: it reads endless headers, 1xx responses or a status line without end in the one thread that all
// requests share, without a bound in memory, and aborting does not interrupt it.
#pragma once

#include "flow/curltransfers.h"
#include "flow/webhookreply.h"

#include <QNetworkAccessManager>

namespace hookdesk
{

/// Posts only. Lives in the engine thread.
class WebhookNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `caFile`: the only authorities that are trusted (PEM); empty: the system's.
    explicit WebhookNetwork(QString caFile);

    /// Posts the body on this route. The reply is the caller's to delete, by deleteLater().
    WebhookReply *send(QNetworkRequest request, const WebhookRoute &route, const QByteArray &body);
    /// Ends all requests under way, before it returns.
    void abortAll() { m_transfers.abortAll(); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QString m_caFile;
    CurlTransfers m_transfers;
};

} // namespace hookdesk
