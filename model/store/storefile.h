// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening the file of a store: it is ours, private, and in the right mode before anybody works with it.
#pragma once

#include "model/store/connection.h"
#include "model/store/store.h"

#include <memory>

namespace hookdesk
{

/// Marks a SQLite database as a store of ours: "HkDs".
constexpr int storeApplicationId = 0x486b4473;

/// Opens the store to write, creating and migrating it as needed. Errors are those of Store::open.
Result<std::unique_ptr<Connection>> openToWrite(const StoreLocation &location);

/// Opens a store that is up to date; what it is asked to write fails. Its file and folder need not be writable.
Result<std::unique_ptr<Connection>> openToRead(const StoreLocation &location);

/// The same for a store of any version, for those who look after it. Errors: StoreUnavailable, StoreBusy and
/// StoreDamaged.
Result<std::unique_ptr<Connection>> openAsItIs(const StoreLocation &location);

/// Brings the log of a store into its file and keeps others out while the connection lives. One that is damaged is left
/// as it is. Errors: StoreBusy, when a program has it open, and those of Store::open.
Result<std::unique_ptr<Connection>> takeAlone(const StoreLocation &location);

/// The write-ahead log beside a store, which is there while somebody has it open.
QString logPath(const QString &path);

/// Creates the missing folders of a path, for their owner alone.
Result<> createPrivateFolder(const QString &path);

/// Creates an empty file that only its owner may read. One that exists already is left alone.
Result<> createPrivateFile(const QString &path);

} // namespace hookdesk
