// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/replaypace.h"

#include "model/records/webhookhost.h"
#include "model/store/deliveries.h"
#include "model/store/sentryapps.h"

namespace hookdesk
{

ReplayPace::ReplayPace(Instant now, int rate)
    : m_now(now)
    , m_rate(rate)
{
}

Result<ReplayPace> ReplayPace::behindWaiting(Connection &connection, Instant now, int rate)
{
    ReplayPace pace(now, rate);
    HOOKDESK_TRY_ASSIGN(waiting, Deliveries(connection).lastReplaysDue());
    for (auto last = waiting.cbegin(); last != waiting.cend(); ++last) {
        HOOKDESK_TRY_ASSIGN(host, pace.hostOf(connection, last.key()));
        auto &turns = pace.turnsOf(host);
        turns.first = std::max(turns.first, last.value() + std::chrono::milliseconds(1000 / rate));
    }
    return pace;
}

Result<QString> ReplayPace::hostOf(Connection &connection, AppId app)
{
    if (const auto known = m_hosts.constFind(app); known != m_hosts.cend())
        return *known;
    HOOKDESK_TRY_ASSIGN(found, SentryApps(connection).find(app));
    const auto host = webhookHost(found ? found->webhookUrl : QString());
    m_hosts.insert(app, host);
    return host;
}

ReplayPace::Turns &ReplayPace::turnsOf(const QString &host)
{
    const auto known = m_turns.find(host);
    return known != m_turns.end() ? *known : *m_turns.insert(host, Turns{m_now});
}

Result<Instant> ReplayPace::next(Connection &connection, AppId app)
{
    HOOKDESK_TRY_ASSIGN(host, hostOf(connection, app));
    auto &turns = turnsOf(host);
    return turns.first + std::chrono::milliseconds(turns.given++ * 1000 / m_rate);
}

} // namespace hookdesk
