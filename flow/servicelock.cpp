// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/servicelock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct ServiceLockTexts {
    Q_DECLARE_TR_FUNCTIONS(ServiceLock)
};

} // namespace

ServiceLock::ServiceLock(const StoreLocation &location, Service service)
    : m_service(service)
    , m_file(location.path + (service == Service::Alerts ? u".engine"_s : u".mail"_s))
{
    m_file.setStaleLockTime(0);
}

bool ServiceLock::isHeldElsewhere(const StoreLocation &location)
{
    ServiceLock lock(location, Service::Alerts);
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.m_file.tryLock(0) || !lock.m_file.getLockInfo(&pid, &host, &program))
        return false;
    return pid != QCoreApplication::applicationPid();
}

Result<> ServiceLock::obtain()
{
    if (m_file.isLocked() || m_file.tryLock(0))
        return {};
    if (m_file.error() != QLockFile::LockFailedError)
        return failure(ErrorCode::StoreReadOnly,
                       ServiceLockTexts::tr("The file %1 beside the store cannot be made. Check the "
                                            "permissions of its folder, and whether its disk "
                                            "has room.")
                           .arg(m_file.fileName()));
    qint64 pid = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&pid, &host, &program);
    return failure(ErrorCode::Refused, (m_service == Service::Alerts
                                            ? ServiceLockTexts::tr("%1 (process %2) sends for this store")
                                            : ServiceLockTexts::tr("%1 (process %2) sends the mails of this store"))
                                           .arg(program)
                                           .arg(pid));
}

void ServiceLock::release()
{
    m_file.unlock();
}

} // namespace hookdesk
