// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters that the window itself asks for, as people would type them.
#pragma once

#include <QDate>
#include <QString>

namespace hookdesk
{

/// An app in an organization, by their slugs.
inline QString integrationFilter(const QString &app, const QString &organization)
{
    return QStringLiteral("app:%1 org:%2").arg(app, organization);
}

/// What was on a UTC day: `until:` leaves out what it names.
inline QString dayFilter(const QDate &day)
{
    return QStringLiteral("since:%1T00:00Z until:%2T00:00Z")
        .arg(day.toString(Qt::ISODate), day.addDays(1).toString(Qt::ISODate));
}

} // namespace hookdesk
