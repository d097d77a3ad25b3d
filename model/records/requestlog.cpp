// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/requestlog.h"

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

std::optional<QByteArray> headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

Json cut(const QString &text)
{
    return jsonText(text.left(requestLogBody));
}

/// As a JSON string, quoted once more, as the original stores it.
QString quoted(const QByteArray &body)
{
    return QString::fromLatin1(compactJson(jsonText(QString::fromUtf8(body))));
}

/// A body that is JSON is quoted once more, any other is kept as it is.
Json responseBodyField(const QByteArray &body)
{
    return cut(parseJson(body) ? quoted(body) : QString::fromUtf8(body));
}

QString dateText(Instant at)
{
    const auto time = toDateTime(at);
    const auto fraction = time.time().msec() == 0 ? QString() : time.toString(u".zzz000"_s);
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s) + fraction + u"+00:00"_s;
}

void addErrorFields(Json &entry, const WebhookRequest &request)
{
    if (!request.requestHeaders.isEmpty()) {
        Json headers = Json::object();
        for (const auto &[name, value] : request.requestHeaders)
            headers[name.toStdString()] = QString::fromLatin1(value).toStdString();
        entry["request_headers"] = headers;
    }
    // Without a response there are no bodies; an entry made without an exchange has none either.
    if (request.responseCode == noResponse || request.requestBody.isEmpty())
        return;
    entry["request_body"] = cut(quoted(request.requestBody));
    entry["response_body"] = responseBodyField(request.responseBody);
}

} // namespace

Json requestLogEntry(const WebhookRequest &request, const SentryApp &app)
{
    Json entry;
    entry["date"] = dateText(request.at).toStdString();
    entry["response_code"] = request.responseCode;
    entry["webhook_url"] = request.url.toStdString();
    if (!app.isInternal())
        entry["organization_id"] = request.organization.value;
    const auto errorId = headerValue(request.responseHeaders, "Sentry-Hook-Error");
    const auto projectId = headerValue(request.responseHeaders, "Sentry-Hook-Project");
    if (errorId && projectId) {
        bool isNumber = false;
        const auto number = projectId->toLongLong(&isNumber);
        entry["error_id"] = jsonText(QString::fromUtf8(*errorId));
        entry["project_id"] = isNumber ? Json(number) : jsonText(QString::fromUtf8(*projectId));
    }
    if (request.responseCode == noResponse || request.responseCode >= 400)
        addErrorFields(entry, request);
    entry["event_type"] = request.event.toStdString();
    return entry;
}

} // namespace hookdesk
