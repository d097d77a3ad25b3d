// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of audit entries, with their organizations' names.
#pragma once

#include "model/records/auditentry.h"
#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

struct AuditRow {
    AuditEntry entry;
    QString organizationSlug; ///< both empty when it is about none
    QString organizationName;

    bool operator==(const AuditRow &) const = default;
};

/// On the thread of its connection. Errors are those of Connection::run.
class AuditList
{
public:
    explicit AuditList(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Newest first.
    Result<QList<AuditRow>> newest(int limit);

private:
    Connection &m_connection;
};

} // namespace hookdesk
