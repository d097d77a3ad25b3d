// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All commands of hookdeskctl, in the order in which help lists them.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

/// A new command is a function here and a row of the table in commands.cpp.
Command demoCommand();
Command importCommand();
Command exportCommand();
Command appsCommand();
Command installationsCommand();
Command incidentsCommand();
Command triggerCommand();
Command pingCommand();
Command replayCommand();
Command cancelCommand();
Command responsesCommand();
Command evidenceCommand();
Command healthCommand();
Command disabledCommand();
Command reenableCommand();
Command secretCommand();
Command mailCommand();
Command auditCommand();
Command settingsCommand();
Command storeCommand();
Command serveCommand();
Command completionCommand();

QList<Command> allCommands();

} // namespace hookdesk::ctl
