// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real SMTP server in a process of its own: one that works (smtpserver.py), and one that does not
// (faultysmtpserver.py).
#pragma once

#include "model/records/json.h"

#include <QFloat16> // a QCOMPARE of Json needs it complete
#include <QProcess>

namespace hookdesk::test
{

/// Runs from construction to destruction. A server that does not start ends the test program.
class SmtpServer
{
public:
    enum class Kind { Sound, Faulty };

    /// `options`: those of the kind's script.
    explicit SmtpServer(const QStringList &options, Kind kind = Kind::Sound);
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    int port() const { return m_port; }
    /// What it has taken up to now: one object a message, with the keys of its script. Call it with an event loop
    /// running meanwhile, as QTRY_COMPARE has.
    const QList<Json> &messages();
    /// Ends the server and gives all that it has taken.
    const QList<Json> &end();

private:
    QProcess m_process;
    int m_port = 0;
    QList<Json> m_messages;
};

/// The value of a message's header; fails the test program if it has not exactly one of that name.
QString headerOf(const Json &message, const QString &name);

} // namespace hookdesk::test
