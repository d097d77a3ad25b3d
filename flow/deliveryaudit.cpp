// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flow/deliveryaudit.h"

#include "model/store/auditlog.h"

namespace hookdesk
{

Result<> auditDelivery(Connection &connection, AuditEntry deed, const Delivery &delivery, const QString &appName,
                       const Json &data)
{
    deed.organization = delivery.organization;
    deed.target = appName;
    Json all{{"delivery", delivery.id.value}, {"request_id", delivery.requestId.toStdString()}};
    all.update(data);
    deed.data = compactJson(all);
    return AuditLog(connection).add(deed).map([](AuditId) {});
}

} // namespace hookdesk
