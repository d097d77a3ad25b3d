// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/passwordinput.h"

#include "app/ctl/text.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace hookdesk::ctl
{

namespace
{

constexpr qsizetype longestPassword = 1024; // bytes

volatile std::sig_atomic_t caughtSignal = 0; // of a handler, which knows nothing else

/// While it lives the terminal of standard input does not show what is typed. A signal that ends the program ends it
/// once the terminal is as before.
class Unseen
{
public:
    Unseen()
    {
        caughtSignal = 0;
        struct sigaction action = {}; // without SA_RESTART: the read is broken off
        action.sa_handler = [](int number) { caughtSignal = number; };
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals.at(i), &action, &m_actions.at(i));
        tcgetattr(STDIN_FILENO, &m_before);
        auto unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~Unseen()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // that of the person was not shown
        for (std::size_t i = 0; i < signals.size(); ++i)
            sigaction(signals.at(i), &m_actions.at(i), nullptr);
        if (caughtSignal != 0)
            std::raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    termios m_before = {};
    std::array<struct sigaction, signals.size()> m_actions = {};
};

/// Without its end. Not by a stream, which would read on and keep it in memory.
QByteArray readLine()
{
    QByteArray line;
    char character = 0;
    while (line.size() <= longestPassword && read(STDIN_FILENO, &character, 1) == 1 && character != '\n')
        line += character;
    return line;
}

QByteArray askFor(const QString &prompt)
{
    const Unseen unseen;
    std::fputs(qUtf8Printable(prompt), stderr);
    return readLine();
}

bool isControl(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7f;
}

} // namespace

Result<QString> readPassword(const QString &prompt)
{
    auto line = isatty(STDIN_FILENO) == 1 ? askFor(prompt) : readLine();
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("No password was given. It is a line of standard input."));
    if (line.size() > longestPassword)
        return failure(ErrorCode::InvalidInput, tr("The password is longer than %1 bytes.").arg(longestPassword));
    if (!line.isValidUtf8() || std::any_of(line.cbegin(), line.cend(), isControl))
        return failure(ErrorCode::InvalidInput,
                       tr("The password holds control characters or is not UTF-8. No mail server takes such a one."));
    return QString::fromUtf8(line);
}

} // namespace hookdesk::ctl
