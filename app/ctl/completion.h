// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can follow what is typed: commands, options, their values, settings, filter words, and the apps and
// organizations of the store.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

/// The hidden command by which a shell's script asks; the typed words follow, the last one is being typed.
inline constexpr QLatin1String completeCommand("__complete");

/// The words that begin as the last one does. None where anything may stand: a file's name, or free text. A store that
/// cannot be read has no apps.
QStringList completions(const QList<Command> &commands, const QStringList &typed);

/// The script that has a shell ask: `bash`, `zsh` or `fish`. Empty for any other.
QString completionScript(const QString &shell);

} // namespace hookdesk::ctl
