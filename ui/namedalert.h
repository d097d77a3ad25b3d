// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alerts that a person has asked for together, with the words that messages name them by.
#pragma once

#include "model/engine/enginecontrol.h"

#include <QList>

namespace hookdesk
{

struct NamedAlert {
    AlertRequest request;
    QString target; ///< `deploy bot in Acme`
};

struct NamedAlerts {
    QString status; ///< in the person's language
    QList<NamedAlert> alerts;
};

} // namespace hookdesk
