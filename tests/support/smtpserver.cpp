// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smtpserver.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

SmtpServer::SmtpServer(const QStringList &options, Kind kind)
{
    const auto script = kind == Kind::Sound ? QStringLiteral(SMTP_SERVER) : QStringLiteral(FAULTY_SMTP_SERVER);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PYTHON3), QStringList{script} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000))
            qFatal("the SMTP server does not start: %s", qPrintable(m_process.errorString()));
    }
    m_port = m_process.readLine().trimmed().toInt();
}

SmtpServer::~SmtpServer()
{
    end();
}

const QList<Json> &SmtpServer::messages()
{
    while (m_process.canReadLine())
        m_messages << Json::parse(m_process.readLine().toStdString());
    return m_messages;
}

const QList<Json> &SmtpServer::end()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(20000))
        qFatal("the SMTP server does not end");
    return messages();
}

QString headerOf(const Json &message, const QString &name)
{
    QStringList values;
    for (const auto &header : message.at("headers")) {
        if (QString::fromStdString(header.at(0).get<std::string>()).compare(name, Qt::CaseInsensitive) == 0)
            values << QString::fromStdString(header.at(1).get<std::string>());
    }
    if (values.size() != 1)
        qFatal("the message has %d headers %s", static_cast<int>(values.size()), qPrintable(name));
    return values.constFirst();
}

} // namespace hookdesk::test
