// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/sending.h"

#include "app/ctl/await.h"
#include "app/ctl/storeaccess.h"
#include "model/store/sentryapps.h"

namespace hookdesk::ctl
{

namespace
{

/// Whether the delivery's failure has disabled its app.
Result<bool> hasDisabled(Connection &connection, const DeliveryReport &report)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).named(report.sentryApp));
    return app && app->disabled && app->disabled->delivery == report.delivery;
}

} // namespace

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

Result<std::unique_ptr<Session>> startSession(const Call &call)
{
    HOOKDESK_TRY(checkStoreExists(call.store));
    auto location = call.store;
    location.mayCreate = false;
    auto session = std::make_unique<Session>(location, call.clock);
    HOOKDESK_TRY(await(session->open()));
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
    HOOKDESK_TRY_ASSIGN(report, nextAttempt(session, queued.delivery));
    if (report.outcome == ReportOutcome::Failed && !report.appDisabled) {
        // The attempt is recorded a little before its app is disabled; an engine that has stopped has done both.
        session.stop();
        const auto look = [report](Connection &connection) { return hasDisabled(connection, report); };
        HOOKDESK_TRY_ASSIGN(isDisabled, await(session.store().read(look)));
        report.appDisabled = isDisabled;
    }
    return report;
}

} // namespace hookdesk::ctl
