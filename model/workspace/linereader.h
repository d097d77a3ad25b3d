// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a file, one after the other, in as much memory as the longest takes.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <optional>

namespace hookdesk::workspace
{

struct Line {
    int number = 0;  ///< the file's first is 1
    QByteArray text; ///< without its end; what was read so far, when it is too long
    bool isTooLong = false;
};

/// Leaves out blank lines, and a byte order mark. The device outlives it and is read from where it stands.
class LineReader
{
public:
    LineReader(QIODevice &device, qsizetype longest)
        : m_device(device)
        , m_longest(longest)
    {
    }

    /// Of a line that is too long the rest is passed over. None: it was the last, or the device cannot be read on.
    std::optional<Line> next();
    /// So far.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool readOn();
    std::optional<Line> nextWithBlank();

    QIODevice &m_device;
    const qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< where the next line begins in it
    int m_number = 0;
    qint64 m_bytesRead = 0;
};

} // namespace hookdesk::workspace
