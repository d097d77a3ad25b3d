// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting for the engine with the event loop of the main thread running, so that what it tells meanwhile is heard.
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace hookdesk::ctl
{

/// The answer of a future. What was told to the main thread before it is told here, too.
template <class T>
T await(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.takeResult();
}

} // namespace hookdesk::ctl
