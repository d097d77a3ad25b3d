// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands.h"

namespace hookdesk::ctl
{

QList<Command> allCommands()
{
    return {
        demoCommand(),      importCommand(),     exportCommand(), appsCommand(),     installationsCommand(),
        incidentsCommand(), triggerCommand(),    pingCommand(),   replayCommand(),   cancelCommand(),
        responsesCommand(), evidenceCommand(),   healthCommand(), disabledCommand(), reenableCommand(),
        secretCommand(),    mailCommand(),       auditCommand(),  settingsCommand(), storeCommand(),
        serveCommand(),     completionCommand(),
    };
}

} // namespace hookdesk::ctl
