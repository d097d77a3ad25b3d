// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/mail/outboxworker.h"

#include "flow/flowlog.h"
#include "flow/mail/testmail.h"
#include "flow/sendemail.h"
#include "model/records/clock.h"
#include "model/store/mailoutbox.h"
#include "model/store/store.h"

#include <QCoroFuture>
#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

Q_LOGGING_CATEGORY(mailCategory, "hookdesk.mail", QtWarningMsg)

constexpr auto lookForLockEvery = 2s;
constexpr auto retryStoreAfter = 5s;

OutboxStatus statusOf(OutboxStatus::State state, const MailOutlook &outlook, const QString &detail)
{
    return {state, outlook.waiting, detail, outlook.givenUp.count, outlook.givenUp.newestError};
}

} // namespace

struct OutboxWorker::Shared {
    mutable QMutex mutex;
    OutboxStatus status;
};

OutboxWorker::OutboxWorker(Store &store, const Clock &clock, FlowLog &log, QString caFile, const SmtpLimits &limits)
    : m_store(store)
    , m_clock(clock)
    , m_log(log)
    , m_caFile(std::move(caFile))
    , m_limits(limits)
    , m_lock(store.location(), ServiceLock::Service::Mails)
    , m_shared(std::make_unique<Shared>())
{
    m_due.setParent(this); // moves to the mail thread too
    m_due.setSingleShot(true);
    m_stopped.start();
    connect(&m_due, &QTimer::timeout, this, &OutboxWorker::wake);
    connect(&m_clock, &Clock::jumped, this, &OutboxWorker::wake);
    connect(&m_store, &Store::changed, this, [this](Topics topics) {
        if (topics & (Topic::Outbox | Topic::Settings))
            wake();
    });
}

OutboxWorker::~OutboxWorker()
{
    m_due.setParent(nullptr);
}

void OutboxWorker::setPassword(const QString &password, const QString &trouble, const std::optional<MailLogin> &login)
{
    QMetaObject::invokeMethod(this, [this, password, trouble, login] {
        if (m_password == password && m_passwordTrouble == trouble && m_passwordLogin == login)
            return;
        m_password = password;
        m_passwordTrouble = trouble;
        m_passwordLogin = login;
        wake();
    });
}

// --- starting and stopping

void OutboxWorker::start()
{
    QMetaObject::invokeMethod(this, [this] {
        m_started = true;
        wake();
    });
}

QFuture<void> OutboxWorker::stop()
{
    m_cancel.request_stop(); // at once: the mail thread may be waiting for the server
    QMetaObject::invokeMethod(this, [this] {
        m_stopping = true;
        m_due.stop();
        endIfDrained();
    });
    return m_stopped.future();
}

QCoro::Task<> OutboxWorker::endIfDrained()
{
    if (!m_stopping || m_serving || m_stopped.future().isFinished())
        co_return;
    if (m_unrecorded) { // the last chance: what the server has taken would be sent again
        m_serving = true;
        const auto recorded = co_await record();
        m_serving = false;
        if (!recorded)
            qCWarning(mailCategory).noquote()
                << "mail" << m_unrecorded->mail.messageId << "may be sent twice:" << recorded.error().message;
    }
    m_lock.release();
    publish({});
    m_stopped.finish();
}

// --- turns: one at a time, each looks anew at what the store says

void OutboxWorker::wake()
{
    if (!m_started || m_cancel.stop_requested())
        return;
    m_wanted = true;
    if (!m_serving)
        serve();
}

QCoro::Task<> OutboxWorker::serve()
{
    m_serving = true;
    while (std::exchange(m_wanted, false) && !m_cancel.stop_requested()) {
        m_due.stop();
        const auto done = co_await turn();
        if (done)
            continue;
        qCInfo(mailCategory).noquote() << done.error().message << done.error().cause;
        auto failing = status();
        failing.state = OutboxStatus::State::Failing;
        failing.detail = done.error().message;
        publish(failing);
        m_wanted = false;  // what has changed meanwhile is seen then
        m_resumed = false; // what was claimed may be in the store although it did not say so
        lookAgainIn(retryStoreAfter);
    }
    m_serving = false;
    endIfDrained();
}

QCoro::Task<Result<>> OutboxWorker::turn()
{
    if (m_unrecorded)
        co_return co_await record();
    const auto outlook = co_await m_store.read(&mailOutlook);
    if (!outlook)
        co_return failure(outlook.error());
    const auto obtained = obtainLock(*outlook);
    if (!obtained)
        co_return failure(obtained.error());
    if (!*obtained)
        co_return {};
    if (!m_resumed)
        co_return co_await resume();
    if (m_failedBy && *m_failedBy != termsBy(outlook->settings))
        co_return co_await hurry();
    const bool isDue = outlook->nextDue && *outlook->nextDue <= m_clock.now();
    if (isDue && !outlook->settings.mailHost.isEmpty() && !lacksPassword(outlook->settings))
        co_return co_await sendNext(*outlook);
    rest(*outlook);
    co_return {};
}

/// False when another program has it, which is no error.
Result<bool> OutboxWorker::obtainLock(const MailOutlook &outlook)
{
    const auto obtained = m_lock.obtain();
    if (obtained)
        return true;
    if (obtained.error().code != ErrorCode::Refused)
        return failure(obtained.error());
    publish(statusOf(OutboxStatus::State::Elsewhere, outlook, obtained.error().message));
    lookAgainIn(lookForLockEvery);
    return false;
}

/// Queues what a worker that has ended was sending.
QCoro::Task<Result<>> OutboxWorker::resume()
{
    const auto resumeSending = [now = m_clock.now()](Connection &connection) {
        return MailOutbox(connection).resumeSending(now);
    };
    const auto resumed = co_await m_store.write(Topic::Outbox, resumeSending);
    if (!resumed)
        co_return failure(resumed.error());
    m_resumed = true;
    m_wanted = true;
    co_return {};
}

/// What has failed may succeed by other settings.
QCoro::Task<Result<>> OutboxWorker::hurry()
{
    const auto hurryAll = [now = m_clock.now()](Connection &connection) { return MailOutbox(connection).hurry(now); };
    const auto hurried = co_await m_store.write(Topic::Outbox, hurryAll);
    if (!hurried)
        co_return failure(hurried.error());
    m_failedBy.reset();
    m_wanted = true;
    co_return {};
}

/// One mail is claimed at a time: what is marked as sending is on its way.
QCoro::Task<Result<>> OutboxWorker::sendNext(MailOutlook outlook)
{
    const auto terms = termsBy(outlook.settings);
    const auto claim = [now = m_clock.now(), sender = terms.sender](Connection &connection) {
        return MailOutbox(connection).claim(now, 1, sender);
    };
    const auto claimed = co_await m_store.write(Topic::Outbox, claim);
    if (!claimed)
        co_return failure(claimed.error());
    if (claimed->isEmpty())
        co_return {}; // cancelled meanwhile; the change wakes us
    publish(statusOf(OutboxStatus::State::Sending, outlook, m_failure));
    const auto &mail = claimed->constFirst();
    const auto result = sendMail(terms.server, mail, m_cancel.get_token());
    if (!result)
        m_failedBy = terms;
    const auto now = m_clock.now();
    m_unrecorded = MailOutcome{mail, result, now, now + std::chrono::seconds(outlook.settings.mailRetryDelayS)};
    co_return co_await record();
}

MailTerms OutboxWorker::termsBy(const Settings &settings) const
{
    return {.server = {.host = settings.mailHost,
                       .port = settings.mailPort,
                       .security = settings.mailSecurity,
                       .username = settings.mailUsername,
                       .password = m_password,
                       .caFile = m_caFile,
                       .limits = m_limits},
            .sender = settings.mailFrom};
}

/// The server would refuse the login, and some lock the account when that happens often.
bool OutboxWorker::lacksPassword(const Settings &settings) const
{
    const bool isAnothers = m_passwordLogin && *m_passwordLogin != settings.mailLogin();
    return !settings.mailUsername.isEmpty() && (m_password.isEmpty() || isAnothers);
}

// --- what became of a mail

/// Stores the outcome, then tells it. When that fails it is kept, and recorded before anything else is sent: a mail
/// that the server has taken is not sent again because the disk was full.
QCoro::Task<Result<>> OutboxWorker::record()
{
    const auto outcome = *m_unrecorded;
    const auto settleIt = [outcome](Connection &connection) { return settleMail(connection, outcome); };
    const auto settled = co_await m_store.write(Topic::Outbox, settleIt);
    if (!settled)
        co_return failure(settled.error());
    m_unrecorded.reset();
    m_wanted = true;
    if (outcome.result) {
        m_failure.clear();
        tellSent(m_log, outcome.mail);
    } else if (const auto &error = outcome.result.error(); error.code != ErrorCode::Cancelled) {
        qCInfo(mailCategory).noquote() << error.message << error.cause;
        if (givesUp(outcome.result))
            tellGivenUp(m_log, outcome.mail, error.message);
        else
            m_failure = error.message;
    }
    co_return {};
}

// --- waiting, and what is told of it

void OutboxWorker::rest(const MailOutlook &outlook)
{
    if (outlook.waiting == 0)
        m_failure.clear(); // the mail that failed was cancelled
    if (outlook.settings.mailHost.isEmpty()) {
        publish(statusOf(OutboxStatus::State::NoServer, outlook, tr("mail.host is not set: mails stay queued")));
        return;
    }
    if (outlook.waiting > 0 && lacksPassword(outlook.settings)) {
        const auto unknown = tr("The password of mail.username “%1” is not known: mails stay queued. Keep it in the "
                                "keyring with “hookdeskctl mail password”, which also looks again when the keyring was "
                                "locked, or start this program with it in HOOKDESK_MAIL_PASSWORD.")
                                 .arg(outlook.settings.mailUsername);
        publish(statusOf(OutboxStatus::State::NoPassword, outlook,
                         m_passwordTrouble.isEmpty() ? unknown : unknown + u' ' + m_passwordTrouble));
        return;
    }
    const bool isFailing = !m_failure.isEmpty();
    publish(statusOf(isFailing ? OutboxStatus::State::Failing : OutboxStatus::State::Idle, outlook, m_failure));
    if (outlook.nextDue)
        lookAgainIn(*outlook.nextDue - m_clock.now());
}

void OutboxWorker::lookAgainIn(std::chrono::milliseconds wait)
{
    if (!m_stopping)
        m_due.start(std::clamp<std::chrono::milliseconds>(wait, 20ms, 1h));
}

void OutboxWorker::publish(const OutboxStatus &status)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        if (std::exchange(m_shared->status, status) == status)
            return;
    }
    Q_EMIT statusChanged(status);
}

OutboxStatus OutboxWorker::status() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->status;
}

QFuture<Result<OutboxMail>> OutboxWorker::queueTest(const QString &to, const QString &actor)
{
    const auto queue = [to, actor, now = m_clock.now()](Connection &connection) {
        return queueTestMail(connection, to, actor, now);
    };
    return m_store.write(Topic::Outbox | Topic::Audit, queue);
}

} // namespace hookdesk
