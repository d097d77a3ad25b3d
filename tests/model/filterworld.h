// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few rows for filters to choose from, of every kind, and with the signs that SQL and LIKE have for themselves.
#pragma once

#include "model/filter/filterparser.h"
#include "model/store/deliveries.h"
#include "model/store/incidents.h"
#include "model/store/installations.h"
#include "model/store/organizations.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/support/temporarystore.h"

#include <algorithm>

namespace hookdesk::test
{

inline const Instant filterStart = instantFromMs(1795435200000); // 2026-11-23 12:00 UTC
inline const Instant filterNow = filterStart + std::chrono::hours(6);

/// An attempt of a new delivery, sent some hours after the filterStart.
struct Sent {
    int app;
    int organization;
    const char *event;
    int hours;
    Outcome outcome;
    int code;
    DeliveryError error = DeliveryError::None;
    DeliveryKind kind = DeliveryKind::Alert;
    int attempt = 1;
};

// Numbered from 1 as they are added.
inline constexpr Sent sent[] = {
    {17, 42, "metric_alert.critical", 0, Outcome::Delivered, 200},
    {17, 42, "metric_alert.warning", 1, Outcome::Failed, 404},
    {18, 42, "metric_alert.critical", 2, Outcome::Failed, 503},
    {18, 42, "metric_alert.critical", 3, Outcome::Failed, 0, DeliveryError::Timeout, DeliveryKind::Alert, 2},
    {19, 43, "metric_alert.open", 4, Outcome::Skipped, 0},
    {20, 43, "issue.created", 5, Outcome::Failed, 429, DeliveryError::None, DeliveryKind::Replay},
    {17, 42, "ping.test", 6, Outcome::Delivered, 200, DeliveryError::None, DeliveryKind::Ping},
};

inline Result<> addApp(Connection &connection, int id, const QString &slug, const QString &name, int organization)
{
    SentryApp app{.id = AppId(id),
                  .slug = slug,
                  .name = name,
                  .status = id == 20 ? AppStatus::Published : AppStatus::Internal,
                  .owner = OrganizationId(organization),
                  .webhookUrl = QStringLiteral("http://hooks.test/%1").arg(id)};
    HOOKDESK_TRY(SentryApps(connection).save(app));
    HOOKDESK_TRY(Installations(connection)
                     .save({.id = InstallationId(id),
                            .app = app.id,
                            .organization = app.owner,
                            .status = id == 20 ? InstallationStatus::Pending : InstallationStatus::Installed}));
    return {};
}

inline Result<> addSent(Connection &connection, const Sent &one, int number)
{
    const auto event = QString::fromLatin1(one.event);
    const auto at = filterStart + std::chrono::hours(one.hours);
    HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection)
                                      .add({.requestId = QStringLiteral("%1").arg(number, 32, 16, QChar(u'a')),
                                            .kind = one.kind,
                                            .app = AppId(one.app),
                                            .organization = OrganizationId(one.organization),
                                            .installation = InstallationId(one.app == 17 ? 1 : one.app),
                                            .incident = number == 1 ? std::optional(IncidentId(1)) : std::nullopt,
                                            .resource = event.section(u'.', 0, 0),
                                            .action = event.section(u'.', 1),
                                            .created = at}));
    WebhookRequest request;
    request.delivery = delivery;
    request.attempt = one.attempt;
    request.at = at;
    request.app = AppId(one.app);
    request.organization = OrganizationId(one.organization);
    request.event = event;
    request.outcome = one.outcome;
    request.responseCode = one.code;
    request.error = one.error;
    HOOKDESK_TRY(WebhookRequests(connection).add(request));
    return {};
}

inline Result<> addFilterWorld(Connection &connection)
{
    HOOKDESK_TRY(addSmallWorld(connection));
    HOOKDESK_TRY(Organizations(connection)
                     .save({.id = OrganizationId(43),
                            .slug = QStringLiteral("o_p"),
                            .name = QStringLiteral("It's \"50%\" off\\")}));
    HOOKDESK_TRY(addApp(connection, 18, QStringLiteral("pager-bridge-b81e07"), QStringLiteral("Pager Bridge"), 42));
    HOOKDESK_TRY(addApp(connection, 19, QStringLiteral("a_b"), QStringLiteral("Äpfel"), 43));
    HOOKDESK_TRY(addApp(connection, 20, QStringLiteral("axb"), QStringLiteral("100 apps"), 43));
    HOOKDESK_TRY(Incidents(connection)
                     .save({.id = IncidentId(1),
                            .identifier = 12,
                            .organization = OrganizationId(42),
                            .title = QStringLiteral("Checkout"),
                            .started = filterStart,
                            .attachment = "{}"}));
    int number = 0;
    for (const auto &one : sent)
        HOOKDESK_TRY(addSent(connection, one, ++number));
    return {};
}

inline Filter parsed(const QString &text, const FilterKeys &keys)
{
    const auto filter = parseFilter(text, keys);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message));
    return *filter;
}

/// Numbers in their order, as text.
template <class Row, class Number>
QString numbersOf(const QList<Row> &rows, Number number)
{
    QList<qint64> numbers;
    for (const auto &row : rows)
        numbers << number(row);
    std::sort(numbers.begin(), numbers.end());
    QStringList texts;
    for (const auto one : numbers)
        texts << QString::number(one);
    return texts.join(QLatin1Char(' '));
}

} // namespace hookdesk::test
