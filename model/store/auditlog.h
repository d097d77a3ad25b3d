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
    /// The disablings of integrations in an organization since then, oldest first.
    Result<QList<AuditEntry>> disablings(OrganizationId organization, Instant since, int limit);
    /// Newest first.
    Result<QList<AuditEntry>> newest(int limit);
    /// The newest entry that says that the mail server's password was changed or forgotten.
    Result<std::optional<AuditId>> newestPasswordChange();

private:
    Connection &m_connection;
};

} // namespace hookdesk
