// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/deliveryqueue.h"

#include <QUrl>

namespace hookdesk
{

void DeliveryQueue::add(const QList<ClaimedDelivery> &claimed)
{
    for (const auto &each : claimed)
        ++m_held[each.app.id];
    m_ready += claimed;
}

std::optional<ClaimedDelivery> DeliveryQueue::take()
{
    if (m_inFlight >= m_limits.inFlight)
        return std::nullopt;
    for (auto it = m_ready.begin(); it != m_ready.end(); ++it) {
        auto &share = m_perHost[hostOf(*it)];
        if (share >= m_limits.perHost)
            continue;
        ++share;
        ++m_inFlight;
        auto next = std::move(*it);
        m_ready.erase(it);
        return next;
    }
    return std::nullopt;
}

bool DeliveryQueue::settled(const ClaimedDelivery &claimed)
{
    --m_inFlight;
    const auto share = m_perHost.find(hostOf(claimed));
    if (--share.value() == 0)
        m_perHost.erase(share);
    const auto held = m_held.find(claimed.app.id);
    const int left = --held.value();
    if (left == 0)
        m_held.erase(held);
    return left == perApp() / 2;
}

QList<DeliveryId> DeliveryQueue::removeReady()
{
    QList<DeliveryId> ids;
    for (const auto &each : std::as_const(m_ready)) {
        ids << each.delivery.id;
        const auto held = m_held.find(each.app.id);
        if (--held.value() == 0)
            m_held.erase(held);
    }
    m_ready.clear();
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
    return QUrl(claimed.app.webhookUrl).authority();
}

} // namespace hookdesk
