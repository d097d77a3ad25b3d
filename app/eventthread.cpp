// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventthread.h"

#include <QCoreApplication>
#include <QThread>
#include <future>
#include <pthread.h>

namespace hookdesk
{

EventThread::EventThread(const char *name)
{
    std::promise<void> started;
    m_thread = std::thread([this, &started] {
        QEventLoop loop;
        m_loop = &loop;
        m_own = QThread::currentThread();
        started.set_value();
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    pthread_setname_np(m_thread.native_handle(), name);
    started.get_future().wait();
}

EventThread::~EventThread()
{
    stop();
}

void EventThread::stop()
{
    if (!isRunning())
        return;
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

} // namespace hookdesk
