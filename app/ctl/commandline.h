// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line of hookdeskctl: finds the command, reads its options, has it done and tells how it went.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

class CommandLine
{
public:
    CommandLine(const Clock &clock, Output &output);

    /// `arguments` without the program's name. Returns after everything is done and written.
    ExitStatus run(const QStringList &arguments);

private:
    struct Parts {
        QStringList options; ///< before the command's name
        QString command;
        QStringList rest;
    };

    static Parts partsOf(const QStringList &arguments);
    ExitStatus runWithoutCommand(const Parts &parts);
    /// What a shell asks, by the script of `completion`.
    ExitStatus complete(const QStringList &typed);
    ExitStatus help(const QStringList &arguments);
    ExitStatus runCommand(const Command &command, const QStringList &arguments);
    ExitStatus runParsed(const Command &command, const QCommandLineParser &parser);
    ExitStatus usageError(const QString &message, const QString &command = {});
    const Command *find(const QString &name) const;

    const Clock &m_clock;
    Output &m_output;
    QList<Command> m_commands;
};

} // namespace hookdesk::ctl
