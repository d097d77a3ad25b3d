// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SQLite's error codes mean to people.
#pragma once

#include "model/records/result.h"

namespace hookdesk
{

/// The error, by SQLite's extended code, of something the store was asked to do: StoreBusy, StoreReadOnly,
/// StoreDamaged, StoreUnavailable, Refused (a value that must be unique or refer to something does not) or Internal.
/// The message names the task.
Error storeError(const QString &task, int code, const QString &detail);

} // namespace hookdesk
