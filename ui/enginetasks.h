// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of the engine, and how its outcome comes back to the page where it was asked.
#pragma once

#include "model/engine/enginecontrol.h"
#include "ui/deskcontext.h"

#include <QObject>

namespace hookdesk
{

class MessageArea;

/// Everything returns at once; messages in `place` tell what happens. `place` outlives the window's tasks.
class EngineTasks final : public QObject
{
    Q_OBJECT

public:
    EngineTasks(const DeskContext &desk, QObject *parent);

    /// `what` names the alert in messages.
    void trigger(const AlertRequest &request, const QString &what, MessageArea &place);
    /// Sends what is recorded of a delivery once more (formats.md, Replay and ping).
    void replay(DeliveryId original, const QString &what, MessageArea &place);
    void ping(const Target &target, MessageArea &place);
    void reenable(const Target &target, const QStringList &events, MessageArea &place);

private:
    void follow(const QFuture<Result<DeliveryReport>> &queued, const QString &what, MessageArea &place);

    const DeskContext &m_desk;
};

} // namespace hookdesk
