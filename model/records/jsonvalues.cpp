// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/jsonvalues.h"

namespace hookdesk
{

QString isoText(Instant at)
{
    return toDateTime(at).toString(Qt::ISODateWithMs);
}

QByteArray jsonLine(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json jsonOf(Instant at)
{
    return jsonText(isoText(at));
}

Json jsonOf(const std::optional<Instant> &at)
{
    return at ? jsonOf(*at) : Json();
}

Json jsonOf(const QDate &day)
{
    return jsonText(day.toString(Qt::ISODate));
}

Json jsonIfAny(const QString &text)
{
    return text.isEmpty() ? Json() : jsonText(text);
}

Json jsonOf(const HeaderList &headers)
{
    Json object = Json::object();
    for (const auto &[name, value] : headers) {
        const auto key = name.toStdString();
        if (object.contains(key))
            object[key] = object[key].get<std::string>() + ", " + value.toStdString();
        else
            object[key] = value.toStdString();
    }
    return object;
}

} // namespace hookdesk
