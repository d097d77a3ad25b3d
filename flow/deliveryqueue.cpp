// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/deliveryqueue.h"

#include "model/records/webhookhost.h"

#include <algorithm>
#include <utility>

namespace hookdesk
{

void DeliveryQueue::setLimits(Limits limits)
{
    m_limits = limits;
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host)
        giveTurn(host.key(), *host);
}

void DeliveryQueue::add(const QList<ClaimedDelivery> &claimed)
{
    for (const auto &each : claimed) {
        ++m_held[each.app.id];
        const auto name = hostOf(each);
        auto &host = m_hosts[name];
        host.ready.enqueue(each);
        giveTurn(name, host);
    }
    m_readyCount += static_cast<int>(claimed.size());
}

std::optional<ClaimedDelivery> DeliveryQueue::take()
{
    if (!hasRoom() || m_turns.isEmpty())
        return std::nullopt;
    const auto name = m_turns.dequeue();
    auto &host = m_hosts[name];
    host.hasTurn = false;
    auto next = host.ready.dequeue();
    ++host.inFlight;
    m_onTheirWay.insert(next.delivery.id);
    m_onTheWire.insert(next.delivery.id, name);
    --m_readyCount;
    giveTurn(name, host);
    return next;
}

void DeliveryQueue::answered(DeliveryId delivery)
{
    const auto onTheWire = m_onTheWire.constFind(delivery);
    if (onTheWire == m_onTheWire.constEnd())
        return;
    const auto host = m_hosts.find(*onTheWire);
    m_onTheWire.erase(onTheWire);
    --host->inFlight;
    giveTurn(host.key(), *host);
    if (host->inFlight == 0 && host->ready.isEmpty())
        m_hosts.erase(m_hosts.constFind(host.key()));
}

bool DeliveryQueue::settled(const ClaimedDelivery &claimed)
{
    answered(claimed.delivery.id); // one that was skipped has no answer
    m_onTheirWay.remove(claimed.delivery.id);
    return released(claimed.app.id) == perApp() / 2;
}

bool DeliveryQueue::removeReady(DeliveryId delivery)
{
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host) {
        const auto found = std::find_if(host->ready.cbegin(), host->ready.cend(),
                                        [&](const auto &each) { return each.delivery.id == delivery; });
        if (found == host->ready.cend())
            continue;
        released(found->app.id);
        host->ready.erase(found);
        --m_readyCount;
        if (host->ready.isEmpty() && std::exchange(host->hasTurn, false))
            m_turns.removeOne(host.key());
        if (host->ready.isEmpty() && host->inFlight == 0)
            m_hosts.erase(m_hosts.constFind(host.key()));
        return true;
    }
    return false;
}

QList<DeliveryId> DeliveryQueue::removeReady()
{
    QList<DeliveryId> ids;
    for (auto &host : m_hosts) {
        for (const auto &each : std::as_const(host.ready)) {
            ids << each.delivery.id;
            released(each.app.id);
        }
        host.ready.clear();
        host.hasTurn = false;
    }
    m_hosts.removeIf([](auto host) { return host->inFlight == 0; });
    m_turns.clear();
    m_readyCount = 0;
    return ids;
}

ClaimLimits DeliveryQueue::room(Instant now) const
{
    ClaimLimits limits;
    limits.now = now;
    limits.total = 2 * m_limits.inFlight;
    // One app holds its host's connections and as much again as is sent while the next claim is on its way; it is given
    // more by the half, not one by one.
    limits.perApp = perApp();
    for (auto held = m_held.constBegin(); held != m_held.constEnd(); ++held)
        limits.held.insert(held.key(), 2 * held.value() > perApp() ? perApp() : held.value());
    return limits;
}

QString DeliveryQueue::hostOf(const ClaimedDelivery &claimed)
{
    return webhookHost(claimed.app.webhookUrl);
}

void DeliveryQueue::giveTurn(const QString &name, Host &host)
{
    if (host.hasTurn || host.ready.isEmpty() || host.inFlight >= m_limits.perHost)
        return;
    host.hasTurn = true;
    m_turns.enqueue(name);
}

/// How many of the app are still held.
int DeliveryQueue::released(AppId app)
{
    const auto held = m_held.find(app);
    const int left = --held.value();
    if (left == 0)
        m_held.remove(app);
    return left;
}

} // namespace hookdesk
