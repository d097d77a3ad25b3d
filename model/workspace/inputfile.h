// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading what is imported: a file or standard input, never more than fits.
#pragma once

#include "model/records/result.h"

#include <QByteArray>

namespace hookdesk
{

/// The most that is read of a file.
constexpr qint64 maxInputBytes = 64 * 1024 * 1024;

/// The content of a file, or of standard input for `-`. Any thread. Error: Io.
Result<QByteArray> readInput(const QString &name);

} // namespace hookdesk
