// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the next replay to a host is due, so that no host gets more a second than replay.rate_per_host (formats.md).
#pragma once

#include "model/records/clock.h"
#include "model/records/ids.h"
#include "model/store/connection.h"

#include <QHash>

namespace hookdesk
{

/// Turns are kept by host and port of the apps' webhooks, for apps can share one. On the thread of its connection.
class ReplayPace
{
public:
    /// Continues behind the replays that wait already. `rate`: replays a second.
    static Result<ReplayPace> behindWaiting(Connection &connection, Instant now, int rate);

    /// The next turn of an app's host. Error: the store's.
    Result<Instant> next(Connection &connection, AppId app);

private:
    ReplayPace(Instant now, int rate);

    struct Turns {
        Instant first;
        qint64 given = 0;
    };

    Turns &turnsOf(const QString &host);
    Result<QString> hostOf(Connection &connection, AppId app);

    Instant m_now;
    int m_rate = 1;
    QHash<QString, Turns> m_turns;
    QHash<AppId, QString> m_hosts;
};

} // namespace hookdesk
