// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of the JSON output, and times for people.
#pragma once

#include "model/records/jsonvalues.h"

#include <QString>
#include <optional>

namespace hookdesk::ctl
{

using hookdesk::jsonOf; // beside those of the commands

/// `2026-11-23 12:00:00`, for people; columns of it say that it is UTC.
QString timeText(Instant at);
QString timeText(const std::optional<Instant> &at);

} // namespace hookdesk::ctl
