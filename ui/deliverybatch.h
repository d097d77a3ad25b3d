// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several deliveries that were asked for together: one message tells how many became of what.
#pragma once

#include "model/engine/enginecontrol.h"
#include "ui/messagearea.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace hookdesk
{

/// Deletes itself with its message, once each of them has ended. `engine` and `place` outlive it. Main thread.
class DeliveryBatch final : public QObject
{
    Q_OBJECT

public:
    /// `what` names all of them, with their number: `12 critical alerts`.
    DeliveryBatch(EngineControl &engine, const QString &what, qsizetype all, MessageArea &place, QObject *parent);

    /// One of them is asked for.
    void add(const QString &target, const QFuture<Result<DeliveryReport>> &queued);
    /// One of them is queued already.
    void follow(const QString &target, DeliveryId delivery);

Q_SIGNALS:
    /// Somebody wants to see what came of them.
    void responsesWanted(const QString &filter);

private:
    /// Request-IDs that are not too many for a filter.
    class Named
    {
    public:
        void add(const QString &requestId);
        /// None when there were none, or too many.
        QString filter() const;

    private:
        QStringList m_ids;
        bool m_isWhole = true;
    };

    void offerToShow();
    void adopt(const QString &target, const Result<DeliveryReport> &report);
    void tell();

    EngineControl &m_engine;
    MessageArea &m_place;
    const QString m_what;
    const qsizetype m_all;
    QPointer<MessageBar> m_bar;
    QTimer m_pause; ///< a few messages a second
    int m_delivered = 0;
    int m_failed = 0;
    int m_skipped = 0;
    int m_refused = 0;
    Named m_ended;
    Named m_failures;
    QStringList m_troubles; ///< of the first that failed or were refused, each a line
};

} // namespace hookdesk
