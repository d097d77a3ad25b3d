// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session: one store with the engine and the outbox worker that serve it, as both programs use them.
#pragma once

#include "app/eventthread.h"
#include "app/passwords.h"
#include "flow/engine.h"
#include "flow/flowlog.h"
#include "flow/mail/outboxworker.h"
#include "model/store/store.h"

#include <memory>

namespace hookdesk
{

/// Where programs that use OpenSSL are told of the authorities to trust; empty: the system's.
QString trustedAuthorities();

/// Lives in the main thread; the parts have threads of their own. The mail server's password is that of the
/// environment, else that of the keyring, which is asked once a mail needs it, and again when the login has changed or
/// another program's change of the password is audited.
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
    Passwords &passwords() { return m_passwords; }
    const Clock &clock() const { return m_clock; }

private:
    /// What decides which password the outbox needs, and whether the keyring may have another than before.
    struct PasswordNeed {
        MailLogin login;
        std::optional<AuditId> change;

        bool operator==(const PasswordNeed &) const = default;
    };

    void bringPassword();
    void lookForPassword();
    void meet(const Result<PasswordNeed> &need);

    const Clock &m_clock;
    FlowLog m_log;
    Store m_store;
    EventThread m_engineThread{"engine"};
    EventThread m_mailThread{"mail"};
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<OutboxWorker> m_outbox;
    Passwords m_passwords;
    std::optional<PasswordNeed> m_asked; ///< what the keyring was asked for last
};

} // namespace hookdesk
