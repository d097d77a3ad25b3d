// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual page of hookdeskctl, from what its help says.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

/// In the language of man pages, section 1.
QStringList manPage(const QList<Command> &commands);

} // namespace hookdesk::ctl
