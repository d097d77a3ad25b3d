// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock file beside a store that keeps its engines apart.
#pragma once

#include "model/store/store.h"

#include <QLockFile>

namespace hookdesk
{

/// Held until it is released or destroyed. One of a program that has crashed counts for nothing.
class EngineLock
{
public:
    explicit EngineLock(const StoreLocation &location);

    /// Whether another program's engine serves the store now. Any thread.
    static bool isHeldElsewhere(const StoreLocation &location);

    /// Takes it, or has it already. Does not wait. Errors: Refused, naming the program that has it; StoreReadOnly, when
    /// the file cannot be made.
    Result<> obtain();
    void release();

private:
    QLockFile m_file;
};

} // namespace hookdesk
