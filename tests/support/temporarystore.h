// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real store in a temporary folder, and the smallest world to put in it.
#pragma once

#include "model/records/delivery.h"
#include "model/records/installation.h"
#include "model/records/organization.h"
#include "model/records/sentryapp.h"
#include "model/store/store.h"

#include <QTemporaryDir>

namespace hookdesk::test
{

/// Waits for an answer of the store; an error ends the test program with its message.
template <class T>
T valueOf(QFuture<Result<T>> future)
{
    auto result = future.takeResult();
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().cause));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class TemporaryStore
{
public:
    TemporaryStore(); ///< open

    QString path() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    Store &store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen();

    template <class Work>
    auto write(Work work)
    {
        return valueOf(m_store->write(Topic::All, std::move(work)));
    }
    template <class Work>
    auto read(Work work)
    {
        return valueOf(m_store->read(std::move(work)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

/// An organization with an owner, an internal app of it, and the app's installation there.
struct SmallWorld {
    Organization organization;
    SentryApp app;
    Installation installation;

    /// A queued alert of the app, due at `at`.
    Delivery delivery(Instant at) const;
};

/// Adds the world: organization 42 `acme`, app 17 `deploy-bot`, installation 1.
Result<SmallWorld> addSmallWorld(Connection &connection);

} // namespace hookdesk::test
