// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox worker: sends what the flow has queued, from a thread of its own, until the mail server has taken it.
#pragma once

#include "flow/mail/outboxwork.h"
#include "flow/mail/smtpclient.h"
#include "flow/servicelock.h"
#include "model/engine/outboxcontrol.h"

#include <QCoroTask>
#include <QFuture>
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

/// What mails are sent by: all that a person can mend when they are not taken.
struct MailTerms {
    MailServer server;
    QString sender;

    bool operator==(const MailTerms &) const = default;
};

/// Lives in the mail thread, which it blocks while a mail is sent: make it, move it there, then call start(). One
/// worker serves a store at a time, kept apart by a lock file beside it; another is Elsewhere and takes over when the
/// first has ended. A mail that the server will never take is given up; all else is tried again, without a limit on
/// tries, and at once when the settings change by which it failed. flow.md, stage 7.
///
/// A mail is marked as sending before the server is asked and as sent after it has taken it. So it is sent again when
/// the worker is killed between the two, and when the connection breaks after the message and before the server's yes,
/// which then nobody can know of: at least once, and each time as the same message, with the same Message-ID.
class OutboxWorker final : public OutboxControl
{
    Q_OBJECT

public:
    /// `caFile`, `limits`: those of MailServer.
    OutboxWorker(Store &store, const Clock &clock, FlowLog &log, QString caFile = {}, const SmtpLimits &limits = {});
    ~OutboxWorker() override;

    /// Given to the mail server with mail.username; to that of `login` alone, when it is named. While there is none for
    /// the settings' login, mails stay queued, and the status says so, with `trouble`, a sentence on why. Any thread.
    void setPassword(const QString &password, const QString &trouble = {},
                     const std::optional<MailLogin> &login = std::nullopt);
    /// Begins to serve the store, which may still be opening. Any thread.
    void start();
    /// Sends no more; a mail on its way is stopped within about a second and stays queued, or within some five seconds
    /// when the server has it already and may still say yes. The future finishes when nothing runs any more. Any
    /// thread.
    QFuture<void> stop();

    OutboxStatus status() const override;
    QFuture<Result<OutboxMail>> queueTest(const QString &to, const QString &actor) override;

private:
    void wake();
    QCoro::Task<> serve();
    QCoro::Task<Result<>> turn();
    QCoro::Task<Result<>> resume();
    QCoro::Task<Result<>> hurry();
    QCoro::Task<Result<>> sendNext(MailOutlook outlook);
    QCoro::Task<Result<>> record();
    MailTerms termsBy(const Settings &settings) const;
    bool lacksPassword(const Settings &settings) const;
    Result<bool> obtainLock(const MailOutlook &outlook);
    void rest(const MailOutlook &outlook);
    void lookAgainIn(std::chrono::milliseconds wait);
    void publish(const OutboxStatus &status);
    QCoro::Task<> endIfDrained();

    Store &m_store;
    const Clock &m_clock;
    FlowLog &m_log;
    QString m_caFile;
    SmtpLimits m_limits;
    QString m_password;
    QString m_passwordTrouble;
    std::optional<MailLogin> m_passwordLogin; ///< none: any
    ServiceLock m_lock;
    QTimer m_due; ///< the next mail is due, or something that failed is tried again

    std::optional<MailOutcome> m_unrecorded; ///< sent or refused, and not in the store yet: before all else
    QString m_failure;                       ///< why the last try failed; empty: it did not
    std::optional<MailTerms> m_failedBy;     ///< what it failed by; when that changes, mails need not wait
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
