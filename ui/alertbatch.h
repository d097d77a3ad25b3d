// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several alerts that were asked for together: triggers them, and tells in one message how many became of what.
#pragma once

#include "ui/messagearea.h"
#include "ui/namedalert.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace hookdesk
{

/// Deletes itself once each of them has ended. `engine` and `place` outlive it.
class AlertBatch final : public QObject
{
    Q_OBJECT

public:
    AlertBatch(EngineControl &engine, const NamedAlerts &alerts, MessageArea &place, QObject *parent);

private:
    void trigger(const NamedAlert &alert);
    void adopt(const QString &target, const Result<DeliveryReport> &report);
    void tell();

    EngineControl &m_engine;
    MessageArea &m_place;
    const QString m_status;
    const qsizetype m_all;
    QPointer<MessageBar> m_bar;
    QTimer m_pause; ///< a few messages a second
    int m_delivered = 0;
    int m_failed = 0;
    int m_skipped = 0;
    int m_refused = 0;
    QStringList m_troubles; ///< of those that failed or were refused, each a line
};

} // namespace hookdesk
