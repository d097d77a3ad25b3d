// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks about the mail server besides its settings: the password, and whether the server can be used.
// The interface that the program implements with the keyring and the SMTP client.
#pragma once

#include "model/records/result.h"
#include "model/records/settings.h"

#include <QFuture>
#include <QString>
#include <stop_token>

namespace hookdesk
{

/// Where a password is, never what it is.
struct PasswordStanding {
    enum class Place { Nowhere, Environment, Keyring, Memory };

    Place place = Place::Nowhere;
    QString trouble; ///< for people: why the keyring cannot be used; empty: it can, or was not asked

    bool operator==(const PasswordStanding &) const = default;
};

/// Main thread; returns at once. A keyring that waits for its owner is waited for some seconds.
class MailSetup
{
public:
    MailSetup() = default;
    virtual ~MailSetup() = default;
    Q_DISABLE_COPY_MOVE(MailSetup)

    virtual QFuture<PasswordStanding> passwordOf(const MailLogin &login) = 0;
    /// In the keyring; where there is none, in memory until the program ends, which the answer says. Audited. Errors:
    /// those of the store, when the audit log could not be written; the password is kept all the same.
    virtual QFuture<Result<PasswordStanding>> keepPassword(const MailLogin &login, const QString &password,
                                                           const QString &actor) = 0;

    /// Connects by these settings, with TLS and login as they say, and sends no mail. An empty `password` stands for
    /// the one that is held. The answer says what was found, a sentence or more; errors are those of checkMailServer,
    /// and InvalidInput when a password is needed that is not known.
    virtual QFuture<Result<QString>> test(const Settings &settings, const QString &password,
                                          const std::stop_token &cancel) = 0;
};

} // namespace hookdesk
