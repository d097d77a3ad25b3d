// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a webhook's URL leads: read and judged once, not again for every delivery.
#pragma once

#include "flow/networkpolicy.h"

#include <QHostAddress>
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

    int port() const { return m_url.port(m_url.scheme() == QLatin1String("https") ? 443 : 80); }
    /// As it is asked for, encoded.
    const QByteArray &url() const { return m_encoded; }

private:
    QUrl m_url;
    std::optional<QString> m_refusal;
    std::optional<QHostAddress> m_address;
    QByteArray m_encoded;
};

} // namespace hookdesk
