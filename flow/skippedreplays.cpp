// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/skippedreplays.h"

#include "flow/replay.h"
#include "flow/replaypace.h"
#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int replaysAtOnce = 500; ///< in one transaction

struct SkippedSince {
    AppId app;
    Instant since;
    QString actor;
    int rate; ///< replays a second
};

Result<> auditSkipped(Connection &connection, const SkippedSince &asked, const QList<Delivery> &skipped, Instant now)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(asked.app));
    AuditEntry entry;
    entry.at = now;
    entry.actor = asked.actor;
    entry.event = u"WEBHOOKS_REPLAYED"_s;
    entry.organization = skipped.constFirst().organization;
    entry.target = app ? app->name : QString();
    entry.data = compactJson({{"count", skipped.size()},
                              {"oldest", skipped.constFirst().id.value},
                              {"newest", skipped.constLast().id.value}});
    return AuditLog(connection).add(entry).map([](AuditId) {});
}

/// The next of what was skipped, after the replays that wait already.
Result<QList<DeliveryId>> addSkippedReplays(Connection &connection, const SkippedSince &asked, Instant now)
{
    Deliveries deliveries(connection);
    HOOKDESK_TRY_ASSIGN(skipped, deliveries.skippedSince(asked.app, asked.since, replaysAtOnce));
    QList<DeliveryId> ids;
    if (skipped.isEmpty())
        return ids;
    HOOKDESK_TRY_ASSIGN(pace, ReplayPace::behindWaiting(connection, now, asked.rate));
    for (const auto &original : std::as_const(skipped)) {
        HOOKDESK_TRY_ASSIGN(turn, pace.next(connection, asked.app));
        HOOKDESK_TRY_ASSIGN(id, deliveries.add(replayOf(original, now, turn)));
        ids << id;
    }
    HOOKDESK_TRY(auditSkipped(connection, asked, skipped, now));
    return ids;
}

} // namespace

QCoro::Task<Result<QList<DeliveryId>>> queueSkippedReplays(FlowContext flow, AppId app, Instant since, QString actor)
{
    const SkippedSince asked{app, since, actor, flow.settings->replayRatePerHost};
    QList<DeliveryId> all;
    for (;;) {
        const auto add = [asked, now = flow.clock.now()](Connection &connection) {
            return addSkippedReplays(connection, asked, now);
        };
        const auto some = co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
        if (!some)
            co_return failure(some.error());
        all += *some;
        if (some->size() < replaysAtOnce)
            co_return all;
    }
}

} // namespace hookdesk
