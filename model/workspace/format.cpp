// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/format.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hookdesk::workspace
{

namespace
{

/// SQLite takes U+FEFF and U+FFFE for marks of the byte order where text begins with one, and gives back U+FFFD for
/// U+FFFE and U+FFFF: what is imported would not be what is read.
QString storeProblem(const QString &text)
{
    if (text.startsWith(u'\ufeff') || text.contains(u'\ufffe') || text.contains(u'\uffff'))
        return Texts::tr("has a character that cannot be stored: U+FEFF at its beginning, U+FFFE or U+FFFF; remove it");
    return {};
}

/// Text that `problem` says nothing against and the store takes, made regular by `tidy`.
Format<QString> checkedText(std::function<QString(const QString &)> problem,
                            std::function<QString(const QString &)> tidy = {})
{
    return {[=](const Json &value, const Place &place) -> std::optional<QString> {
                if (!value.is_string()) {
                    complainOfType(value, place, Texts::tr("text"));
                    return std::nullopt;
                }
                const auto text = textOf(value.get_ref<const std::string &>());
                for (const auto &reason : {problem(text), storeProblem(text)}) {
                    if (reason.isEmpty())
                        continue;
                    place.complain(reason);
                    return std::nullopt;
                }
                return tidy ? tidy(text) : text;
            },
            [](const QString &text) { return jsonText(text); }};
}

/// Text that a pattern matches as a whole; `expected` completes “x” is not …
Format<QString> patternText(const QString &pattern, const QString &expected)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return checkedText([=](const QString &text) {
        return expression.match(text).hasMatch() ? QString() : Texts::tr("%1 is not %2").arg(quoted(text), expected);
    });
}

QString textProblem(const QString &text, qsizetype atMost)
{
    if (text.size() > atMost)
        return Texts::tr("has %1 characters; at most %2 are accepted").arg(text.size()).arg(atMost);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return Texts::tr("has a control character, such as a line break; remove it");
    return {};
}

QString urlProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (auto problem = textProblem(text, 2048); !problem.isEmpty())
        return problem;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
    if (!isWeb && text.contains(u'@'))
        return Texts::tr("is not an http or https URL, and is not shown: what stands before its “@” may be a password");
    if (!isWeb)
        return Texts::tr("%1 is not an http or https URL").arg(quoted(text));
    if (url.authority().contains(u'@'))
        return Texts::tr(
            "holds a user name or a password, which no request is sent with; remove what stands before the “@”");
    return {};
}

QString withoutEndingSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

std::optional<Instant> instantFrom(const QString &text)
{
    constexpr qsizetype longest = 40;
    const auto at = text.size() <= longest ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) // it names no offset
        return std::nullopt;
    if (const auto year = at.toUTC().date().year(); year < 1 || year > 9999) // no export could write it
        return std::nullopt;
    return instantFromMs(at.toMSecsSinceEpoch());
}

std::optional<QDate> dayFrom(const QString &text)
{
    const auto day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A value written as text that `parse` understands; `expected` completes “x” is not …
template <class T>
std::optional<T> parsedText(const Json &value, const Place &place, const QString &expected,
                            std::optional<T> (*parse)(const QString &))
{
    if (!value.is_string()) {
        complainOfType(value, place, expected);
        return std::nullopt;
    }
    const auto text = textOf(value.get_ref<const std::string &>());
    auto parsed = parse(text);
    if (!parsed)
        place.complain(Texts::tr("%1 is not %2").arg(quoted(text), expected));
    return parsed;
}

std::optional<bool> readBool(const Json &value, const Place &place)
{
    if (value.is_boolean())
        return value.get<bool>();
    complainOfType(value, place, Texts::tr("true or false"));
    return std::nullopt;
}

} // namespace

void complainOfType(const Json &value, const Place &place, const QString &expected)
{
    place.complain(Texts::tr("must be %1, but is of type %2").arg(expected, QString::fromLatin1(value.type_name())));
}

Format<QString> text(qsizetype atMost)
{
    return checkedText([=](const QString &text) { return textProblem(text, atMost); });
}

Format<QString> slug()
{
    return patternText(u"[a-z0-9_.-]{1,255}"_s,
                       Texts::tr("a slug: 1 to 255 of the characters a to z, 0 to 9, hyphen, underscore, dot"));
}

Format<QString> uuid()
{
    return patternText(u"[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}"_s, Texts::tr("a UUID"));
}

Format<QString> email()
{
    // The address ends up in headers and in the SMTP dialogue: nothing that could end either is let in.
    return patternText(u"(?=.{3,254})[^\\s\\x00-\\x1f\\x7f<>,;:\"@]+@[^\\s\\x00-\\x1f\\x7f<>,;:\"@]+"_s,
                       Texts::tr("an e-mail address"));
}

Format<QString> webUrl()
{
    return checkedText(urlProblem);
}

Format<QString> urlPrefix()
{
    return checkedText(urlProblem, withoutEndingSlash);
}

Format<bool> yesOrNo()
{
    return {readBool, [](bool value) { return Json(value); }};
}

Format<bool> flag()
{
    return {readBool, [](bool value) { return value ? std::optional(Json(true)) : std::nullopt; }};
}

Format<Instant> instant()
{
    return {[](const Json &value, const Place &place) {
                return parsedText(value, place, Texts::tr("a date such as 2026-11-23T12:00:00Z, with its offset"),
                                  instantFrom);
            },
            [](const Instant &at) {
                const auto form = toMs(at) % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
                return jsonText(toDateTime(at).toString(form));
            }};
}

Format<QDate> day()
{
    return {[](const Json &value, const Place &place) {
                return parsedText(value, place, Texts::tr("a day such as 2026-11-23"), dayFrom);
            },
            [](const QDate &day) { return jsonText(day.toString(Qt::ISODate)); }};
}

Format<QStringList> events()
{
    return {[](const Json &value, const Place &place) -> std::optional<QStringList> {
                constexpr size_t mostEvents = 1000;
                if (!value.is_array() || value.size() > mostEvents) {
                    complainOfType(value, place, Texts::tr("a list of at most %1 events").arg(mostEvents));
                    return std::nullopt;
                }
                const auto line = checkedText([](const QString &text) {
                    return text.isEmpty() ? Texts::tr("must not be empty") : textProblem(text, 255);
                });
                QStringList list;
                for (const auto &element : value) {
                    if (const auto event = line.read(element, place.in(list.size())))
                        list << *event;
                    else
                        return std::nullopt;
                }
                return list;
            },
            [](const QStringList &list) {
                auto array = Json::array();
                for (const auto &event : list)
                    array.push_back(jsonText(event));
                return array;
            }};
}

Format<QByteArray> object()
{
    return {[](const Json &value, const Place &place) -> std::optional<QByteArray> {
                constexpr qsizetype mostBytes = 1024 * 1024; // more is not sent
                if (!value.is_object()) {
                    complainOfType(value, place, Texts::tr("an object"));
                    return std::nullopt;
                }
                auto text = compactJson(value);
                if (text.size() <= mostBytes)
                    return text;
                place.complain(Texts::tr("has %1 bytes; at most %2 are accepted").arg(text.size()).arg(mostBytes));
                return std::nullopt;
            },
            [](const QByteArray &text) {
                auto value = Json::parse(text.begin(), text.end(), nullptr, false);
                return value.is_object() ? value : Json::object();
            }};
}

std::optional<qint64> readNumber(const Json &value, const Place &place, qint64 least, qint64 most)
{
    if (value.is_number_integer() && !(value.is_number_unsigned() && value.get<quint64>() > quint64(most))) {
        const auto number = value.get<qint64>();
        if (number >= least && number <= most)
            return number;
    }
    const auto expected = Texts::tr("a whole number from %1 to %2").arg(least).arg(most);
    if (value.is_number())
        place.complain(Texts::tr("%1 is not %2").arg(QString::fromStdString(value.dump()), expected));
    else
        complainOfType(value, place, expected);
    return std::nullopt;
}

} // namespace hookdesk::workspace
