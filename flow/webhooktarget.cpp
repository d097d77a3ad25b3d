// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/webhooktarget.h"

namespace hookdesk
{

WebhookTarget::WebhookTarget(const QString &url, const NetworkPolicy &policy)
    : m_url(url)
    , m_refusal(policy.refusal(m_url))
{
    if (m_refusal)
        return;
    m_address = NetworkPolicy::literalAddress(m_url.host());
    if (m_address)
        m_request = pinnedTo(*m_address);
}

QNetworkRequest WebhookTarget::requestTo(const QHostAddress &address) const
{
    return address == m_address ? m_request : pinnedTo(address);
}

QNetworkRequest WebhookTarget::pinnedTo(const QHostAddress &address) const
{
    QUrl pinned = m_url;
    pinned.setHost(address.toString());
    QNetworkRequest request(pinned);
    request.setRawHeader("Host", m_url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    request.setPeerVerifyName(host());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

} // namespace hookdesk
