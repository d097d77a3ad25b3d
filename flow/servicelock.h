// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock files beside a store that keep its engines apart, and its outbox workers.
#pragma once

#include "model/store/store.h"

#include <QLockFile>

namespace hookdesk
{

/// Held until it is released or destroyed. One of a program that has crashed counts for nothing.
class ServiceLock
{
public:
    /// What is done for a store by one program at a time.
    enum class Service { Alerts, Mails };

    ServiceLock(const StoreLocation &location, Service service);

    /// Whether another program's engine serves the store now. Any thread.
    static bool isHeldElsewhere(const StoreLocation &location);

    /// Takes it, or has it already. Does not wait. Errors: Refused, naming the program that has it; StoreReadOnly, when
    /// the file cannot be made.
    Result<> obtain();
    void release();

private:
    Service m_service;
    QLockFile m_file;
};

} // namespace hookdesk
