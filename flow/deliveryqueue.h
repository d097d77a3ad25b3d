// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which claimed delivery goes next: hosts by turns, no host above its share of connections, nothing above the whole.
#pragma once

#include "model/store/deliveries.h"

#include <QHash>
#include <QList>
#include <QQueue>
#include <QSet>
#include <optional>

namespace hookdesk
{

/// The deliveries an engine has claimed: some on their way, the others ready to follow at once. Not thread-safe.
class DeliveryQueue
{
public:
    struct Limits {
        int inFlight = 64;
        int perHost = 6;
    };

    void setLimits(Limits limits);
    void add(const QList<ClaimedDelivery> &claimed);

    /// The next to send, now counted as on its way; none when nothing is ready or its hosts have their share.
    std::optional<ClaimedDelivery> take();
    /// One has its answer, which is still to be recorded: its host may be sent the next.
    void answered(DeliveryId delivery);
    /// One is no longer on its way. Whether more of its app may be claimed from now on.
    bool settled(const ClaimedDelivery &claimed);
    /// Takes out one that is ready; false when it is not.
    bool removeReady(DeliveryId delivery);
    /// Takes out all that are not on their way.
    QList<DeliveryId> removeReady();

    const Limits &limits() const { return m_limits; }
    int inFlight() const { return static_cast<int>(m_onTheirWay.size()); }
    /// Whether one more may be on the wire.
    bool hasRoom() const { return m_onTheWire.size() < m_limits.inFlight; }
    bool isOnItsWay(DeliveryId delivery) const { return m_onTheirWay.contains(delivery); }
    int ready() const { return m_readyCount; }
    /// What may be claimed in addition: enough that a finished delivery is followed at once.
    ClaimLimits room(Instant now) const;

private:
    struct Host {
        QQueue<ClaimedDelivery> ready;
        int inFlight = 0;
        bool hasTurn = false; ///< is in m_turns
    };

    static QString hostOf(const ClaimedDelivery &claimed);
    int perApp() const { return 8 * m_limits.perHost; }
    void giveTurn(const QString &name, Host &host);
    int released(AppId app);

    Limits m_limits;
    QHash<QString, Host> m_hosts;
    QQueue<QString> m_turns;                ///< hosts that have something ready and room for it
    QSet<DeliveryId> m_onTheirWay;          ///< until they are recorded
    QHash<DeliveryId, QString> m_onTheWire; ///< those without an answer yet, and their hosts
    int m_readyCount = 0;
    QHash<AppId, int> m_held; ///< ready or on their way
};

} // namespace hookdesk
