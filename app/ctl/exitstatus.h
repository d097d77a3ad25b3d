// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exit statuses of hookdeskctl, which scripts rely on.
#pragma once

#include "model/records/result.h"

namespace hookdesk::ctl
{

enum class ExitStatus {
    Done = 0,
    Failures = 1,         ///< done, but something failed: a delivery, a name that does not exist, a bad file
    Usage = 2,            ///< the command line itself is wrong; nothing was looked at
    StoreUnreachable = 3, ///< locked, damaged, not to be read or written, no store of ours, or newer than the program
};

/// Of a command that ended with this error. An error of usage is not told by its code: see Call::wrongUsage.
inline ExitStatus exitStatusOf(const Error &error)
{
    return isOfTheStore(error) ? ExitStatus::StoreUnreachable : ExitStatus::Failures;
}

} // namespace hookdesk::ctl
