// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dispatcher: claims due deliveries from the store and sends them through the flow at the engine's pace.
#pragma once

#include "flow/attempt.h"
#include "flow/deliveryqueue.h"
#include "flow/flowcontext.h"
#include "model/engine/enginecontrol.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <coroutine>
#include <functional>

namespace hookdesk
{

/// Lives in the engine thread.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    /// What claimed() returns.
    class ClaimEnd
    {
    public:
        explicit ClaimEnd(Dispatcher &dispatcher)
            : m_dispatcher(dispatcher)
        {
        }

        bool await_ready() const noexcept { return !m_dispatcher.m_claiming; }
        void await_suspend(std::coroutine_handle<> waiting) { m_dispatcher.m_waiting << waiting; }
        void await_resume() const noexcept {}

    private:
        Dispatcher &m_dispatcher;
    };

    /// `context` gives what the flow works with now.
    explicit Dispatcher(std::function<FlowContext()> context);

    void setLimits(DeliveryQueue::Limits limits) { m_queue.setLimits(limits); }

    /// Claims and sends, from now on.
    void start();
    /// Claims no more and gives back what is not on its way; what is on its way goes on.
    void stop();
    /// The same while the store cannot be written: it is given back later.
    void halt();
    /// Gives back what is not on its way, also what could not be given back before. Errors: those of the store.
    QCoro::Task<Result<>> giveBack();
    /// Something may be due: the store changed, or the clock was set.
    void wake();
    /// An app has changed: what is not on its way is claimed anew, with the app as it is now.
    void reclaim();
    /// To be awaited: nothing is being claimed then. What follows begins before anything else is claimed.
    ClaimEnd claimed() { return ClaimEnd(*this); }
    /// Forgets a delivery that it holds and has not sent; false when it holds none such. The caller has to settle it,
    /// or put it back.
    bool takeOut(DeliveryId delivery) { return m_queue.removeReady(delivery); }
    /// One that was taken out may be claimed again.
    QCoro::Task<> putBack(DeliveryId delivery);
    /// A delivery has its answer: its connection is free, while it is still being recorded. What is not recorded yet
    /// stays bounded: the claim that gives more waits in the store behind the records.
    void answered(DeliveryId delivery);

    int inFlight() const { return m_queue.inFlight(); }
    int ready() const { return m_queue.ready(); }
    /// Whether an attempt of it is being made; finished() tells of it.
    bool isOnItsWay(DeliveryId delivery) const { return m_queue.isOnItsWay(delivery); }
    qint64 finishedCount() const { return m_finishedCount; }
    /// Whether nothing is on its way and nothing is asked of the store.
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    /// An attempt is recorded.
    void finished(hookdesk::DeliveryId delivery, const hookdesk::DeliveryReport &report);
    /// The store could not record or give: the dispatcher has stopped.
    void failed(const hookdesk::Error &error);
    void idle();

private:
    void pump();
    void tellIfIdle();
    void fail(const Error &error);
    QCoro::Task<> claim();
    QCoro::Task<> claimDue();
    QCoro::Task<> scheduleNext();
    QCoro::Task<> deliver(SharedDelivery claimed);
    QCoro::Task<Result<DeliveryReport>> attempt(SharedDelivery claimed);

    std::function<FlowContext()> m_context;
    DeliveryQueue m_queue;
    QList<DeliveryId> m_toGiveBack; ///< the store could not take them back yet
    QTimer m_due{this};             ///< the next queued delivery is due
    bool m_started = false;
    bool m_claiming = false;
    QList<std::coroutine_handle<>> m_waiting; ///< for the end of the claim
    bool m_isClaimOutdated = false;           ///< an app has changed since the claim under way was asked for
    bool m_pumping = false;
    bool m_mayHaveMore = true; ///< something due may be unclaimed
    int m_running = 0;
    qint64 m_finishedCount = 0;
};

} // namespace hookdesk
