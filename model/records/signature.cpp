// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

namespace hookdesk
{

QByteArray signatureOf(const QByteArray &body, const QString &clientSecret)
{
    return QMessageAuthenticationCode::hash(body, clientSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

SignatureState signatureState(const WebhookRequest &request, const QString &clientSecret)
{
    const auto &headers = request.requestHeaders;
    const auto field = std::find_if(headers.cbegin(), headers.cend(), [](const auto &header) {
        return header.first.compare(signatureHeader, Qt::CaseInsensitive) == 0;
    });
    if (field == headers.cend())
        return SignatureState::Missing;
    return field->second == signatureOf(request.requestBody, clientSecret) ? SignatureState::Matches
                                                                           : SignatureState::Differs;
}

} // namespace hookdesk
