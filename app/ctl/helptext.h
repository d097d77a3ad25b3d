// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help of hookdeskctl: of the program, and of each command.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

QStringList programHelp(const QList<Command> &commands);
QStringList commandHelp(const Command &command);

/// The options that every command takes.
QList<QCommandLineOption> globalOptions();

} // namespace hookdesk::ctl
