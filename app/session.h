// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session: one store with the engine that serves it, as both programs use them.
#pragma once

#include "flow/engine.h"
#include "flow/flowlog.h"
#include "model/store/store.h"

#include <QThread>
#include <memory>

namespace hookdesk
{

/// Lives in the main thread; the parts have threads of their own.
class Session final
{
public:
    Session(StoreLocation location, const Clock &clock);
    ~Session(); ///< stop(), then closes the store
    Q_DISABLE_COPY_MOVE(Session)

    /// Opens the store. Errors are those of Store::open.
    QFuture<Result<>> open() { return m_store.open(); }

    /// Starts to send what is queued. Once; the store may still be opening.
    void start();

    /// Lets what is on its way finish, for two seconds at most, and ends the engine. Waits for it.
    void stop();

    Store &store() { return m_store; }
    EngineControl &engine() { return *m_engine; }
    FlowLog &log() { return m_log; }
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
    FlowLog m_log;
    Store m_store;
    QThread m_engineThread;
    std::unique_ptr<Engine> m_engine;
};

} // namespace hookdesk
