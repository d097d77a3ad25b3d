// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session bus of the test's own, and on it a real keyring (GNOME's), empty and unlocked.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace hookdesk::test
{

/// Runs from construction to destruction. Nothing on it is started unasked: without a Keyring it has none.
class SessionBus
{
public:
    /// A bus that does not start ends the test program.
    SessionBus();
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// What is kept in it is gone with it.
class Keyring
{
public:
    /// A keyring that does not start ends the test program.
    explicit Keyring(const SessionBus &bus);
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// It answers nothing until it is resumed.
    void suspend();
    void resume();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace hookdesk::test
