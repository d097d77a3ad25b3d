// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox worker: sends what the flow has queued, from a thread of its own, until the mail server has taken it.
#pragma once

#include "flow/mail/outboxwork.h"
#include "model/engine/outboxcontrol.h"

#include <QCoroTask>
#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <memory>
#include <optional>
#include <stop_token>

namespace hookdesk
{

class Clock;
class FlowLog;
class Store;

/// Lives in the mail thread, which it blocks while a mail is sent: make it, move it there, then call start(). One
/// worker serves a store at a time, kept apart by a lock file beside it; another is Elsewhere and takes over when the
/// first has ended. A mail is marked as sending before the server is asked and as sent after it has taken it, so a
/// worker that is killed between the two sends it again. flow.md, stage 7.
class OutboxWorker final : public OutboxControl
{
    Q_OBJECT

public:
    /// `caFile`: MailServer::caFile.
    OutboxWorker(Store &store, const Clock &clock, FlowLog &log, QString caFile = {});
    ~OutboxWorker() override;

    /// Given to the mail server with mail.username. Call it before start() when there is one, lest the first try fails.
    /// Any thread.
    void setPassword(const QString &password);
    /// Begins to serve the store, which may still be opening. Any thread.
    void start();
    /// Sends no more; a mail on its way is given up within about a second and stays queued. The future finishes when
    /// nothing runs any more. Any thread.
    QFuture<void> stop();

    OutboxStatus status() const override;

private:
    void wake();
    QCoro::Task<> serve();
    QCoro::Task<Result<>> turn();
    QCoro::Task<Result<>> resume();
    QCoro::Task<Result<>> sendNext(MailOutlook outlook);
    QCoro::Task<Result<>> record();
    bool obtainLock(const MailOutlook &outlook);
    void rest(const MailOutlook &outlook);
    void lookAgainIn(std::chrono::milliseconds wait);
    void publish(const OutboxStatus &status);
    void endIfDrained();

    Store &m_store;
    const Clock &m_clock;
    FlowLog &m_log;
    QString m_caFile;
    QString m_password;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_due; ///< the next mail is due, or something that failed is tried again

    std::optional<MailOutcome> m_unrecorded; ///< sent or refused, and not in the store yet: before all else
    QString m_failure;                       ///< why the last try failed; empty: it did not
    bool m_started = false;
    bool m_wanted = false;  ///< another turn is wanted
    bool m_serving = false; ///< turns are being taken
    bool m_resumed = false; ///< what was left as sending is queued again
    struct Shared;          ///< the status, read by any thread
    std::unique_ptr<Shared> m_shared;

    std::stop_source m_cancel;
    bool m_stopping = false;
    QPromise<void> m_stopped;
};

} // namespace hookdesk
