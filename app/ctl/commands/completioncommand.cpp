// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `completion`: the script by which a shell completes what is typed.
#include "app/ctl/commands.h"
#include "app/ctl/completion.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ctl
{

namespace
{

QStringList shells(const QStringList &before)
{
    return before.isEmpty() ? QStringList{u"bash"_s, u"zsh"_s, u"fish"_s} : QStringList();
}

Result<ExitStatus> run(const Call &call)
{
    const auto &shell = call.arguments.constFirst();
    const auto script = completionScript(shell);
    if (script.isEmpty())
        return call.wrongUsage(
            tr("There is no completion for “%1”. Allowed: %2.").arg(shell, shells({}).join(u", "_s)));
    call.output.bytes(script.toUtf8());
    return ExitStatus::Done;
}

} // namespace

Command completionCommand()
{
    return {.name = u"completion"_s,
            .synopsis = u"SHELL"_s,
            .summary = tr("Writes the script by which bash, zsh or fish complete what is typed."),
            .details = tr("For bash, once:  source <(hookdeskctl completion bash)\n"
                          "For good:        hookdeskctl completion bash > ~/.local/share/bash-completion/completions/"
                          "hookdeskctl"),
            .fewestArguments = 1,
            .mostArguments = 1,
            .words = shells,
            .run = run};
}

} // namespace hookdesk::ctl
