// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Message-Ids of our own mails.
#pragma once

#include "model/records/clock.h"

#include <QString>

namespace hookdesk
{

/// `<date.pid.random@domain of sender>`; the date as YYYYMMDDhhmmss in UTC. flow.md, stage 7.
QString newMessageId(const QString &sender, Instant now);

} // namespace hookdesk
