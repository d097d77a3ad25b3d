// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client secrets: telling them to a person, which leaves an entry in the audit log, and checking signatures with them,
// which tells nobody any.
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"
#include "model/records/signature.h"
#include "model/store/connection.h"

namespace hookdesk
{

/// Who asks for a secret, and when.
struct SecretRequest {
    QString actor; ///< the person's login name
    Instant at;
};

/// On the thread of its connection; what tells a secret in a job of Store::write that touches Topic::Audit, for what
/// cannot be audited is not told. Errors, besides those of Connection::run, are named.
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
    /// The signature of a recorded request beside the one that its body has with its app's secret as it is now. Nothing
    /// is revealed, so nothing is audited.
    Result<SignatureState> check(const WebhookRequest &request);

private:
    Connection &m_connection;
};

} // namespace hookdesk
