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
    m_request.setUrl(m_url);
}

} // namespace hookdesk
