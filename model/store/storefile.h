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

/// Opens a store that openToWrite has opened before; what it is asked to write fails.
Result<std::unique_ptr<Connection>> openToRead(const StoreLocation &location);

/// Creates an empty file that only its owner may read. One that exists already is left alone.
Result<> createPrivateFile(const QString &path);

} // namespace hookdesk
