// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the engine, in its own thread or another, and when it is answered.
#include "flow/bulkreplay.h"
#include "flow/canceldelivery.h"
#include "flow/deliveryreport.h"
#include "flow/engine.h"
#include "flow/reenable.h"
#include "flow/replay.h"
#include "flow/running.h"
#include "flow/sendincidentalertnotification.h"
#include "flow/skippedreplays.h"
#include "model/records/json.h"
#include "model/store/auditlog.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace hookdesk
{

template <class Answer>
QCoro::Task<> Engine::fulfil(std::function<QCoro::Task<Answer>()> question, std::shared_ptr<QPromise<Answer>> promise)
{
    const Running running(m_running, [this] { endSoonIfDrained(); });
    if (m_stopping)
        promise->addResult(Answer(failure(ErrorCode::Cancelled, Engine::tr("The engine is not running."))));
    else
        promise->addResult(co_await question());
    promise->finish();
}

template <class Answer>
QFuture<Answer> Engine::ask(std::function<QCoro::Task<Answer>()> question)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise, question = std::move(question)]() mutable {
        if (m_policy || m_stopping)
            fulfil(std::move(question), promise);
        else
            m_askedEarly << [this, promise, question] { fulfil(question, promise); };
    });
    return promise->future();
}

/// What is claimed, or is being claimed, and not on its way is given back before a question that may hold or cancel it.
template <class Answer>
QCoro::Task<Answer> Engine::withNothingReady(std::function<QCoro::Task<Answer>()> question)
{
    co_await m_dispatcher.claimed();
    m_dispatcher.giveBack(); // committed before what the question commits
    const auto answer = co_await question();
    m_dispatcher.wake();
    co_return answer;
}

QFuture<Result<DeliveryReport>> Engine::trigger(const AlertRequest &request)
{
    return ask<Result<DeliveryReport>>([this, request] { return queueIncidentAlert(context(), request); });
}

QFuture<Result<AlertPreview>> Engine::preview(const AlertRequest &request)
{
    return ask<Result<AlertPreview>>([this, request] { return previewIncidentAlert(context(), request); });
}

QFuture<Result<>> Engine::judgeUrl(const QString &url)
{
    return ask<Result<>>([this, url]() -> QCoro::Task<Result<>> {
        const auto refusal = m_policy->refusal(QUrl(url));
        co_return refusal ? failure(ErrorCode::Refused, *refusal) : Result<>();
    });
}

QFuture<Result<DeliveryReport>> Engine::replay(const ReplayRequest &request)
{
    return ask<Result<DeliveryReport>>([this, request] { return queueReplay(context(), request); });
}

QFuture<Result<AlertPreview>> Engine::previewReplay(const ReplayRequest &request)
{
    return ask<Result<AlertPreview>>([this, request] { return hookdesk::previewReplay(context(), request); });
}

QFuture<Result<QList<DeliveryId>>> Engine::replaySkipped(AppId app, Instant since, const QString &actor)
{
    return ask<Result<QList<DeliveryId>>>(
        [this, app, since, actor] { return queueSkippedReplays(context(), app, since, actor); });
}

QFuture<Result<BulkReplayId>> Engine::replayAll(const BulkReplayRequest &request)
{
    return ask<Result<BulkReplayId>>([this, request] { return queueBulkReplay(context(), request); });
}

QFuture<Result<>> Engine::holdReplays(BulkReplayId id, const QString &actor)
{
    return ask<Result<>>([this, id, actor] {
        return withNothingReady<Result<>>([this, id, actor] { return holdBulkReplay(context(), id, actor); });
    });
}

QFuture<Result<>> Engine::continueReplays(BulkReplayId id, const QString &actor)
{
    return ask<Result<>>([this, id, actor] { return continueBulkReplay(context(), id, actor); });
}

QFuture<Result<CancelledReplays>> Engine::cancelReplays(BulkReplayId id, const QString &actor)
{
    return ask<Result<CancelledReplays>>([this, id, actor] {
        return withNothingReady<Result<CancelledReplays>>(
            [this, id, actor] { return cancelBulkReplay(context(), id, actor); });
    });
}

QFuture<Result<DeliveryReport>> Engine::ping(InstallationId installation, const QString &actor)
{
    return ask<Result<DeliveryReport>>(
        [this, installation, actor] { return queuePing(context(), installation, actor); });
}

QFuture<Result<>> Engine::reenable(AppId app, const QStringList &events, const QString &actor)
{
    return ask<Result<>>([this, app, events, actor] { return reenableApp(context(), app, events, actor); });
}

QFuture<Result<>> Engine::cancel(DeliveryId delivery, const QString &actor)
{
    return ask<Result<>>([this, delivery, actor] { return cancelOrKeep(delivery, actor); });
}

/// One that this engine has claimed, and that cannot be cancelled, is given back: nobody else would send it.
QCoro::Task<Result<>> Engine::cancelOrKeep(DeliveryId delivery, QString actor)
{
    const bool isHeld = m_dispatcher.takeOut(delivery);
    const auto flow = context();
    const auto cancelled = co_await cancelDelivery(flow, delivery, isHeld, actor);
    if (!cancelled && isHeld)
        co_await m_dispatcher.putBack(delivery);
    co_return cancelled;
}

QFuture<Result<DeliveryReport>> Engine::finished(DeliveryId delivery)
{
    auto promise = std::make_shared<QPromise<Result<DeliveryReport>>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, promise, delivery] {
        m_waiting.insert(delivery, promise);
        lookFor({delivery});
    });
    return promise->future();
}

/// Answers who waits for deliveries of which the store says that they were attempted already, by this engine or
/// another, or taken back.
QCoro::Task<> Engine::lookFor(QList<DeliveryId> deliveries)
{
    if (deliveries.isEmpty())
        co_return;
    const Running running(m_running, [this] { endSoonIfDrained(); });
    using Reports = QList<Result<DeliveryReport>>;
    const auto look = [deliveries](Connection &connection) -> Result<Reports> {
        Reports reports;
        for (const auto &delivery : deliveries)
            reports << storedReport(connection, delivery);
        return reports;
    };
    const auto found = co_await m_store.read(look);
    for (qsizetype i = 0; i < deliveries.size(); ++i) {
        const auto &delivery = deliveries.at(i);
        const auto report = found ? found->at(i) : Result<DeliveryReport>(failure(found.error()));
        const bool isKnown = !report || report->outcome != ReportOutcome::Queued;
        if (isKnown && !m_dispatcher.isOnItsWay(delivery)) // else the attempt under way is told, not the one before
            answer(delivery, report);
    }
}

void Engine::answer(DeliveryId delivery, const Result<DeliveryReport> &report)
{
    const auto waiting = m_waiting.values(delivery);
    m_waiting.remove(delivery);
    for (const auto &promise : waiting) {
        promise->addResult(report);
        promise->finish();
    }
}

/// Of all that it sends, not of one delivery.
QCoro::Task<> Engine::audit(QString event, QString actor)
{
    if (actor.isEmpty())
        co_return;
    const Running running(m_running, [this] { endSoonIfDrained(); });
    AuditEntry deed;
    deed.at = m_clock.now();
    deed.actor = actor;
    deed.event = event;
    deed.data = compactJson(Json::object());
    const auto add = [deed](Connection &connection) { return AuditLog(connection).add(deed); };
    const auto added = co_await m_outage.commit(m_store, Topic::Audit, add);
    if (!added)
        halt(added.error());
}

QFuture<void> Engine::pause(const QString &actor)
{
    auto paused = std::make_shared<QPromise<void>>();
    paused->start();
    QMetaObject::invokeMethod(this, [this, paused, actor] {
        if (!m_paused)
            audit(u"ALERTS_HELD"_s, actor);
        m_paused = true;
        m_pausing << paused;
        if (m_state == EngineState::Running) {
            m_dispatcher.stop();
            m_state = EngineState::Paused;
            publish();
        }
        if (m_dispatcher.isIdle())
            onIdle();
    });
    return paused->future();
}

void Engine::resume(const QString &actor)
{
    QMetaObject::invokeMethod(this, [this, actor] {
        if (m_paused)
            audit(u"ALERTS_RELEASED"_s, actor);
        m_paused = false;
        if (m_state != EngineState::Paused || m_stopping)
            return;
        runUnlessPaused();
        publish();
    });
}

} // namespace hookdesk
