// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The help of hookdeskctl: of the program, and of each command.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

QStringList programHelp(const QList<Command> &commands);
QStringList commandHelp(const Command &command);

/// What exit statuses and environment variables mean.
QStringList statusAndEnvironment();

/// The options that every command takes.
QList<QCommandLineOption> globalOptions();
/// All that a command takes: --filter when it lists what can be filtered, its own, and those of every command.
QList<QCommandLineOption> optionsOf(const Command &command);

} // namespace hookdesk::ctl
