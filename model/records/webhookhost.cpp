// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/webhookhost.h"

#include <QUrl>

namespace hookdesk
{

QString webhookHost(const QString &url)
{
    const QUrl parsed(url);
    const auto port = parsed.port(parsed.scheme() == QLatin1StringView("https") ? 443 : 80);
    return parsed.isValid() ? parsed.host() + u':' + QString::number(port) : url;
}

} // namespace hookdesk
