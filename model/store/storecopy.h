// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a store: made while it is in use, and put in its place.
#pragma once

#include "model/records/clock.h"
#include "model/store/connection.h"
#include "model/store/store.h"

namespace hookdesk
{

/// Writes the store of `from` as it is now to a file with mode 0600, in place of the one that is there. While this
/// runs, others read and write the store. The file is checked and on disk when it gets its name; when something fails,
/// no part of it is left and the one before stays. Errors: Io, and those of Connection::run.
Result<> copyStore(Connection &from, const QString &file);

/// What was put in place, and what of it will be sent.
struct RestoredStore {
    QString kept; ///< where the store before it is now; empty when there was none
    int version = 0;
    int waitingDeliveries = 0;
    int waitingMails = 0;
};

/// Puts a copy of `file` in the place of the store, which is kept beside it under a name with the time; either all of
/// this happens or nothing. The caller keeps engines away. Errors: Refused, when `file` is no sound store of a known
/// version; StoreBusy, when a program has the store open; StoreReadOnly; Io.
Result<RestoredStore> restoreStore(const StoreLocation &location, const QString &file, Instant now);

} // namespace hookdesk
