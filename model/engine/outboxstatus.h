// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the sending of mails goes: what the window shows of the outbox worker.
#pragma once

#include <QString>

namespace hookdesk
{

enum class OutboxState {
    Stopped,
    NoServer,  ///< mail.host is not set: mails stay queued
    Idle,      ///< nothing is due
    Sending,   ///< a mail is on its way
    Failing,   ///< the last try failed, or the store cannot be written; it is tried again
    Elsewhere, ///< another program sends this store's mails
};

struct OutboxStatus {
    OutboxState state = OutboxState::Stopped;
    int waiting = 0; ///< mails not sent yet
    QString detail;  ///< for people: what is wrong, which program; never a secret

    bool operator==(const OutboxStatus &) const = default;
};

} // namespace hookdesk
