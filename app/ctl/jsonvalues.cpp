// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/jsonvalues.h"

namespace hookdesk::ctl
{

QString timeText(Instant at)
{
    return toDateTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString timeText(const std::optional<Instant> &at)
{
    return at ? timeText(*at) : QString();
}

} // namespace hookdesk::ctl
