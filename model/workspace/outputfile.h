// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing what is exported: to a file that nobody else reads, and never over the store.
#pragma once

#include "model/records/result.h"

#include <QByteArray>

namespace hookdesk
{

/// Replaces the file in one step, readable by its owner alone: webhook addresses are nobody else's business. Any
/// thread. Error: Io.
Result<> writePrivately(const QString &path, const QByteArray &content);

/// Error Refused: the path is the store, or a file that stands beside it.
Result<> checkIsNotTheStore(const QString &path, const QString &storePath);

} // namespace hookdesk
