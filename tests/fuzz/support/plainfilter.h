// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a filter means, said without SQL: for the rows of tests/model/filterworld.h.
#pragma once

#include "model/filter/filter.h"
#include "model/store/lists/responselist.h"

namespace hookdesk::fuzz
{

/// Whether a response fulfils each term.
bool fulfils(const ResponseRow &row, const Filter &filter);

} // namespace hookdesk::fuzz
