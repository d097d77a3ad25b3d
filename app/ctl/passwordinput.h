// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a password: a line of standard input, unseen when a person types it.
#pragma once

#include "model/records/result.h"

#include <QString>

namespace hookdesk::ctl
{

/// On a terminal it is asked for with `prompt`, on standard error, and not shown. Error: InvalidInput, which never
/// quotes what was given.
Result<QString> readPassword(const QString &prompt);

} // namespace hookdesk::ctl
