// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/appplatformevent.h"

#include "model/records/signature.h"

#include <QRandomGenerator>
#include <array>

namespace hookdesk
{

QByteArray AppPlatformEvent::body() const
{
    return eventBody(action, installationUuid, compactJson(data));
}

QByteArray eventBody(const QString &action, const QString &installationUuid, const QByteArray &data)
{
    return R"({"action":)" + compactJson(jsonText(action)) + R"(,"installation":{"uuid":)" +
           compactJson(jsonText(installationUuid)) + R"(},"data":)" + data +
           R"(,"actor":{"type":"application","id":"sentry","name":"Sentry"}})";
}

QByteArray bodyNaming(const QByteArray &recorded, const QString &installationUuid)
{
    static const Json::json_pointer uuid("/installation/uuid");
    auto body = parseJson(recorded);
    if (!body || !body->contains(uuid))
        return recorded;
    body->at(uuid) = jsonText(installationUuid);
    return compactJson(*body);
}

HeaderList requestHeaders(const QByteArray &body, const QString &resource, const QString &requestId,
                          const QString &clientSecret, Instant at)
{
    return {
        {"Content-Type", "application/json"},
        {"Request-ID", requestId.toLatin1()},
        {"Sentry-Hook-Resource", resource.toLatin1()},
        {"Sentry-Hook-Timestamp", QByteArray::number(toMs(at) / 1000)},
        {signatureHeader, signatureOf(body, clientSecret)},
    };
}

QString newRequestId()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
}

} // namespace hookdesk
