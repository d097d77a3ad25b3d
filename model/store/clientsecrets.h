// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Telling client secrets to a person: the only way to one, and it leaves an entry in the audit log.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Who asks for a secret, and when.
struct SecretRequest {
    QString actor; ///< the person's login name
    Instant at;
};

/// On the thread of its connection, in a job of Store::write that touches Topic::Audit: what cannot be audited is not
/// told. Errors, besides those of Connection::run, are named.
class ClientSecrets
{
public:
    explicit ClientSecrets(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The app's secret. Errors: NotFound; Refused when it has none.
    Result<QString> reveal(AppId app, const SecretRequest &request);
    /// All of them go into a file; `place` names it for people.
    Result<> noteExport(const QString &place, const SecretRequest &request);

private:
    Connection &m_connection;
};

} // namespace hookdesk
