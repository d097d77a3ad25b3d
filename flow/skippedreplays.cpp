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

/// Some of what was skipped, after the replays that wait already; none of what is replayed by now.
Result<QList<DeliveryId>> addSkippedReplays(Connection &connection, const SkippedSince &asked,
                                            const QList<DeliveryId> &some, Instant now)
{
    Deliveries deliveries(connection);
    QList<Delivery> skipped;
    for (const auto &id : some) {
        HOOKDESK_TRY_ASSIGN(original, deliveries.skipped(id));
        if (original)
            skipped << *original;
    }
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
    const auto list = [app, since](Connection &connection) { return Deliveries(connection).skippedSince(app, since); };
    const auto skipped = co_await flow.store.read(list);
    if (!skipped)
        co_return failure(skipped.error());
    QList<DeliveryId> all;
    for (qsizetype from = 0; from < skipped->size(); from += replaysAtOnce) {
        const auto add = [asked, some = skipped->mid(from, replaysAtOnce), now = flow.clock.now()](
                             Connection &connection) { return addSkippedReplays(connection, asked, some, now); };
        const auto added = co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
        if (!added)
            co_return failure(added.error());
        all += *added;
    }
    co_return all;
}

} // namespace hookdesk
