// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slugs of apps and organizations, for completion.
#pragma once

#include "model/store/connection.h"

#include <QStringList>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class SlugList
{
public:
    explicit SlugList(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QStringList> ofApps();
    Result<QStringList> ofOrganizations();

private:
    Connection &m_connection;
};

} // namespace hookdesk
