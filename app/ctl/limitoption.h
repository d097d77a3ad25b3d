// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `--limit N`: how many rows a list has at most.
#pragma once

#include "app/ctl/command.h"

#include <limits>

namespace hookdesk::ctl
{

constexpr int unlimited = std::numeric_limits<int>::max();

QCommandLineOption limitOption(int byDefault);

/// The value of an option that takes a whole number from 1 on. Error: InvalidInput.
Result<int> numberOf(const Call &call, const char *option);

/// Error: InvalidInput.
Result<int> limitOf(const Call &call, int byDefault);

} // namespace hookdesk::ctl
