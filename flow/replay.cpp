// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/replay.h"

#include "flow/appplatformevent.h"
#include "flow/deliveryreport.h"
#include "flow/replaypace.h"
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

constexpr int replaysAtOnce = 500; ///< in one transaction

struct ReplayTexts {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// Adds a delivery made by hand, with its audit entry.
Result<DeliveryReport> addByHand(Connection &connection, Delivery delivery, const QString &event, const QString &actor)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(delivery.app));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(delivery.organization));
    if (!app || !organization)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("The app or the organization of this delivery does not exist any more."));
    HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
    delivery.id = id;

    AuditEntry entry;
    entry.at = delivery.created;
    entry.actor = actor;
    entry.event = event;
    entry.organization = delivery.organization;
    entry.target = app->name;
    Json data{{"delivery", id.value}, {"request_id", delivery.requestId.toStdString()}};
    if (delivery.replayOf)
        data["replay_of"] = delivery.replayOf->value;
    entry.data = compactJson(data);
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return reportOf(delivery, app->slug, organization->slug);
}

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

Result<DeliveryReport> addReplay(Connection &connection, DeliveryId original, const QByteArray &body,
                                 const QString &actor, Instant now)
{
    HOOKDESK_TRY_ASSIGN(found, Deliveries(connection).find(original));
    if (!found)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("There is no delivery with the number %1.").arg(original.value));
    auto delivery = replayOf(*found, now, now);
    if (!body.isEmpty())
        delivery.body = body;
    return addByHand(connection, delivery, u"WEBHOOK_REPLAYED"_s, actor);
}

Result<DeliveryReport> addPing(Connection &connection, InstallationId id, const QString &actor, Instant now)
{
    HOOKDESK_TRY_ASSIGN(installation, Installations(connection).find(id));
    if (!installation)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("There is no installation with the number %1.").arg(id.value));
    const AppPlatformEvent event{
        u"ping"_s, u"test"_s, installation->uuid, {{"message", "A test ping from Hookdesk. Nothing has happened."}}};
    Delivery delivery;
    delivery.requestId = newRequestId();
    delivery.kind = DeliveryKind::Ping;
    delivery.app = installation->app;
    delivery.organization = installation->organization;
    delivery.installation = installation->id;
    delivery.resource = event.resource;
    delivery.action = event.action;
    delivery.body = event.body();
    delivery.created = now;
    delivery.nextAttempt = now;
    return addByHand(connection, delivery, u"WEBHOOK_PINGED"_s, actor);
}

} // namespace

Delivery replayOf(const Delivery &original, Instant now, Instant due)
{
    auto delivery = original;
    delivery.id = {};
    delivery.requestId = newRequestId();
    delivery.kind = DeliveryKind::Replay;
    delivery.state = DeliveryState::Queued;
    delivery.attempts = 0;
    delivery.resumed = false;
    delivery.created = now;
    delivery.nextAttempt = due;
    delivery.replayOf = original.id;
    return delivery;
}

QCoro::Task<Result<DeliveryReport>> queueReplay(FlowContext flow, DeliveryId original, QByteArray body, QString actor)
{
    if (!body.isEmpty()) {
        const auto json = parseJson(body, writtenByHand);
        if (!json)
            co_return failure(json.error());
        if (!json->is_object())
            co_return failure(ErrorCode::InvalidInput,
                              ReplayTexts::tr("The body is not a JSON object; it must begin with “{”."));
    }
    const auto now = flow.clock.now();
    const auto add = [original, body, actor, now](Connection &connection) {
        return addReplay(connection, original, body, actor, now);
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
}

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

QCoro::Task<Result<DeliveryReport>> queuePing(FlowContext flow, InstallationId installation, QString actor)
{
    const auto add = [installation, actor, now = flow.clock.now()](Connection &connection) {
        return addPing(connection, installation, actor, now);
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
}

} // namespace hookdesk
