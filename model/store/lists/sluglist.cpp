// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/lists/sluglist.h"

#include "model/store/columns.h"

namespace hookdesk
{

namespace
{

constexpr Statement selectApps{"list the slugs of apps", "SELECT slug FROM sentry_apps ORDER BY slug"};
constexpr Statement selectOrganizations{"list the slugs of organizations",
                                        "SELECT slug FROM organizations ORDER BY slug"};

QString read(Rows &rows)
{
    return rows.text(0);
}

} // namespace

Result<QStringList> SlugList::ofApps()
{
    return listOf(m_connection.run(selectApps), read);
}

Result<QStringList> SlugList::ofOrganizations()
{
    return listOf(m_connection.run(selectOrganizations), read);
}

} // namespace hookdesk
