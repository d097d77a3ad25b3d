// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the console and the command line ask of the engine: the interface that flow implements.
#pragma once

#include "model/records/bulkreplay.h"
#include "model/records/delivery.h"
#include "model/records/incident.h"
#include "model/records/result.h"
#include "model/records/webhookrequest.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <optional>

namespace hookdesk
{

/// An alert to be sent. App and organization are named as people name them.
struct AlertRequest {
    QString sentryApp;                  ///< slug, or id in decimal
    QString organization;               ///< slug, or id in decimal
    QString status;                     ///< `open`, `resolved`, `warning`, `critical` or its number
    std::optional<IncidentId> incident; ///< its attachment is sent, announcing the status
    QByteArray attachment;              ///< JSON object sent instead of the incident's, as it is; may be empty
    QString notificationUuid;           ///< may be empty
    QString actor;                      ///< who asks, for the audit log; empty when the alert system does: not audited
};

/// What became of what was asked (formats.md, `outcome`).
enum class ReportOutcome { Queued, Delivered, Failed, Skipped, Refused, MissingSentryApp, MissingInstallation };

QString textOf(ReportOutcome outcome);

/// The keys of `hookdeskctl trigger --json`.
struct DeliveryReport {
    DeliveryId delivery;
    QString requestId;
    QString sentryApp;
    QString organization;
    QString event;
    ReportOutcome outcome = ReportOutcome::Queued;
    int responseCode = noResponse;
    DeliveryError error = DeliveryError::None;
    QString detail; ///< for people: why it was refused, skipped or failed
    qint64 durationMs = 0;
    int attempt = 0;
    std::optional<Instant> nextAttempt;
    std::optional<DeliveryId> replayOf;
    bool appDisabled = false;   ///< this delivery disabled the app
    bool isTakenBack = false;   ///< cancelled before it was ever sent
    bool isNextSkipped = false; ///< and its next try is skipped, unless the app is enabled by then
};

/// A recorded delivery that is sent once more (formats.md, Replay and ping).
struct ReplayRequest {
    DeliveryId original;
    QString actor;
    std::optional<InstallationId> installation = {}; ///< instead of the original's; a recorded body then names it
    QByteArray body = {}; ///< JSON object sent instead of what is recorded, as it is; may be empty
};

/// Many replays at once.
struct BulkReplayRequest {
    QList<DeliveryId> originals; ///< sent in this order
    QString chosen;              ///< the filter that chose them, or words for a selection: shown and audited
    int rate = 1;                ///< replays a second to one host, at least 1
    QString actor;
    std::optional<InstallationId> installation = {}; ///< all go there, as of a ReplayRequest
    std::optional<int> speedPercent = {}; ///< instead of `rate`: in the recorded gaps; 1000 is ten times as fast
};

/// What an alert or a replay would send if it were sent now.
struct AlertPreview {
    ReportOutcome outcome = ReportOutcome::Queued; ///< skipped: recorded and not sent; failed: blocked; else refused
    QString detail;                                ///< for people: why it would not be sent
    WebhookRequest request; ///< URL, headers and body as the flow makes them; empty when it is refused
};

enum class EngineState {
    Stopped,
    Starting,
    Running,
    Elsewhere, ///< another program's engine serves this store
    Paused,    ///< a person asked for it; what is triggered stays queued
    Halted,    ///< the store cannot be written; nothing is sent until it can
};

struct EngineStatus {
    EngineState state = EngineState::Stopped;
    QString detail; ///< for people: which program, what is wrong
    int inFlight = 0;
    int queued = 0;
    double perSecond = 0; ///< finished attempts, mean of the last seconds

    bool operator==(const EngineStatus &) const = default;
};

/// All functions may be called from any thread and return at once; futures finish when the answer is durable.
class EngineControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Queues an alert. Finishes when the delivery is committed as queued or skipped, or refused (in the report's
    /// outcome). flow.md, stage 1.
    virtual QFuture<Result<DeliveryReport>> trigger(const AlertRequest &request) = 0;

    /// Shows what trigger() would send, to the byte; nothing is queued. Each request has a Request-ID and a timestamp
    /// of its own, so that the alert differs in these. flow.md, stages 1 and 2.
    virtual QFuture<Result<AlertPreview>> preview(const AlertRequest &request) = 0;

    /// Error Refused: the settings network.deny and network.allow let no request go to this URL; its message says why.
    /// What a host's name stands for is judged when it is sent to.
    virtual QFuture<Result<>> judgeUrl(const QString &url) = 0;

    /// Queues a recorded delivery once more. Errors: NotFound, InvalidInput (the body is not a JSON object).
    virtual QFuture<Result<DeliveryReport>> replay(const ReplayRequest &request) = 0;
    /// Shows what replay() would send, as preview() does.
    virtual QFuture<Result<AlertPreview>> previewReplay(const ReplayRequest &request) = 0;

    /// Queues replays of what was skipped of an app since a time and is not replayed yet, oldest first, as many a
    /// second as replay.rate_per_host allows; audited. Answers which deliveries these are.
    virtual QFuture<Result<QList<DeliveryId>>> replaySkipped(AppId app, Instant since, const QString &actor) = 0;

    /// Queues a replay of each, in turns that keep the rate of each host. None is sent before all are queued; one that
    /// is running when the engine ends is held until somebody lets it go on.
    virtual QFuture<Result<BulkReplayId>> replayAll(const BulkReplayRequest &request) = 0;
    /// Sends no more of them until they are continued; what is on its way is not stopped. Errors of these: NotFound,
    /// Refused (it has ended, or is so already).
    virtual QFuture<Result<>> holdReplays(BulkReplayId id, const QString &actor) = 0;
    /// Sends what was held, in new turns from now on.
    virtual QFuture<Result<>> continueReplays(BulkReplayId id, const QString &actor) = 0;
    /// Cancels what waits for its first try, or for another. Answers how many these are.
    virtual QFuture<Result<CancelledReplays>> cancelReplays(BulkReplayId id, const QString &actor) = 0;

    /// Queues a test ping to an installation.
    virtual QFuture<Result<DeliveryReport>> ping(InstallationId installation, const QString &actor) = 0;

    /// Finishes when a delivery's next attempt is recorded, with its outcome; at once if none is due.
    virtual QFuture<Result<DeliveryReport>> finished(DeliveryId delivery) = 0;

    /// Enables a disabled app with these event subscriptions, clears its buffer, writes the audit log.
    virtual QFuture<Result<>> reenable(AppId app, const QStringList &events, const QString &actor) = 0;

    /// Takes back a queued delivery, or the further tries of one; audited. Error Refused: it is on its way or has
    /// ended.
    virtual QFuture<Result<>> cancel(DeliveryId delivery, const QString &actor) = 0;

    /// Sends nothing more until resume(): what is triggered stays queued. Finishes when nothing is on its way any more.
    /// Audited, as resume() is, unless `actor` is empty: then a program does so for itself.
    virtual QFuture<void> pause(const QString &actor) = 0;
    virtual void resume(const QString &actor) = 0;

    virtual EngineStatus status() const = 0;

Q_SIGNALS:
    /// At most a few times a second.
    void statusChanged(const hookdesk::EngineStatus &status);
};

} // namespace hookdesk
