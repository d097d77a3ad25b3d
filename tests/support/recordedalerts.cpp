// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/recordedalerts.h"

#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

Result<QList<RecordedWebhook>> addWebhooks(Connection &connection, const SentryApp &like, const QStringList &urls)
{
    QList<RecordedWebhook> webhooks;
    for (const auto &url : urls) {
        auto app = like;
        app.id = {};
        app.uuid.clear();
        app.slug = u"webhook-%1"_s.arg(webhooks.size());
        app.webhookUrl = url;
        HOOKDESK_TRY_ASSIGN(id, SentryApps(connection).save(app));
        app.id = id;
        Installation installation{.app = id, .organization = like.owner, .status = InstallationStatus::Installed};
        HOOKDESK_TRY_ASSIGN(installed, Installations(connection).save(installation));
        installation.id = installed;
        webhooks << RecordedWebhook{app, installation};
    }
    return webhooks;
}

Result<DeliveryId> addDelivered(Connection &connection, const Installation &installation, int number, Instant at)
{
    const Delivery delivery{.requestId = u"%1"_s.arg(number, 32, 16, QLatin1Char('0')),
                            .app = installation.app,
                            .organization = installation.organization,
                            .installation = installation.id,
                            .resource = u"metric_alert"_s,
                            .action = u"critical"_s,
                            .body = "{\"number\":" + QByteArray::number(number) + ",\"text\":\"" +
                                    QByteArray(900, 'x') + "\"}",
                            .state = DeliveryState::Delivered,
                            .attempts = 1,
                            .created = at};
    HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
    WebhookRequest request;
    request.delivery = id;
    request.at = at;
    request.app = delivery.app;
    request.organization = delivery.organization;
    request.event = delivery.event();
    request.outcome = Outcome::Delivered;
    request.responseCode = 200;
    HOOKDESK_TRY(WebhookRequests(connection).add(request));
    return id;
}

} // namespace hookdesk::test
