// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/output.h"

#include "app/ctl/text.h"
#include "app/ctl/visibletext.h"
#include "model/records/jsonvalues.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace hookdesk::ctl
{

namespace
{

QByteArray styled(const QByteArray &text, Style style)
{
    switch (style) {
    case Style::Plain:
        break;
    case Style::Bold:
        return "\x1b[1m" + text + "\x1b[0m";
    case Style::Dim:
        return "\x1b[2m" + text + "\x1b[0m";
    case Style::Good:
        return "\x1b[32m" + text + "\x1b[0m";
    case Style::Bad:
        return "\x1b[31m" + text + "\x1b[0m";
    }
    return text;
}

void writeError(const QString &text)
{
    const auto line = text.toUtf8() + '\n';
    // Where standard error is closed, nobody can be told.
    static_cast<void>(std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr));
}

} // namespace

Output::Output()
    : m_isColoured(isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") &&
                   qEnvironmentVariable("TERM") != u"dumb")
{
}

void Output::line(const QString &text, Style style)
{
    const auto shown = visible(text).toUtf8();
    bytes((m_isColoured ? styled(shown, style) : shown) + '\n');
}

void Output::lines(const QStringList &texts)
{
    for (const auto &text : texts)
        line(text);
}

void Output::json(const Json &value)
{
    bytes(jsonLine(value) + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    if (m_failure != 0)
        return;
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size)
        noteFailure();
}

void Output::flush()
{
    if (m_failure == 0 && std::fflush(stdout) != 0)
        noteFailure();
}

void Output::noteFailure()
{
    m_failure = errno;
    m_isClosed = m_failure == EPIPE;
}

void Output::error(const QString &message)
{
    flush(); // so that both streams read in order
    auto prefix = QStringLiteral("hookdeskctl: ");
    for (const auto &line : message.split(u'\n')) {
        writeError(prefix + visible(line));
        prefix = QStringLiteral("  ");
    }
}

void Output::progress(const QString &message)
{
    if (isatty(STDERR_FILENO) != 0)
        writeError(visible(message));
}

Result<> Output::finish()
{
    flush();
    if (m_failure == 0 || m_isClosed)
        return {};
    return failure(ErrorCode::Io, tr("The output could not be written: %1.").arg(qt_error_string(m_failure)));
}

} // namespace hookdesk::ctl
