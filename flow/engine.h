// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine: serves one store in a thread of its own, and answers what window and command line ask.
#pragma once

#include "flow/backoff.h"
#include "flow/dispatcher.h"
#include "flow/flowcontext.h"
#include "flow/retentionsweep.h"
#include "flow/servicelock.h"
#include "flow/storeoutage.h"
#include "flow/webhookclient.h"
#include "model/engine/enginecontrol.h"
#include "model/store/store.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QMultiHash>
#include <QPromise>
#include <QTimer>
#include <functional>
#include <memory>

namespace hookdesk
{

/// Lives in the engine thread: make it, move it there, then call start(). One engine serves a store at a time, kept
/// apart by a lock file beside it; another is Elsewhere, still takes what is asked, and takes over when the first has
/// ended.
class Engine final : public EngineControl
{
    Q_OBJECT

public:
    /// `caFile`: that of WebhookClient.
    Engine(Store &store, const Clock &clock, FlowLog &log, QString caFile = {});
    ~Engine() override;

    /// Begins to serve the store, which may still be opening. Any thread.
    void start();
    /// Claims no more, lets what is on its way finish for `patience` at most, then ends it as timed out. The future
    /// finishes when nothing runs any more. Any thread.
    QFuture<void> stop(std::chrono::milliseconds patience = std::chrono::seconds(2));

    QFuture<Result<DeliveryReport>> trigger(const AlertRequest &request) override;
    QFuture<Result<AlertPreview>> preview(const AlertRequest &request) override;
    QFuture<Result<>> judgeUrl(const QString &url) override;
    QFuture<Result<DeliveryReport>> replay(const ReplayRequest &request) override;
    QFuture<Result<AlertPreview>> previewReplay(const ReplayRequest &request) override;
    QFuture<Result<QList<DeliveryId>>> replaySkipped(AppId app, Instant since, const QString &actor) override;
    QFuture<Result<BulkReplayId>> replayAll(const BulkReplayRequest &request) override;
    QFuture<Result<>> holdReplays(BulkReplayId id, const QString &actor) override;
    QFuture<Result<>> continueReplays(BulkReplayId id, const QString &actor) override;
    QFuture<Result<CancelledReplays>> cancelReplays(BulkReplayId id, const QString &actor) override;
    QFuture<Result<DeliveryReport>> ping(InstallationId installation, const QString &actor) override;
    QFuture<Result<DeliveryReport>> finished(DeliveryId delivery) override;
    QFuture<Result<>> reenable(AppId app, const QStringList &events, const QString &actor) override;
    QFuture<Result<>> cancel(DeliveryId delivery, const QString &actor) override;
    QFuture<void> pause(const QString &actor) override;
    void resume(const QString &actor) override;
    EngineStatus status() const override;

Q_SIGNALS:
    /// Settings were read from the store and hold from now on.
    void settingsApplied(const hookdesk::Settings &settings);

private:
    FlowContext context();

    QCoro::Task<> begin();
    QCoro::Task<> loadSettings();
    QCoro::Task<> takeOver();
    bool obtainLock();
    QCoro::Task<> beginRunning();
    void onChanged(int topics);
    void onIdle();
    void halt(const Error &error);
    void runUnlessPaused();
    void endSoonIfDrained();
    void endIfDrained();

    template <class Answer>
    QFuture<Answer> ask(std::function<QCoro::Task<Answer>()> question);
    template <class Answer>
    QCoro::Task<> fulfil(std::function<QCoro::Task<Answer>()> question, std::shared_ptr<QPromise<Answer>> promise);
    void answerEarly();
    template <class Answer>
    QCoro::Task<Answer> withNothingReady(std::function<QCoro::Task<Answer>()> question);
    QCoro::Task<Result<>> cancelOrKeep(DeliveryId delivery, QString actor);
    QCoro::Task<> lookFor(QList<DeliveryId> deliveries);
    void answer(DeliveryId delivery, const Result<DeliveryReport> &report);
    QCoro::Task<> audit(QString event, QString actor);

    QCoro::Task<> publish();

    Store &m_store;
    const Clock &m_clock;
    FlowLog &m_log;
    QString m_caFile;
    std::unique_ptr<WebhookClient> m_client; ///< made in the engine thread
    ServiceLock m_lock;
    std::shared_ptr<const Settings> m_settings;
    std::shared_ptr<const NetworkPolicy> m_policy;
    StoreOutage m_outage;
    Dispatcher m_dispatcher;
    RetentionSweep m_retention;
    QList<std::function<void()>> m_askedEarly; ///< before the settings were known
    QMultiHash<DeliveryId, std::shared_ptr<QPromise<Result<DeliveryReport>>>> m_waiting;

    EngineState m_state = EngineState::Stopped;
    QString m_detail;
    QTimer m_retry; ///< looks again for the lock, or whether the store can be written
    Backoff m_backoff;
    bool m_hasTakenOver = false;
    bool m_takingOver = false; ///< as soon as nothing is on its way
    QTimer m_publish;          ///< a few times a second while something changes
    QElapsedTimer m_sincePublished;
    qint64 m_publishedCount = 0;
    double m_perSecond = 0;
    struct Shared; ///< the status, read by any thread
    std::unique_ptr<Shared> m_shared;

    bool m_paused = false;
    QList<std::shared_ptr<QPromise<void>>> m_pausing; ///< wait until nothing is on its way
    int m_running = 0;
    bool m_stopping = false;
    QPromise<void> m_stopped;
};

} // namespace hookdesk
