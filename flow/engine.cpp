// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/engine.h"

#include "flow/checkbroken.h"
#include "flow/running.h"
#include "model/store/bulkreplays.h"
#include "model/store/store.h"
#include "model/store/storedsettings.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk
{

namespace
{

constexpr auto lookForLockEvery = 2s;

} // namespace

struct Engine::Shared {
    mutable QMutex mutex;
    EngineStatus status;
};

Engine::Engine(Store &store, const Clock &clock, FlowLog &log, QString caFile)
    : m_store(store)
    , m_clock(clock)
    , m_log(log)
    , m_caFile(std::move(caFile))
    , m_lock(store.location(), ServiceLock::Service::Alerts)
    , m_dispatcher([this] { return context(); })
    , m_retention(store, clock)
    , m_shared(std::make_unique<Shared>())
{
    // Members with timers move to the engine thread with their parent.
    for (QObject *member :
         std::initializer_list<QObject *>{&m_outage, &m_dispatcher, &m_retention, &m_retry, &m_publish})
        member->setParent(this);
    m_stopped.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { takeOver(); });
    m_publish.setSingleShot(true);
    m_publish.setInterval(250ms);
    connect(&m_publish, &QTimer::timeout, this, [this] { publish(); });
    connect(&m_store, &Store::changed, this, [this](Topics topics) { onChanged(topics.toInt()); });
    connect(&m_clock, &Clock::jumped, &m_dispatcher, &Dispatcher::wake);
    connect(&m_dispatcher, &Dispatcher::failed, this, &Engine::halt);
    connect(&m_outage, &StoreOutage::met, this, &Engine::halt);
    connect(&m_retention, &RetentionSweep::idle, this, &Engine::endSoonIfDrained);
    connect(&m_dispatcher, &Dispatcher::idle, this, &Engine::onIdle);
    connect(&m_dispatcher, &Dispatcher::finished, this, [this](DeliveryId delivery, const DeliveryReport &report) {
        m_backoff.reset();
        answer(delivery, report);
        if (!m_publish.isActive() && !m_stopping)
            m_publish.start();
    });
}

Engine::~Engine()
{
    for (QObject *member :
         std::initializer_list<QObject *>{&m_outage, &m_dispatcher, &m_retention, &m_retry, &m_publish})
        member->setParent(nullptr);
}

FlowContext Engine::context()
{
    return {m_store, m_outage, m_clock, m_log, *m_client, m_settings, m_policy};
}

// --- starting and stopping

void Engine::start()
{
    QMetaObject::invokeMethod(this, [this] { begin(); });
}

QCoro::Task<> Engine::begin()
{
    m_client = std::make_unique<WebhookClient>(m_caFile);
    connect(m_client.get(), &WebhookClient::ended, &m_dispatcher, &Dispatcher::answered);
    m_sincePublished.start();
    m_state = EngineState::Starting;
    co_await loadSettings();
    answerEarly();
    co_await takeOver();
}

void Engine::answerEarly()
{
    for (const auto &ask : std::exchange(m_askedEarly, {}))
        ask();
}

QCoro::Task<> Engine::loadSettings()
{
    const Running running(m_running, [this] { endSoonIfDrained(); });
    const auto settings =
        co_await m_store.read([](Connection &connection) { return StoredSettings(connection).load(); });
    if (settings)
        m_settings = std::make_shared<Settings>(*settings);
    else if (!m_settings)
        m_settings = std::make_shared<Settings>(); // the store's error is told when it is taken over
    m_policy = std::make_shared<NetworkPolicy>(m_settings->networkDeny, m_settings->networkAllow);
    m_dispatcher.setLimits({m_settings->webhookMaxInFlight, WebhookClient::connectionsPerHost});
    Q_EMIT settingsApplied(*m_settings);
}

/// Becomes the engine of the store, or goes on as the one that was halted, if that is possible now. What came back
/// meanwhile is saved first: what then is in flight in the store is nobody's.
QCoro::Task<> Engine::takeOver()
{
    const Running running(m_running, [this] { endSoonIfDrained(); });
    if (m_stopping)
        co_return;
    m_takingOver = true;
    m_outage.tryAgain();
    if (!m_takingOver || !m_dispatcher.isIdle())
        co_return;
    m_takingOver = false;
    if (obtainLock())
        co_await beginRunning();
    publish();
}

bool Engine::obtainLock()
{
    const auto obtained = m_lock.obtain();
    if (obtained)
        return true;
    if (isOfTheStore(obtained.error())) {
        halt(obtained.error());
        return false;
    }
    m_state = EngineState::Elsewhere;
    m_detail = obtained.error().message;
    m_retry.start(lookForLockEvery);
    return false;
}

/// Takes up what an engine that has ended left in flight and unjudged, holds the bulk replays that it was at, then
/// sends.
QCoro::Task<> Engine::beginRunning()
{
    const auto givenBack = co_await m_dispatcher.giveBack();
    if (!givenBack) {
        halt(givenBack.error());
        co_return;
    }
    const auto resume = [isFirst = !m_hasTakenOver](Connection &connection) -> Result<> {
        HOOKDESK_TRY(Deliveries(connection).resumeInFlight());
        return isFirst ? BulkReplays(connection).interruptAll() : Result<>();
    };
    const auto resumed = co_await m_store.commit(Topic::Deliveries, resume);
    if (!resumed) {
        halt(resumed.error());
        co_return;
    }
    m_hasTakenOver = true;
    const auto disabled = co_await checkAllBroken(context());
    if (!disabled) {
        halt(disabled.error());
        co_return;
    }
    runUnlessPaused();
}

void Engine::runUnlessPaused()
{
    m_state = m_paused ? EngineState::Paused : EngineState::Running;
    m_detail.clear();
    m_retention.start();
    if (!m_paused)
        m_dispatcher.start();
}

void Engine::onIdle()
{
    for (const auto &pausing : std::exchange(m_pausing, {}))
        pausing->finish();
    if (m_takingOver)
        takeOver();
    endSoonIfDrained();
}

void Engine::onChanged(int changed)
{
    const auto topics = Topics::fromInt(changed);
    if (!m_policy || m_stopping)
        return;
    if (topics & Topic::Settings)
        loadSettings();
    if (topics & Topic::SentryApps)
        m_dispatcher.reclaim();
    else if (topics & Topic::Deliveries)
        m_dispatcher.wake();
    if (m_state != EngineState::Running)
        lookFor(m_waiting.uniqueKeys());
    if (!m_publish.isActive())
        m_publish.start();
}

/// Stops sending rather than losing what comes back; looks again whether it can go on.
void Engine::halt(const Error &error)
{
    m_takingOver = false;
    const bool isHalted = m_state == EngineState::Halted && m_retry.isActive(); // several fail for one reason
    if (m_stopping || isHalted)
        return;
    m_dispatcher.halt();
    m_retention.stop();
    m_state = EngineState::Halted;
    m_detail = error.message;
    m_retry.start(m_backoff.next());
    publish();
}

QFuture<void> Engine::stop(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(this, [this, patience] {
        m_stopping = true;
        m_retry.stop();
        m_publish.stop();
        if (m_policy)
            m_dispatcher.stop();
        m_retention.stop();
        m_outage.end();
        answerEarly();
        QTimer::singleShot(patience, this, [this] {
            if (m_client)
                m_client->abortAll();
        });
        endIfDrained();
    });
    return m_stopped.future();
}

/// Not at once: the last piece of work may end in the signal of a reply, which ending destroys.
void Engine::endSoonIfDrained()
{
    if (m_stopping)
        QMetaObject::invokeMethod(this, &Engine::endIfDrained, Qt::QueuedConnection);
}

void Engine::endIfDrained()
{
    const bool isBusy = m_running > 0 || !m_dispatcher.isIdle() || !m_retention.isIdle();
    if (!m_stopping || isBusy || m_stopped.future().isFinished())
        return;
    for (const auto &delivery : m_waiting.uniqueKeys())
        answer(delivery, failure(ErrorCode::Cancelled, tr("The engine stops; the delivery stays queued.")));
    m_client.reset();
    m_lock.release();
    m_publish.stop();
    m_retry.stop();
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->status = {};
    }
    Q_EMIT statusChanged({});
    m_stopped.finish();
}

// --- status

EngineStatus Engine::status() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->status;
}

/// Tells the status when it has changed, and looks again soon while something goes on.
QCoro::Task<> Engine::publish()
{
    const Running running(m_running, [this] { endSoonIfDrained(); });
    if (m_state == EngineState::Running)
        lookFor(m_waiting.uniqueKeys()); // they may be taken back, or settled by another program
    if (const auto elapsed = m_sincePublished.restart(); elapsed >= 100) {
        const double now = 1000.0 * static_cast<double>(m_dispatcher.finishedCount() - m_publishedCount) /
                           static_cast<double>(elapsed);
        m_perSecond = now == 0 && m_perSecond < 1 ? 0 : (m_perSecond + now) / 2;
        m_publishedCount = m_dispatcher.finishedCount();
    }
    const auto queued =
        co_await m_store.read([](Connection &connection) { return Deliveries(connection).queuedCount(); });
    const EngineStatus status{m_state, m_detail, m_dispatcher.inFlight(), queued.value_or(0) + m_dispatcher.ready(),
                              m_perSecond};
    const bool isNew = [&] {
        const QMutexLocker lock(&m_shared->mutex);
        return std::exchange(m_shared->status, status) != status;
    }();
    if (isNew)
        Q_EMIT statusChanged(status);
    if ((isNew || m_perSecond > 0) && !m_stopping)
        m_publish.start();
}

} // namespace hookdesk
