// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/dispatcher.h"

#include "flow/deliveryreport.h"
#include "flow/running.h"
#include "flow/sendincidentalertnotification.h"
#include "flow/skipdisabled.h"
#include "model/records/skiprule.h"
#include "model/store/store.h"

#include <QCoroFuture>

using namespace std::chrono_literals;

namespace hookdesk
{

Dispatcher::Dispatcher(std::function<FlowContext()> context)
    : m_context(std::move(context))
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Dispatcher::wake);
}

void Dispatcher::start()
{
    m_started = true;
    wake();
}

void Dispatcher::stop()
{
    m_started = false;
    m_due.stop();
    giveBack();
}

void Dispatcher::halt()
{
    m_started = false;
    m_due.stop();
    m_toGiveBack += m_queue.removeReady();
}

void Dispatcher::wake()
{
    m_mayHaveMore = true;
    pump();
}

void Dispatcher::answered(DeliveryId delivery)
{
    m_queue.answered(delivery);
    pump();
}

void Dispatcher::reclaim()
{
    giveBack();
    m_isClaimOutdated = true;
    wake();
}

/// Counts as running until it is committed: another program may claim them from then on, and not before.
QCoro::Task<Result<>> Dispatcher::giveBack()
{
    const auto ids = std::exchange(m_toGiveBack, {}) + m_queue.removeReady();
    if (ids.isEmpty())
        co_return Result<>();
    const Running running(m_running, [this] { tellIfIdle(); });
    const auto release = [ids](Connection &connection) { return Deliveries(connection).release(ids); };
    const auto flow = m_context();
    const auto released = co_await flow.store.commit(Topics(), release);
    if (!released)
        m_toGiveBack += ids; // if not later, the next engine resumes them
    co_return released;
}

QCoro::Task<> Dispatcher::putBack(DeliveryId delivery)
{
    m_toGiveBack << delivery;
    const auto givenBack = co_await giveBack();
    if (givenBack)
        wake();
    else
        fail(givenBack.error());
}

void Dispatcher::tellIfIdle()
{
    if (isIdle())
        Q_EMIT idle();
}

void Dispatcher::fail(const Error &error)
{
    halt();
    Q_EMIT failed(error);
}

void Dispatcher::pump()
{
    if (!m_started || m_pumping) // one that is refused at once has its answer in here
        return;
    m_pumping = true;
    while (auto next = m_queue.take())
        deliver(std::make_shared<const ClaimedDelivery>(std::move(*next)));
    m_pumping = false;
    // What is ready may wait for its hosts; then others are claimed.
    const bool isLow = m_queue.ready() <= m_queue.limits().inFlight / 2 || m_queue.hasRoom();
    if (m_mayHaveMore && isLow && !m_claiming)
        claim();
}

QCoro::Task<> Dispatcher::claim()
{
    const Running running(m_running, [this] { tellIfIdle(); });
    m_claiming = true;
    m_isClaimOutdated = false;
    m_mayHaveMore = false;
    co_await claimDue();
    m_claiming = false;
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting.resume();
    pump();
}

QCoro::Task<> Dispatcher::claimDue()
{
    const auto flow = m_context();
    const auto claimRoom = [limits = m_queue.room(flow.clock.now())](Connection &connection) {
        return Deliveries(connection).claim(limits);
    };
    // Claiming is no change that anybody shows: no notice, which would only make us claim again.
    const auto claimed = co_await flow.store.commit(Topics(), claimRoom);
    if (!claimed) {
        fail(claimed.error());
        co_return;
    }
    m_queue.add(*claimed);
    if (!m_started || m_isClaimOutdated)
        co_await giveBack();
    if (!m_started)
        co_return;
    if (claimed->isEmpty())
        co_await scheduleNext();
    else
        m_mayHaveMore = true;
}

QCoro::Task<> Dispatcher::scheduleNext()
{
    const auto flow = m_context();
    const auto due = co_await flow.store.read([](Connection &connection) { return Deliveries(connection).nextDue(); });
    if (!due || !*due || !m_started)
        co_return;
    const auto wait = std::clamp<std::chrono::milliseconds>(**due - flow.clock.now(), 20ms, 1h);
    if (!m_due.isActive() || m_due.remainingTimeAsDuration() > wait)
        m_due.start(wait);
}

QCoro::Task<> Dispatcher::deliver(SharedDelivery claimed)
{
    const Running running(m_running, [this] { tellIfIdle(); });
    const auto report = co_await attempt(claimed);
    if (m_queue.settled(*claimed))
        m_mayHaveMore = true;
    if (report) {
        ++m_finishedCount;
        Q_EMIT finished(claimed->delivery.id, *report);
    } else if (report.error().code != ErrorCode::Cancelled) {
        fail(report.error());
    }
    // What was claimed before the app was disabled is not to be sent any more.
    if (report && report->appDisabled)
        reclaim();
    pump();
}

QCoro::Task<Result<DeliveryReport>> Dispatcher::attempt(SharedDelivery claimed)
{
    const auto flow = m_context();
    if (isSkipped(*flow.settings, claimed->delivery, claimed->app))
        co_return co_await skipDisabled(flow, *claimed);
    const auto attempt = co_await sendIncidentAlertNotification(flow, claimed);
    if (!attempt)
        co_return failure(attempt.error());
    co_return reportOf(*flow.settings, *claimed, *attempt);
}

} // namespace hookdesk
