// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/responsereader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The code of `HTTP/1.1 200 OK`; 0 when the line is none.
int codeOf(QByteArrayView line)
{
    const bool isStatus = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7]) && line[8] == ' ' &&
                          std::all_of(line.begin() + 9, line.begin() + 12, isDigit) &&
                          (line.size() == 12 || line[12] == ' ');
    const int code = isStatus ? line.sliced(9, 3).toInt() : 0;
    return code >= 100 ? code : 0;
}

/// As people can read it in a message.
QString shown(QByteArrayView text)
{
    constexpr qsizetype most = 60;
    auto shown = QString::fromLatin1(text.first(std::min(text.size(), most)));
    std::replace_if(
        shown.begin(), shown.end(), [](QChar character) { return !character.isPrint(); }, u'�');
    return text.size() > most ? shown + u'…' : shown;
}

} // namespace

ResponseReader::ResponseReader(qsizetype maxBodyBytes)
    : m_maxBodyBytes(maxBodyBytes)
{
}

bool ResponseReader::refuse(DeliveryError fault, QString detail)
{
    m_fault = fault;
    m_faultDetail = std::move(detail);
    return false;
}

bool ResponseReader::takeLine(QByteArrayView line)
{
    m_headerBytes += line.size();
    if (m_headerBytes > maxHeaderBytes)
        return refuse(
            DeliveryError::TooLarge,
            tr("The response's headers are longer than %1 bytes; the rest was not read.").arg(maxHeaderBytes));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (m_hasHeaders)
        return true; // a trailer, which is not kept
    if (line.isEmpty()) {
        // 101 is the end of HTTP on this connection; no other 1xx is the response.
        m_hasHeaders = m_code == 101 || m_code >= 200;
        m_isStatusNext = !m_hasHeaders;
        return true;
    }
    return std::exchange(m_isStatusNext, false) ? takeStatus(line) : takeHeader(line);
}

bool ResponseReader::takeStatus(QByteArrayView line)
{
    m_headers.clear();
    m_contentLength.clear();
    m_code = codeOf(line);
    if (m_code == noResponse)
        return refuse(DeliveryError::Malformed,
                      tr("The response begins with “%1”, which is no status line of HTTP/1.").arg(shown(line)));
    return true;
}

bool ResponseReader::takeHeader(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t')) { // the last header goes on
        if (!m_headers.isEmpty())
            m_headers.last().second += ' ' + line.trimmed().toByteArray();
        return true;
    }
    const auto colon = line.indexOf(':');
    if (colon < 1)
        return refuse(DeliveryError::Malformed,
                      tr("The response has the line “%1” in its headers, which is no header.").arg(shown(line)));
    const auto name = line.first(colon).trimmed().toByteArray();
    const auto value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
        bool isNumber = std::all_of(value.begin(), value.end(), isDigit);
        if (isNumber)
            value.toLongLong(&isNumber);
        if (!isNumber)
            return refuse(DeliveryError::Malformed,
                          tr("The response's Content-Length is “%1”, which is no length.").arg(shown(value)));
        if (!m_contentLength.isEmpty() && m_contentLength != value)
            return refuse(DeliveryError::Malformed, tr("The response has two different Content-Lengths, %1 and %2.")
                                                        .arg(shown(m_contentLength), shown(value)));
        m_contentLength = value;
    }
    m_headers.emplaceBack(name, value);
    return true;
}

bool ResponseReader::takeBody(QByteArrayView part)
{
    const auto room = m_maxBodyBytes - m_body.size();
    m_cut = part.size() > room;
    m_body += part.first(std::min(part.size(), room));
    return !m_cut;
}

} // namespace hookdesk
