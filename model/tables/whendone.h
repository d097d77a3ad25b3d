// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting for an answer without blocking: a function is called in a context object's thread when a future has finished.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <utility>

namespace hookdesk
{

/// Calls `act` with the future's result, from the event loop of the context's thread, which is the calling one. Not
/// called when the context is destroyed before, nor when the future ends without a result.
template <class Answer, class Act>
void whenDone(QObject *context, const QFuture<Answer> &future, Act act)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, act = std::move(act)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            act(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace hookdesk
