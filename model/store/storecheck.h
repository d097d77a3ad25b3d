// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a store is sound: every page and row of it is read.
#pragma once

#include "model/store/connection.h"
#include "model/store/store.h"

#include <QStringList>

namespace hookdesk
{

/// What was found.
struct StoreCheck {
    int version = 0;       ///< of its schema
    int newestVersion = 0; ///< that this program knows
    QStringList problems;  ///< sentences for people; empty: it is sound

    bool isSound() const { return problems.isEmpty(); }
};

/// Takes as long as reading the whole file does. What is damaged is in the answer; errors are that it cannot be read
/// for another reason.
Result<StoreCheck> checkStore(Connection &connection);
/// The same for one that nobody has opened yet.
Result<StoreCheck> checkStore(const StoreLocation &location);

} // namespace hookdesk
