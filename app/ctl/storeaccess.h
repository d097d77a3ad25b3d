// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the commands reach the store.
#pragma once

#include "app/ctl/command.h"

#include <memory>

namespace hookdesk::ctl
{

enum class IfMissing { Fail, Create };

/// From `--store`, with the patience of the environment. Error: InvalidInput.
Result<StoreLocation> storeLocation(const QString &text);

/// Opens the store of a call. Errors are those of Store::open.
Result<std::unique_ptr<Store>> openStore(const StoreLocation &location, IfMissing ifMissing);

/// Opens one that must exist, and need not be writable.
Result<std::unique_ptr<Store>> openStoreToRead(const StoreLocation &location);

/// Error: StoreUnavailable, when there is none.
Result<> checkStoreExists(const StoreLocation &location);

/// Reads from the store of a call.
template <class Work>
auto readStore(const Call &call, Work work) -> std::invoke_result_t<Work, Connection &>
{
    HOOKDESK_TRY_ASSIGN(store, openStoreToRead(call.store));
    return store->read(std::move(work)).takeResult();
}

} // namespace hookdesk::ctl
