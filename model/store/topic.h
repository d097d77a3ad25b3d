// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a commit can touch: the words of change notices.
#pragma once

#include <QFlags>

namespace hookdesk
{

enum class Topic {
    Organizations = 0x01,
    SentryApps = 0x02,
    Installations = 0x04,
    Incidents = 0x08,
    Deliveries = 0x10,
    Requests = 0x20, ///< webhook requests: the response log
    Buffer = 0x40,
    Outbox = 0x80,
    Audit = 0x100,
    Settings = 0x200,
    All = 0x3ff,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

} // namespace hookdesk
