// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/webhooknetwork.h"

#include <QIODevice>
#include <utility>

namespace hookdesk
{

namespace
{

constexpr auto routeAttribute = QNetworkRequest::User;

} // namespace

WebhookNetwork::WebhookNetwork(QString caFile)
    : m_caFile(std::move(caFile))
{
    setAutoDeleteReplies(false);
}

WebhookReply *WebhookNetwork::send(QNetworkRequest request, const WebhookRoute &route, const QByteArray &body)
{
    request.setAttribute(routeAttribute, QVariant::fromValue(route));
    return static_cast<WebhookReply *>(post(request, body));
}

QNetworkReply *WebhookNetwork::createRequest([[maybe_unused]] Operation operation, const QNetworkRequest &request,
                                             QIODevice *body)
{
    Q_ASSERT(operation == PostOperation);
    const auto route = request.attribute(routeAttribute).value<WebhookRoute>();
    return new WebhookReply(request, body->readAll(), route, m_transfers, m_caFile);
}

} // namespace hookdesk
