// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/mimemessage.h"

#include "flow/mail/mailaddress.h"

namespace hookdesk
{

namespace
{

/// So many bytes of UTF-8 in an encoded word keep the first line of a header within the 76 that RFC 2047 allows.
constexpr qsizetype bytesPerWord = 39;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const bool endsLine = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c.category() == QChar::Other_Control || endsLine)
            c = u' ';
    }
    return text;
}

bool isPlain(const QByteArray &text)
{
    for (const char c : text) {
        if (c < ' ' || c > '~')
            return false;
    }
    return text.size() <= 60 && !text.contains("=?") && text == text.trimmed();
}

/// Where a word that begins at `from` ends: never within a character.
qsizetype wordEnd(const QByteArray &text, qsizetype from)
{
    auto end = qMin(from + bytesPerWord, text.size());
    while (end < text.size() && (static_cast<uchar>(text.at(end)) & 0xc0) == 0x80)
        --end;
    return end;
}

/// SMTP's line ends, whatever they were: quoted-printable would otherwise encode them.
QByteArray withLineEnds(const QString &text)
{
    return text.toUtf8().replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\r\n");
}

void addPart(curl_mime *parts, const QString &text, const char *type)
{
    const auto content = withLineEnds(text);
    auto *part = HOOKDESK_CURL(curl_mime_addpart)(parts);
    Q_CHECK_PTR(part);
    const bool isWhole =
        HOOKDESK_CURL(curl_mime_data)(part, content.constData(), static_cast<size_t>(content.size())) == CURLE_OK &&
        HOOKDESK_CURL(curl_mime_type)(part, type) == CURLE_OK &&
        HOOKDESK_CURL(curl_mime_encoder)(part, "quoted-printable") == CURLE_OK;
    if (!isWhole)
        qBadAlloc(); // the one reason there is
}

} // namespace

QByteArray headerText(const QString &value)
{
    const auto text = withoutControls(value).toUtf8();
    if (isPlain(text))
        return text;
    QByteArrayList words;
    for (qsizetype from = 0; from < text.size(); from = wordEnd(text, from))
        words << "=?UTF-8?B?" + text.mid(from, wordEnd(text, from) - from).toBase64() + "?=";
    return words.join("\r\n ");
}

CurlStringList mimeHeaders(const OutboxMail &mail)
{
    CurlStringList headers;
    const auto add = [&headers](const char *name, const QByteArray &value) {
        headers = appended(std::move(headers), QByteArray(name) + ": " + value);
    };
    add("Date", toDateTime(mail.created).toString(Qt::RFC2822Date).toLatin1());
    add("From", mail.from.toUtf8());
    add("To", mail.to.toUtf8());
    QStringList replyTo = mail.replyTo;
    replyTo.removeIf([](const QString &address) { return !isMailAddress(address); });
    if (!replyTo.isEmpty())
        add("Reply-To", replyTo.join(QStringLiteral(",\r\n ")).toUtf8());
    add("Subject", headerText(mail.subject));
    add("Message-ID", withoutControls(mail.messageId).left(512).toLatin1());
    add("Content-Type", "multipart/alternative"); // libcurl adds the boundary, and the MIME version
    return headers;
}

CurlMime mimeParts(CURL *transfer, const OutboxMail &mail)
{
    CurlMime parts(HOOKDESK_CURL(curl_mime_init)(transfer));
    Q_CHECK_PTR(parts.get());
    addPart(parts.get(), mail.text, "text/plain; charset=utf-8");
    if (!mail.html.isEmpty())
        addPart(parts.get(), mail.html, "text/html; charset=utf-8");
    return parts;
}

} // namespace hookdesk
