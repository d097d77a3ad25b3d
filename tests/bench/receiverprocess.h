// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receiver of benchmarks, a process of its own.
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace hookdesk::test
{

using namespace Qt::StringLiterals;

/// Answers on every address of this machine.
class ReceiverProcess
{
public:
    ReceiverProcess(const QString &answersAfterMs, const QStringList &certificateAndKey)
        : m_scheme(certificateAndKey.isEmpty() ? u"http"_s : u"https"_s)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/bench_receiver"_s,
                        QStringList{answersAfterMs} + certificateAndKey);
        if (!m_process.waitForReadyRead(20000))
            qFatal("the receiver does not start");
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~ReceiverProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ReceiverProcess)

    /// One on each of so many hosts, at most 250.
    QStringList urls(int hosts) const
    {
        QStringList urls;
        for (int host = 1; host <= hosts; ++host)
            urls << url(host, u"/hook"_s);
        return urls;
    }
    QString url(int host, const QString &path) const
    {
        return u"%1://127.0.0.%2:%3%4"_s.arg(m_scheme).arg(host).arg(m_port).arg(path);
    }

private:
    QString m_scheme;
    QProcess m_process;
    int m_port = 0;
};

} // namespace hookdesk::test
