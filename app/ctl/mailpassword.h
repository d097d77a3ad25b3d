// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `mail password`: the mail server's password, kept in the keyring or removed from it.
#pragma once

#include "app/ctl/command.h"

namespace hookdesk::ctl
{

/// Keeps the password that it reads, or removes the one that is kept. Audited, by which programs that have the store
/// open learn of it. Errors: InvalidInput, Refused when there is no keyring, the store's.
Result<ExitStatus> keepMailPassword(const Call &call);
Result<ExitStatus> forgetMailPassword(const Call &call);

} // namespace hookdesk::ctl
