// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Replays that somebody asks for, with the names by which people know what is sent and where it goes.
#pragma once

#include "model/engine/enginecontrol.h"

#include <QList>

namespace hookdesk
{

struct NamedReplay {
    ReplayRequest request;
    QString target; ///< `deploy bot in Acme`
};

struct NamedReplays {
    QString event; ///< `metric_alert.critical`
    QList<NamedReplay> replays;
};

} // namespace hookdesk
