// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as the original system writes and reads it: keys in their order, input bounded in size and depth.
#pragma once

#include "model/records/result.h"

#include <QByteArray>
#include <QString>
#include <nlohmann/json.hpp>

namespace hookdesk
{

using Json = nlohmann::ordered_json;

/// Bounds of JSON that comes from files and people.
struct JsonLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 200;
    size_t keys = 10000;        ///< of one object: keys are looked up one after the other
    size_t lookups = 100000000; ///< of keys one after the other, in all objects that have many
    int uniqueDepth = 0;        ///< down to which level a key must not be repeated; below, the last one counts
    int firstLine = 1;          ///< the number that the text's first line has in its file, for messages
};

/// Of an attachment or a body that somebody has written by hand.
constexpr JsonLimits writtenByHand{.bytes = 1024 * 1024, .depth = 100};

/// Parses a whole document. The error says the line and column, or which bound was passed.
Result<Json> parseJson(const QByteArray &text, JsonLimits limits = {});

/// The form bodies are sent in: no blanks, non-ASCII as \uXXXX, NaN and infinities as null (flow.md, stage 2).
QByteArray compactJson(const Json &value);

/// A string value of ours as JSON, and back.
inline Json jsonText(const QString &text)
{
    return Json(text.toStdString());
}

inline QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace hookdesk
