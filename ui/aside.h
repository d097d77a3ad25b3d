// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that is neither the window's nor the store's: it runs in a thread of a pool, and its answer is a future.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace hookdesk
{

/// `work` captures by value; the program waits for it at its end. What waits long itself has a pool of its own.
template <class Work>
auto aside(Work work, QThreadPool &pool = *QThreadPool::globalInstance()) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace hookdesk
