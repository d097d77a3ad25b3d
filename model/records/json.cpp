// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/records/json.h"

#include <QCoreApplication>

namespace hookdesk
{

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("Json", text);
}
} // namespace

Result<Json> parseJson(const QByteArray &text, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return failure(ErrorCode::InvalidInput,
                       tr("The JSON text has %1 bytes; at most %2 are accepted.").arg(text.size()).arg(limits.bytes));
    bool tooDeep = false;
    bool tooWide = false;
    std::vector<size_t> keys; // of the objects around, by depth
    const auto keep = [&](int depth, Json::parse_event_t event, Json &) {
        tooDeep = tooDeep || depth > limits.depth;
        if (tooDeep)
            return false;
        keys.resize(std::max(keys.size(), static_cast<size_t>(depth) + 2));
        if (event == Json::parse_event_t::object_start)
            keys[static_cast<size_t>(depth) + 1] = 0;
        else if (event == Json::parse_event_t::key)
            tooWide = ++keys[static_cast<size_t>(depth)] > limits.keys || tooWide;
        return !tooWide;
    };
    try {
        auto value = Json::parse(text.begin(), text.end(), keep);
        if (tooDeep)
            return failure(ErrorCode::InvalidInput,
                           tr("The JSON text is nested more than %1 levels deep.").arg(limits.depth));
        if (tooWide)
            return failure(ErrorCode::InvalidInput,
                           tr("The JSON text has an object with more than %1 keys.").arg(limits.keys));
        return value;
    } catch (const Json::parse_error &error) {
        const auto before = text.left(static_cast<qsizetype>(error.byte));
        const auto line = before.count('\n') + limits.firstLine;
        const auto column = before.size() - before.lastIndexOf('\n') - 1;
        return failure(ErrorCode::InvalidInput,
                       tr("The text is not JSON: see line %1, column %2.").arg(line).arg(column),
                       QString::fromUtf8(error.what()));
    } catch (const Json::exception &error) {
        return failure(ErrorCode::InvalidInput, tr("The text is not JSON."), QString::fromUtf8(error.what()));
    }
}

QByteArray compactJson(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', true, Json::error_handler_t::replace));
}

} // namespace hookdesk
