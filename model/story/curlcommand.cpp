// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/curlcommand.h"

#include <QStringDecoder>
#include <QUrl>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

/// One argument of a program has at most 128 KiB on Linux.
constexpr qsizetype longestArgument = 100 * 1024;

/// A word of the shell. Inside single quotes nothing but their end means anything.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The body as text, when it is UTF-8 that a terminal takes as it is: what is pasted there must not hold control
/// characters, line ends neither.
std::optional<QString> plainText(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(body);
    const auto points = text.toUcs4();
    const bool isPlain = !decoder.hasError() && text.toUtf8() == body &&
                         std::all_of(points.cbegin(), points.cend(), [](uint c) { return QChar::isPrint(c); });
    return isPlain ? std::optional(text) : std::nullopt;
}

QString urlOf(const WebhookRequest &attempt)
{
    const QUrl url(attempt.url); // as the flow encodes it
    return url.isValid() ? QString::fromLatin1(url.toEncoded(QUrl::RemoveFragment)) : attempt.url;
}

} // namespace

bool isSent(const WebhookRequest &attempt)
{
    return attempt.outcome != Outcome::Skipped && attempt.error != DeliveryError::Blocked;
}

QString curlCommand(const WebhookRequest &attempt)
{
    // No other protocol, and no header of curl's own: what the flow sends is what is recorded.
    auto command = u"curl --globoff --path-as-is --proto '=http,https' --url %1"_s.arg(quoted(urlOf(attempt)));
    command += u" -H 'Accept:' -H 'Expect:'"_s;
    for (const auto &[name, value] : attempt.requestHeaders) {
        const auto field = QString::fromLatin1(name);
        // “Name:” would leave it out; “Name;” sends it empty.
        command += u" -H "_s + quoted(value.isEmpty() ? field + u';' : field + u": "_s + QString::fromUtf8(value));
    }
    const auto text = plainText(attempt.requestBody);
    if (text && attempt.requestBody.size() <= longestArgument)
        return command + u" --data-raw "_s + quoted(*text);
    // printf is the shell's own, so that its argument may be longer.
    if (text)
        return u"printf %s "_s + quoted(*text) + u" | "_s + command + u" --data-binary @-"_s;
    return u"printf %s '"_s + QString::fromLatin1(attempt.requestBody.toBase64()) + u"' | base64 -d | "_s + command +
           u" --data-binary @-"_s;
}

} // namespace hookdesk
