// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coroutines that may go on, on their way back from the store to the thread they wait in.
#pragma once

#include <QObject>
#include <coroutine>
#include <memory>
#include <mutex>
#include <vector>

namespace hookdesk
{

/// One a thread. All that one commit finished is resumed by one event: an event and a wake-up for each would cost more
/// than the commit. A coroutine whose thread has ended stays where it is.
class ResumeQueue final : public QObject
{
    Q_OBJECT

public:
    static std::shared_ptr<ResumeQueue> ofThisThread();

    /// Any thread. The coroutine may be gone when this returns.
    void resume(std::coroutine_handle<> waiting);

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<std::coroutine_handle<>> m_ready;
};

} // namespace hookdesk
