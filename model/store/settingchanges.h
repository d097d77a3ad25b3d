// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing settings as a person asks for it: checked, stored, and written to the audit log.
#pragma once

#include "model/records/clock.h"
#include "model/records/settings.h"
#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

/// A value as people write it.
struct SettingChange {
    QString key;
    QString text;

    bool operator==(const SettingChange &) const = default;
};

/// On the thread of the connection, inside the caller's transaction: all or none. Each that differs from what is stored
/// has its audit entry. Gives the settings as they are then. Errors: those of StoredSettings.
Result<Settings> changeSettings(Connection &connection, const QList<SettingChange> &changes, const QString &actor,
                                Instant now);

} // namespace hookdesk
