// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats of single values in the workspace file: how each is checked, read and written.
#pragma once

#include "model/records/clock.h"
#include "model/records/json.h"
#include "model/workspace/place.h"

#include <QStringList>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace hookdesk::workspace
{

/// `read` complains at the place and gives nothing when the value is unacceptable; `write` gives nothing for a value
/// that the file leaves out.
template <class T>
struct Format {
    std::function<std::optional<T>(const Json &, const Place &)> read;
    std::function<std::optional<Json>(const T &)> write;
};

/// Complains that a value has the wrong type: `expected` in words.
void complainOfType(const Json &value, const Place &place, const QString &expected);

/// Without control characters, of at most so many UTF-16 units. The complaint does not show it: it may be a secret.
Format<QString> text(qsizetype atMost);
Format<QString> slug();
Format<QString> uuid();
Format<QString> email();
/// http or https, without a slash at the end when it is a prefix; empty for none.
Format<QString> webUrl();
Format<QString> urlPrefix();
Format<bool> yesOrNo();
/// Written only when true.
Format<bool> flag();
/// ISO 8601 with an offset; written in UTC.
Format<Instant> instant();
/// YYYY-MM-DD, a UTC day.
Format<QDate> day();
/// Event subscriptions: single lines.
Format<QStringList> events();
/// An object, kept as compact JSON with its keys in their order; at most 1 MiB, as the flow takes it.
Format<QByteArray> object();

/// A whole number in JSON, or nothing after a complaint.
std::optional<qint64> readNumber(const Json &value, const Place &place, qint64 least, qint64 most);

template <class T>
Format<T> number(T least, T most)
{
    return {[=](const Json &value, const Place &place) -> std::optional<T> {
                const auto number = readNumber(value, place, least, most);
                return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
            },
            [](const T &number) { return Json(number); }};
}

inline Format<int> count()
{
    return number<int>(0, std::numeric_limits<int>::max());
}

template <class Identifier>
Format<Identifier> identifier()
{
    return {[](const Json &value, const Place &place) -> std::optional<Identifier> {
                const auto number = readNumber(value, place, 1, std::numeric_limits<qint64>::max());
                return number ? std::optional(Identifier(*number)) : std::nullopt;
            },
            [](const Identifier &id) { return Json(id.value); }};
}

/// One of named values; `what` names it in complaints: “x” is not `what`.
template <class Enum>
Format<Enum> oneOf(const QString &what, const QList<std::pair<QString, Enum>> &names)
{
    return {[=](const Json &value, const Place &place) -> std::optional<Enum> {
                QStringList allowed;
                for (const auto &[name, named] : names) {
                    if (value.is_string() && textOf(value.get_ref<const std::string &>()) == name)
                        return named;
                    allowed << name;
                }
                if (!value.is_string())
                    complainOfType(value, place, Texts::tr("one of %1").arg(allowed.join(QStringLiteral(", "))));
                else
                    place.complain(
                        Texts::tr("%1 is not %2; allowed: %3")
                            .arg(quoted(textOf(value.get<std::string>())), what, allowed.join(QStringLiteral(", "))));
                return std::nullopt;
            },
            [=](const Enum &value) -> std::optional<Json> {
                for (const auto &[name, named] : names)
                    if (named == value)
                        return jsonText(name);
                return std::nullopt;
            }};
}

/// A value that may be missing: null, or left out when written.
template <class T>
Format<std::optional<T>> orNone(const Format<T> &format)
{
    return {[=](const Json &value, const Place &place) -> std::optional<std::optional<T>> {
                if (value.is_null())
                    return std::optional<T>();
                auto present = format.read(value, place);
                return present ? std::optional(std::optional<T>(std::move(present))) : std::nullopt;
            },
            [=](const std::optional<T> &value) { return value ? format.write(*value) : std::nullopt; }};
}

} // namespace hookdesk::workspace
