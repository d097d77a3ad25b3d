// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of the engine, and how its outcome comes back to the page where it was asked.
#pragma once

#include "model/engine/enginecontrol.h"
#include "ui/deskcontext.h"
#include "ui/namedalert.h"
#include "ui/namedreplay.h"

#include <QObject>
#include <QPointer>

namespace hookdesk
{

class DeliveryBatch;
class MessageArea;
class MessageBar;

/// How a disabled app is enabled again.
struct Reenabling {
    Target target;
    QStringList events;
    std::optional<Instant> replaySince = {}; ///< what was skipped since is replayed afterwards
};

/// Everything returns at once; messages in `place` tell what happens, as long as it is there.
class EngineTasks final : public QObject
{
    Q_OBJECT

public:
    EngineTasks(const DeskContext &desk, QObject *parent);

    /// One message for all of them, with counts, and what failed.
    void trigger(const NamedAlerts &alerts, MessageArea &place);
    /// Sends what is recorded of a delivery once more (formats.md, Replay and ping).
    void replay(DeliveryId original, const QString &what, MessageArea &place);
    /// One message for all of them.
    void replay(const NamedReplays &replays, MessageArea &place);
    void ping(const Target &target, MessageArea &place);
    void reenable(const Reenabling &asked, MessageArea &place);

Q_SIGNALS:
    /// Somebody asks for the response of a delivery that a message tells of.
    void responseWanted(hookdesk::DeliveryId delivery);
    /// The same of several.
    void responsesWanted(const QString &filter);

private:
    /// What the engine was asked for, and to whom it goes.
    struct Asked {
        QString target;
        QFuture<Result<DeliveryReport>> queued;
    };

    DeliveryBatch *makeBatch(const QString &what, qsizetype all, MessageArea &place);
    void replaySkipped(const Target &target, Instant since, MessageArea &place);
    /// One is told by itself, several in counts: `one` and `many` name these.
    void followAll(const QList<Asked> &asked, const QString &one, const QString &many, MessageArea &place);
    /// Nobody is told any more once `place` has gone.
    void follow(const QFuture<Result<DeliveryReport>> &queued, const QString &what, const QPointer<MessageArea> &place);
    void tell(const Result<DeliveryReport> &report, const QString &what, MessageArea &place, QPointer<MessageBar> &bar);

    const DeskContext &m_desk;
};

} // namespace hookdesk
