// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/workspace/linereader.h"

#include <algorithm>

namespace hookdesk::workspace
{

namespace
{

constexpr qint64 partBytes = 256 * 1024;

bool isBlank(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return std::isspace(static_cast<unsigned char>(c)); });
}

} // namespace

std::optional<Line> LineReader::next()
{
    for (auto line = nextWithBlank(); line; line = nextWithBlank())
        if (line->isTooLong || !isBlank(line->text))
            return line;
    return std::nullopt;
}

std::optional<Line> LineReader::nextWithBlank()
{
    Line line{.number = m_number + 1, .text = {}};
    qsizetype looked = 0; // of the line: there is no end in it
    for (auto end = m_buffer.indexOf('\n', m_at);; end = m_buffer.indexOf('\n', m_at + looked)) {
        if (end >= 0) {
            line.text = m_buffer.sliced(m_at, end - m_at);
            m_at = end + 1;
            break;
        }
        looked = m_buffer.size() - m_at;
        if (looked > m_longest) { // the beginning of it is enough to tell of it
            line.isTooLong = true;
            m_buffer.clear();
            m_at = looked = 0;
        }
        if (!readOn()) {
            if (m_at == m_buffer.size() && !line.isTooLong)
                return std::nullopt;
            line.text = m_buffer.sliced(m_at);
            m_at = m_buffer.size();
            break;
        }
    }
    m_number = line.number;
    line.isTooLong = line.isTooLong || line.text.size() > m_longest;
    return line;
}

bool LineReader::readOn()
{
    constexpr auto mark = "\xef\xbb\xbf";
    m_buffer.remove(0, m_at);
    m_at = 0;
    const auto more = m_device.read(partBytes);
    if (m_bytesRead == 0 && more.startsWith(mark))
        m_at = 3;
    m_bytesRead += more.size();
    m_buffer += more;
    return !more.isEmpty();
}

} // namespace hookdesk::workspace
