// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords of this person: in the desktop's keyring; where there is none, in memory for this run alone.
#pragma once

#include "model/records/settings.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <chrono>
#include <functional>

namespace QKeychain
{
class Job;
}

namespace hookdesk
{

/// What a password is for.
struct PasswordKey {
    QString name;        ///< in the keyring, under “hookdesk”
    QByteArray variable; ///< the environment variable that may say it, for scripts; it wins
};

/// Each login has a password of its own: one store's is not another's, nor does a new mail server get the old one's.
PasswordKey mailPasswordKey(const MailLogin &login);

struct HeldPassword {
    enum class Place { Nowhere, Environment, Keyring, Memory };

    Place place = Place::Nowhere;
    QString password;
    QString trouble; ///< for people: why the keyring cannot be used; empty: it can, or was not asked

    bool operator==(const HeldPassword &) const = default;
};

/// Lives in the main thread, which a keyring that hangs or waits for its owner never blocks. Nothing is written to a
/// file by it: what no keyring takes is held in memory, and that is said.
class Passwords final : public QObject
{
    Q_OBJECT

public:
    /// Answers come within `patience`, with the keyring's or without.
    explicit Passwords(std::chrono::milliseconds patience);

    /// What the environment says; empty: nothing.
    static QString inEnvironment(const PasswordKey &key);

    QFuture<HeldPassword> read(const PasswordKey &key);
    QFuture<HeldPassword> keep(const PasswordKey &key, const QString &password);
    QFuture<HeldPassword> forget(const PasswordKey &key);

Q_SIGNALS:
    /// Something else is held from now on: also when the keyring answers after all.
    void changed(const QString &name, const hookdesk::HeldPassword &held);

private:
    using Answer = std::function<HeldPassword(const QKeychain::Job &job)>;

    QFuture<HeldPassword> ask(QKeychain::Job *job, const PasswordKey &key, const Answer &answer);
    HeldPassword hold(const QString &name, const HeldPassword &held);
    HeldPassword holdWithTrouble(const QString &name, const QString &trouble);

    std::chrono::milliseconds m_patience;
    QHash<QString, HeldPassword> m_held; ///< by name
};

} // namespace hookdesk
