// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a webhook's URL leads: read and judged once, not again for every delivery.
#pragma once

#include "flow/networkpolicy.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QUrl>
#include <optional>

namespace hookdesk
{

/// Immutable.
class WebhookTarget
{
public:
    WebhookTarget(const QString &url, const NetworkPolicy &policy);

    /// Why no request goes there; none when it is acceptable as far as the URL tells.
    const std::optional<QString> &refusal() const { return m_refusal; }
    /// As the resolver takes it.
    QString host() const { return m_url.host(QUrl::FullyEncoded); }
    /// The address that the host is; none for a name.
    const std::optional<QHostAddress> &address() const { return m_address; }

    /// A request to it, without headers.
    const QNetworkRequest &request() const { return m_request; }

private:
    QUrl m_url;
    std::optional<QString> m_refusal;
    std::optional<QHostAddress> m_address;
    QNetworkRequest m_request;
};

} // namespace hookdesk
