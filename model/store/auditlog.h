// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repository of the audit log. Entries are added, never changed.
#pragma once

#include "model/records/auditentry.h"
#include "model/store/connection.h"

#include <QList>

namespace hookdesk
{

/// On the thread of its connection. Errors are those of Connection::run.
class AuditLog
{
public:
    explicit AuditLog(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<AuditId> add(const AuditEntry &entry);
    /// Newest first.
    Result<QList<AuditEntry>> newest(int limit);

private:
    Connection &m_connection;
};

} // namespace hookdesk
