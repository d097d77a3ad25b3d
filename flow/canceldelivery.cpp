// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/canceldelivery.h"

#include "model/records/json.h"
#include "model/store/auditlog.h"
#include "model/store/deliveries.h"
#include "model/store/sentryapps.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookdesk
{

namespace
{

struct CancelDeliveryTexts {
    Q_DECLARE_TR_FUNCTIONS(CancelDelivery)
};

Result<> cancel(Connection &connection, DeliveryId id, bool isHeld, const QString &actor, Instant now)
{
    Deliveries deliveries(connection);
    HOOKDESK_TRY_ASSIGN(delivery, deliveries.find(id));
    if (!delivery)
        return failure(ErrorCode::NotFound,
                       CancelDeliveryTexts::tr("There is no delivery with the number %1.").arg(id.value));
    const bool isQueued = delivery->state == DeliveryState::Queued;
    if (!isQueued && !(isHeld && delivery->state == DeliveryState::InFlight))
        return failure(ErrorCode::Refused,
                       delivery->state == DeliveryState::InFlight
                           ? CancelDeliveryTexts::tr("The delivery %1 is on its way already.").arg(id.value)
                           : CancelDeliveryTexts::tr("The delivery %1 is not queued; it is %2.")
                                 .arg(id.value)
                                 .arg(textOf(delivery->state)));
    HOOKDESK_TRY(deliveries.settle(id, DeliveryState::Cancelled, delivery->attempts, std::nullopt));

    HOOKDESK_TRY_ASSIGN(app, SentryApps(connection).find(delivery->app));
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.event = u"DELIVERY_CANCELLED"_s;
    entry.organization = delivery->organization;
    entry.target = app ? app->name : QString();
    entry.data = compactJson({{"delivery", id.value},
                              {"request_id", delivery->requestId.toStdString()},
                              {"event", delivery->event().toStdString()},
                              {"attempts", delivery->attempts}});
    HOOKDESK_TRY(AuditLog(connection).add(entry));
    return {};
}

} // namespace

QCoro::Task<Result<>> cancelDelivery(FlowContext flow, DeliveryId delivery, bool isHeld, QString actor)
{
    const auto cancelIt = [delivery, isHeld, actor, now = flow.clock.now()](Connection &connection) {
        return cancel(connection, delivery, isHeld, actor, now);
    };
    co_return co_await flow.store.commit(Topic::Deliveries | Topic::Audit, cancelIt);
}

} // namespace hookdesk
