// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/story/bodytext.h"

#include "model/records/json.h"
#include "model/tables/words.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct BodyTexts {
    Q_DECLARE_TR_FUNCTIONS(BodyText)
};

/// Whether it has control characters that no text has, or hardly any UTF-8.
bool isBinary(const QByteArray &bytes, const QString &decoded)
{
    const auto isControl = [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    };
    const auto controls = std::count_if(bytes.cbegin(), bytes.cend(), isControl);
    return bytes.contains('\0') || 20 * (controls + decoded.count(QChar::ReplacementCharacter)) > bytes.size();
}

QString hexDump(const QByteArray &bytes)
{
    constexpr qsizetype lineBytes = 16;
    QString dump;
    for (qsizetype at = 0; at < bytes.size(); at += lineBytes) {
        const auto line = bytes.mid(at, lineBytes);
        QString letters;
        for (const char c : line)
            letters += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        dump += u"%1  %2  %3\n"_s.arg(at, 6, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')).leftJustified(3 * lineBytes - 1), letters);
    }
    return dump;
}

QString withLength(const QString &what, qsizetype length, qsizetype shown, bool wasCut)
{
    auto note = BodyTexts::tr("%1, %2").arg(what, sizeText(length));
    if (shown < length)
        note += BodyTexts::tr("; the first %1 are shown").arg(sizeText(shown));
    if (wasCut)
        note += BodyTexts::tr("; more came and was not kept");
    return note;
}

} // namespace

BodyText bodyText(const QByteArray &body, bool wasCut)
{
    if (body.isEmpty())
        return {{}, BodyTexts::tr("No body")};
    if (body.size() <= bodyBytesShown) {
        if (const auto json = parseJson(body)) {
            const auto indented = json->dump(2, ' ', false, Json::error_handler_t::replace);
            return {QString::fromStdString(indented),
                    withLength(BodyTexts::tr("JSON, indented"), body.size(), body.size(), wasCut)};
        }
    }
    const auto head = body.left(bodyBytesShown);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(head);
    if (isBinary(head, decoded)) {
        const auto shown = body.left(bodyBytesDumped);
        return {hexDump(shown), withLength(BodyTexts::tr("Binary, as hex"), body.size(), shown.size(), wasCut)};
    }
    const auto what = decoder.hasError() ? BodyTexts::tr("Text with bytes that are not UTF-8") : BodyTexts::tr("Text");
    return {decoded, withLength(what, body.size(), head.size(), wasCut)};
}

} // namespace hookdesk
