// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session: one store with the engine and the outbox worker that serve it, as both programs use them.
#pragma once

#include "app/passwords.h"
#include "flow/engine.h"
#include "flow/flowlog.h"
#include "flow/mail/outboxworker.h"
#include "model/store/store.h"

#include <QThread>
#include <memory>

namespace hookdesk
{

/// Lives in the main thread; the parts have threads of their own. The mail server's password is that of the
/// environment, else that of the keyring, which is asked once a mail needs it, and again when a mail fails or another
/// program's change is audited.
class Session final
{
public:
    Session(StoreLocation location, const Clock &clock);
    ~Session(); ///< stop(), then closes the store
    Q_DISABLE_COPY_MOVE(Session)

    /// Opens the store. Errors are those of Store::open.
    QFuture<Result<>> open() { return m_store.open(); }

    /// Starts to send what is queued, alerts and mails. Once; the store may still be opening.
    void start();

    /// Lets what is on its way finish, for two seconds at most, and ends engine and worker. Waits for it.
    void stop();

    Store &store() { return m_store; }
    EngineControl &engine() { return *m_engine; }
    OutboxControl &outbox() { return *m_outbox; }
    FlowLog &log() { return m_log; }
    const Clock &clock() const { return m_clock; }

private:
    void bringPassword();
    void lookForPassword();

    const Clock &m_clock;
    FlowLog m_log;
    Store m_store;
    QThread m_engineThread;
    QThread m_mailThread;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OutboxWorker> m_outbox;
    Passwords m_passwords;
    QFuture<HeldPassword> m_looking; ///< for the mail server's password
};

} // namespace hookdesk
