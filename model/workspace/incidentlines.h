// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All incidents as lines that import reads, however many.
#pragma once

#include "model/store/store.h"

#include <functional>

namespace hookdesk
{

/// Takes some lines, and how many these are; false: it wants no more.
using TakeLines = std::function<Result<bool>(const QByteArray &lines, qsizetype count)>;

/// Reads page by page, and gives each to `take`. Waits for the store: not for its own threads. Errors: those of the
/// store and of `take`.
Result<> writeIncidentLines(Store &store, const TakeLines &take);

} // namespace hookdesk
