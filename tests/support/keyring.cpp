// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

void end(QProcess &daemon)
{
    daemon.terminate();
    if (!daemon.waitForFinished(20000))
        qFatal("%s does not end", qPrintable(daemon.program()));
}

} // namespace

SessionBus::SessionBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(configuration.fileName()));
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(m_folder.path()) +
                        "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow "
                        "receive_sender=\"*\"/><allow own=\"*\"/>"
                        "</policy></busconfig>");
    configuration.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration.fileName()});
    while (!m_daemon.canReadLine()) {
        if (!m_daemon.waitForReadyRead(20000))
            qFatal("dbus-daemon does not start");
    }
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

SessionBus::~SessionBus()
{
    end(m_daemon);
}

Keyring::Keyring(const SessionBus &bus)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    for (const auto &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, m_folder.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice()); // it complains of what it may not do in a container
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write("the password of the keyring");
    m_daemon.closeWriteChannel();
    const auto name = u"keyring of the test"_s;
    {
        const auto connection = QDBusConnection::connectToBus(bus.address(), name);
        const auto isThere = [&] { return connection.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s); };
        if (!QTest::qWaitFor(isThere, 20000))
            qFatal("gnome-keyring-daemon does not start");
    }
    QDBusConnection::disconnectFromBus(name);
}

Keyring::~Keyring()
{
    resume();
    end(m_daemon);
}

void Keyring::suspend()
{
    kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void Keyring::resume()
{
    kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace hookdesk::test
