// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many replays at once: what is chosen is read, shown and asked about, sent, and followed to its end.
#pragma once

#include "model/engine/enginecontrol.h"
#include "model/filter/filter.h"
#include "model/records/bulkreplay.h"
#include "model/store/lists/replayplan.h"
#include "ui/deskcontext.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QDialog;

namespace hookdesk
{

class BulkReplayNotice;
class MessageArea;

/// Everything returns at once. Notices and messages are shown in `place`, which outlives this. Those that an engine
/// left unfinished are shown from the start. Main thread.
class BulkReplayTasks final : public QObject
{
    Q_OBJECT

public:
    BulkReplayTasks(const DeskContext &desk, MessageArea &place, QWidget *parent);

    /// Reads what fulfils the filter, and asks. `text` is the filter as people wrote it.
    void askAbout(const Filter &filter, const QString &text);
    /// The same of deliveries that were selected by so many of their attempts.
    void askAbout(const QList<DeliveryId> &deliveries, qsizetype attempts);
    /// Its actor is the desk's.
    void start(const BulkReplayRequest &asked);

Q_SIGNALS:
    /// The window opens it, unless another is open: then it goes.
    void dialogWanted(QDialog *dialog);
    /// Somebody wants to see what became of one.
    void responsesWanted(const QString &filter);

private:
    void ask(const QFuture<Result<QList<PlannedReplay>>> &plan, const QString &chosen);
    void look();
    void adopt(const QList<BulkReplayProgress> &unfinished);
    BulkReplayNotice *noticeOf(BulkReplayId id);
    void tellEnd(BulkReplayId id);

    const DeskContext &m_desk;
    MessageArea &m_place;
    QWidget *m_parent;
    QHash<BulkReplayId, QPointer<BulkReplayNotice>> m_notices;
    QTimer m_pause; ///< a few looks a second
    bool m_isLooking = false;
};

} // namespace hookdesk
