// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/enginelock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

EngineLock::EngineLock(const StoreLocation &store)
    : m_file(store.path + u".engine"_s)
{
    m_file.setStaleLockTime(0ms);
}

bool EngineLock::obtain()
{
    return m_file.isLocked() || m_file.tryLock(0ms);
}

QString EngineLock::holder() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&pid, &host, &program);
    return QCoreApplication::translate("EngineLock", "%1 (process %2) sends for this store").arg(program).arg(pid);
}

bool EngineLock::isHeldElsewhere(const StoreLocation &store)
{
    EngineLock lock(store);
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.obtain() || !lock.m_file.getLockInfo(&pid, &host, &program))
        return false;
    return pid != QCoreApplication::applicationPid();
}

} // namespace hookdesk
