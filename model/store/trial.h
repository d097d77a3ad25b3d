// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that is undone, to learn what it would do.
#pragma once

#include "model/store/connection.h"

#include <functional>

namespace hookdesk
{

/// Inside the caller's transaction, which is then as it was. Errors: that of the work, else those of Connection::run.
Result<> tryOut(Connection &connection, const std::function<Result<>(Connection &)> &work);

} // namespace hookdesk
