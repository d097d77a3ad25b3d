// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `--filter WORDS`: which rows a list has, in the words of the console's filter line.
#pragma once

#include "app/ctl/command.h"
#include "model/filter/filter.h"

namespace hookdesk::ctl
{

/// `keys` are those of the list.
QCommandLineOption filterOption(const FilterKeys &keys);

/// An empty one without the option; given twice, what fulfils both. Error: InvalidInput.
Result<Filter> filterOf(const Call &call);

} // namespace hookdesk::ctl
