// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/manyresponses.h"

#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hookdesk::test
{

namespace
{

constexpr int apps = 200;

} // namespace

Result<> addManyApps(Connection &connection)
{
    HOOKDESK_TRY(addSmallWorld(connection));
    for (int number = 100; number < 100 + apps; ++number) {
        const SentryApp app{.id = AppId(number),
                            .slug = u"app-%1"_s.arg(number),
                            .name = u"App %1"_s.arg(number),
                            .owner = OrganizationId(42),
                            .webhookUrl = u"http://hooks.test/%1"_s.arg(number)};
        HOOKDESK_TRY(SentryApps(connection).save(app));
        HOOKDESK_TRY(Installations(connection)
                         .save({.id = InstallationId(number),
                                .app = app.id,
                                .organization = app.owner,
                                .status = InstallationStatus::Installed}));
    }
    return {};
}

Result<> addManyResponses(Connection &connection, int first, int count)
{
    const QStringList actions{u"open"_s, u"warning"_s, u"critical"_s, u"resolved"_s};
    const QByteArray body(500, 'b');
    auto &random = *QRandomGenerator::global();
    for (int number = first; number < first + count; ++number) {
        const int app = 100 + std::min(random.bounded(apps), random.bounded(apps));
        const auto at = firstResponse + number * betweenResponses;
        const bool isFailed = random.bounded(10) == 0;
        const Delivery delivery{
            .requestId =
                u"%1%2"_s.arg(random.generate64(), 16, 16, QChar(u'0')).arg(random.generate64(), 16, 16, QChar(u'0')),
            .kind = random.bounded(1000) == 0 ? DeliveryKind::Replay : DeliveryKind::Alert,
            .app = AppId(app),
            .organization = OrganizationId(42),
            .installation = InstallationId(app),
            .resource = u"metric_alert"_s,
            .action = actions.at(random.bounded(4)),
            .body = body,
            .state = isFailed ? DeliveryState::Failed : DeliveryState::Delivered,
            .attempts = 1,
            .created = at};
        HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
        WebhookRequest request;
        request.delivery = id;
        request.at = at;
        request.durationMs = random.bounded(1000);
        request.app = delivery.app;
        request.organization = delivery.organization;
        request.event = delivery.event();
        request.outcome = isFailed ? Outcome::Failed : Outcome::Delivered;
        request.responseCode = isFailed ? 404 : 200;
        request.requestHeaders = {{"Content-Type", QByteArray(250, 'h')}};
        request.responseHeaders = {{"Content-Type", QByteArray(250, 'h')}};
        HOOKDESK_TRY(WebhookRequests(connection).add(request));
    }
    return {};
}

Instant fillWithResponses(TemporaryStore &store, int rows)
{
    constexpr int batch = 10000;
    store.write(addManyApps);
    QElapsedTimer filling;
    filling.start();
    for (int first = 0; first < rows; first += batch)
        store.write([=](Connection &c) { return addManyResponses(c, first, std::min(batch, rows - first)); });
    if (rows > 0)
        std::printf("%d responses written at %.0f a second\n", rows,
                    rows * 1000.0 / static_cast<double>(filling.elapsed()));
    return firstResponse + rows * betweenResponses;
}

} // namespace hookdesk::test
