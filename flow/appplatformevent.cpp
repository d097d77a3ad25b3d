// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/appplatformevent.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <array>

namespace hookdesk
{

QByteArray AppPlatformEvent::body() const
{
    Json event;
    event["action"] = jsonText(action);
    event["installation"] = Json{{"uuid", jsonText(installationUuid)}};
    event["data"] = data;
    event["actor"] = Json{{"type", "application"}, {"id", "sentry"}, {"name", "Sentry"}};
    return compactJson(event);
}

QByteArray signatureOf(const QByteArray &body, const QString &clientSecret)
{
    return QMessageAuthenticationCode::hash(body, clientSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

HeaderList requestHeaders(const QByteArray &body, const QString &resource, const QString &requestId,
                          const QString &clientSecret, Instant at)
{
    return {
        {"Content-Type", "application/json"},
        {"Request-ID", requestId.toLatin1()},
        {"Sentry-Hook-Resource", resource.toLatin1()},
        {"Sentry-Hook-Timestamp", QByteArray::number(toMs(at) / 1000)},
        {"Sentry-Hook-Signature", signatureOf(body, clientSecret)},
    };
}

QString newRequestId()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QString id;
    for (const auto word : random)
        id += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return id;
}

} // namespace hookdesk
