// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that a person asked for.
#pragma once

#include "model/records/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace hookdesk
{

class Store;

/// Writes what was read of the store, in a thread of the pool: readable by its owner alone, in one step, and never over
/// the store. Errors: that of the reading, Io, Refused.
QFuture<Result<>> writeExport(const Store &store, const QString &path, QFuture<Result<QByteArray>> content);

} // namespace hookdesk
