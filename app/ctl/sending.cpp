// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/sending.h"

#include "app/ctl/await.h"
#include "app/ctl/deliverytext.h"
#include "app/ctl/storeaccess.h"

namespace hookdesk::ctl
{

Result<> startEngine(Session &session)
{
    QEventLoop loop;
    EngineStatus status;
    const auto isUp = [&status] {
        return status.state != EngineState::Stopped && status.state != EngineState::Starting;
    };
    QObject::connect(&session.engine(), &EngineControl::statusChanged, &loop, [&](const EngineStatus &told) {
        status = told;
        if (isUp())
            loop.quit();
    });
    session.start();
    loop.exec();
    if (status.state == EngineState::Halted)
        return failure(ErrorCode::StoreUnavailable, status.detail);
    return {};
}

namespace
{

Result<std::unique_ptr<Session>> openSession(const Call &call)
{
    HOOKDESK_TRY(checkStoreExists(call.store));
    auto location = call.store;
    location.mayCreate = false;
    auto session = std::make_unique<Session>(location, call.clock);
    HOOKDESK_TRY(await(session->open()));
    return session;
}

} // namespace

Result<std::unique_ptr<Session>> startSession(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(session, openSession(call));
    HOOKDESK_TRY(startEngine(*session));
    return session;
}

Result<std::unique_ptr<Session>> startPausedSession(const Call &call)
{
    HOOKDESK_TRY_ASSIGN(session, openSession(call));
    session->engine().pause({}); // its own end of the work, nobody's decision
    HOOKDESK_TRY(startEngine(*session));
    return session;
}

Result<DeliveryReport> nextAttempt(Session &session, DeliveryId delivery)
{
    QFutureWatcher<Result<DeliveryReport>> watcher;
    QEventLoop loop;
    QString halted;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    // An engine that has halted looks again every other second, for as long as it takes; people should be told.
    QObject::connect(&session.engine(), &EngineControl::statusChanged, &loop, [&](const EngineStatus &status) {
        if (status.state != EngineState::Halted)
            return;
        halted = status.detail;
        loop.quit();
    });
    watcher.setFuture(session.engine().finished(delivery));
    loop.exec();
    if (!watcher.isFinished())
        return failure(ErrorCode::StoreUnavailable, tr("%1 Delivery %2 stays queued.").arg(halted).arg(delivery.value));
    return watcher.result();
}

Result<DeliveryReport> firstAttempt(Session &session, const DeliveryReport &queued, Output &output)
{
    if (queued.outcome != ReportOutcome::Queued)
        return queued;
    if (const auto status = session.engine().status(); status.state == EngineState::Elsewhere)
        output.progress(tr("Delivery %1 is queued; waiting: %2.").arg(queued.delivery.value).arg(status.detail));
    return nextAttempt(session, queued.delivery);
}

Result<ExitStatus> printNextAttempts(Session &session, Output &output, const QList<DeliveryId> &deliveries)
{
    auto status = ExitStatus::Done;
    for (const auto &delivery : deliveries) {
        HOOKDESK_TRY_ASSIGN(report, nextAttempt(session, delivery));
        if (printReport(output, report) != ExitStatus::Done)
            status = ExitStatus::Failures;
    }
    return status;
}

} // namespace hookdesk::ctl
