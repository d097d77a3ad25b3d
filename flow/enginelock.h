// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One engine serves a store at a time: who holds the lock file beside it.
#pragma once

#include "model/store/store.h"

#include <QLockFile>

namespace hookdesk
{

class EngineLock
{
public:
    explicit EngineLock(const StoreLocation &store);

    /// Takes it, unless another program has it; a program that has ended has it no more. Does not wait.
    bool obtain();
    void release() { m_file.unlock(); }
    /// For people: the program that has it.
    QString holder() const;

    /// Whether another program than this has it.
    static bool isHeldElsewhere(const StoreLocation &store);

private:
    mutable QLockFile m_file;
};

} // namespace hookdesk
