// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/canceldelivery.h"

#include "flow/deliveryaudit.h"
#include "model/records/json.h"
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
    AuditEntry deed;
    deed.at = now;
    deed.actor = actor;
    deed.event = u"DELIVERY_CANCELLED"_s;
    return auditDelivery(connection, deed, *delivery, app ? app->name : QString(),
                         {{"event", delivery->event().toStdString()}, {"attempts", delivery->attempts}});
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
