// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/resumequeue.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace hookdesk
{

std::shared_ptr<ResumeQueue> ResumeQueue::ofThisThread()
{
    static thread_local const auto queue = std::make_shared<ResumeQueue>();
    return queue;
}

void ResumeQueue::resume(std::coroutine_handle<> waiting)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_ready.empty();
        m_ready.push_back(waiting);
    }
    if (isFirst)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool ResumeQueue::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<std::coroutine_handle<>> ready;
    {
        const std::lock_guard lock(m_mutex);
        ready.swap(m_ready);
    }
    for (const auto waiting : ready)
        waiting.resume();
    return true;
}

} // namespace hookdesk
