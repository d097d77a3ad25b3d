// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/replay.h"

#include "flow/alertpreview.h"
#include "flow/appplatformevent.h"
#include "flow/deliveryaudit.h"
#include "flow/deliveryreport.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct ReplayTexts {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// A delivery made by hand, with whom it goes to; not queued yet.
Result<ClaimedDelivery> addressed(Connection &connection, const Delivery &delivery)
{
    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(delivery.app));
    HOOKDESK_TRY_ASSIGN(organization, Organizations(connection).find(delivery.organization));
    if (!app || !organization)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("The app or the organization of this delivery does not exist any more."));
    return ClaimedDelivery{delivery, *app, organization->slug};
}

/// Queues it, with an audit entry that says `data` too.
Result<DeliveryReport> add(Connection &connection, const ClaimedDelivery &made, const QString &event,
                           const QString &actor, const Json &data)
{
    auto delivery = made.delivery;
    HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
    delivery.id = id;
    AuditEntry deed;
    deed.at = delivery.created;
    deed.actor = actor;
    deed.event = event;
    HOOKDESK_TRY(auditDelivery(connection, deed, delivery, made.app.name, data));
    return reportOf(delivery, made.app.slug, made.organizationSlug);
}

Result<ClaimedDelivery> makeReplay(Connection &connection, const ReplayRequest &request, Instant now)
{
    HOOKDESK_TRY_ASSIGN(original, Deliveries(connection).find(request.original));
    if (!original)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("There is no delivery with the number %1.").arg(request.original.value));
    auto delivery = replayOf(*original, now, now);
    if (request.installation && *request.installation != original->installation) {
        HOOKDESK_TRY_ASSIGN(installation, receivingInstallation(connection, *request.installation));
        delivery = sentTo(std::move(delivery), installation);
    }
    if (!request.body.isEmpty())
        delivery.body = request.body;
    return addressed(connection, delivery);
}

Result<DeliveryReport> addReplay(Connection &connection, const ReplayRequest &request, Instant now)
{
    HOOKDESK_TRY_ASSIGN(replay, makeReplay(connection, request, now));
    Json data{{"replay_of", request.original.value}};
    if (request.installation)
        data["installation"] = replay.delivery.installation.value;
    if (!request.body.isEmpty())
        data["edited"] = true;
    return add(connection, replay, u"WEBHOOK_REPLAYED"_s, request.actor, data);
}

Result<> checkWritten(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    HOOKDESK_TRY_ASSIGN(json, parseJson(body, writtenByHand));
    if (!json.is_object())
        return failure(ErrorCode::InvalidInput,
                       ReplayTexts::tr("The body is not a JSON object; it must begin with “{”."));
    return {};
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
    HOOKDESK_TRY_ASSIGN(ping, addressed(connection, delivery));
    return add(connection, ping, u"WEBHOOK_PINGED"_s, actor, Json::object());
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

Delivery sentTo(Delivery replay, const Installation &installation)
{
    if (replay.organization != installation.organization)
        replay.incident.reset(); // the other organization does not know it
    replay.app = installation.app;
    replay.organization = installation.organization;
    replay.installation = installation.id;
    replay.body = bodyNaming(replay.body, installation.uuid);
    return replay;
}

Result<Installation> receivingInstallation(Connection &connection, InstallationId id)
{
    HOOKDESK_TRY_ASSIGN(installation, Installations(connection).find(id));
    if (!installation)
        return failure(ErrorCode::NotFound,
                       ReplayTexts::tr("There is no installation with the number %1.").arg(id.value));
    if (!installation->receivesAlerts())
        return failure(ErrorCode::Refused,
                       ReplayTexts::tr("The installation %1 is pending or deleted: it is sent nothing. Choose another.")
                           .arg(installation->uuid));
    return *installation;
}

QCoro::Task<Result<DeliveryReport>> queueReplay(FlowContext flow, ReplayRequest request)
{
    if (const auto checked = checkWritten(request.body); !checked)
        co_return failure(checked.error());
    const auto add = [request, now = flow.clock.now()](Connection &connection) {
        return addReplay(connection, request, now);
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
}

QCoro::Task<Result<AlertPreview>> previewReplay(FlowContext flow, ReplayRequest request)
{
    if (const auto checked = checkWritten(request.body); !checked)
        co_return failure(checked.error());
    const auto make = [request, now = flow.clock.now()](Connection &connection) {
        return makeReplay(connection, request, now);
    };
    const auto made = co_await flow.store.read(make);
    if (!made)
        co_return failure(made.error());
    co_return previewOf(flow, *made);
}

QCoro::Task<Result<DeliveryReport>> queuePing(FlowContext flow, InstallationId installation, QString actor)
{
    const auto add = [installation, actor, now = flow.clock.now()](Connection &connection) {
        return addPing(connection, installation, actor, now);
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, add);
}

} // namespace hookdesk
