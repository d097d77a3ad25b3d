// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading what a command is given: a file or standard input, never more than fits.
#pragma once

#include "model/records/result.h"

#include <QByteArray>

namespace hookdesk::ctl
{

/// The most that is read of a file.
constexpr qint64 maxInputBytes = 64 * 1024 * 1024;

/// The content of a file, or of standard input for `-`. Error: Io.
Result<QByteArray> readInput(const QString &name);

} // namespace hookdesk::ctl
