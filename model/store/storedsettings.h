// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of the settings: what differs from the defaults is a row.
#pragma once

#include "model/records/settings.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class StoredSettings
{
public:
    explicit StoredSettings(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The defaults with what is stored. Rows of keys or values that this program does not know are left alone.
    Result<Settings> load();
    /// Checks and stores a value given as text. Errors: those of settingSpec and setSetting too.
    Result<> save(const QString &key, const QString &text);

private:
    Connection &m_connection;
};

} // namespace hookdesk
