// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how long filters and orders take on many responses: bench_filters [ROWS], 1,000,000 unless given. Prints,
// for each, the rows of its first page and the best of three readings; exits with 1 when one took over 200 ms.
#include "model/filter/filterparser.h"
#include "model/store/deliveries.h"
#include "model/store/installations.h"
#include "model/store/lists/responselist.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/support/temporarystore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int apps = 200;
constexpr int pageRows = 500;
const Instant start = instantFromMs(1790000000000);
constexpr auto apart = 2592ms; ///< a million in 30 days

Result<> addApps(Connection &connection)
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

/// The first apps have most of them; one in 10 has failed, one in 1,000 was sent by hand.
Result<> addResponses(Connection &connection, int first, int count)
{
    const QStringList actions{u"open"_s, u"warning"_s, u"critical"_s, u"resolved"_s};
    const QByteArray body(500, 'b');
    auto &random = *QRandomGenerator::global();
    for (int number = first; number < first + count; ++number) {
        const int app = 100 + std::min(random.bounded(apps), random.bounded(apps));
        const auto at = start + number * apart;
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
            .created = at};
        HOOKDESK_TRY_ASSIGN(id, Deliveries(connection).add(delivery));
        WebhookRequest request;
        request.delivery = id;
        request.at = at;
        request.durationMs = random.bounded(1000);
        request.app = delivery.app;
        request.organization = delivery.organization;
        request.event = delivery.event();
        request.outcome = random.bounded(10) == 0 ? Outcome::Failed : Outcome::Delivered;
        request.responseCode = request.outcome == Outcome::Failed ? 404 : 200;
        request.requestHeaders = {{"Content-Type", QByteArray(250, 'h')}};
        request.responseHeaders = {{"Content-Type", QByteArray(250, 'h')}};
        HOOKDESK_TRY(WebhookRequests(connection).add(request));
    }
    return {};
}

/// The best of three readings of the first page, in ms; the rows are counted.
double measured(TemporaryStore &store, const Filter &filter, Instant now, qsizetype &rows, const ListOrder &order = {})
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        rows = store
                   .read([&](Connection &connection) {
                       return ResponseList(connection, filter, now).page(order, {}, pageRows);
                   })
                   .rows.size();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 1000000;
    constexpr int batch = 10000;
    TemporaryStore store;
    store.write(addApps);
    QElapsedTimer filling;
    filling.start();
    for (int first = 0; first < rows; first += batch)
        store.write([=](Connection &c) { return addResponses(c, first, std::min(batch, rows - first)); });
    std::printf("%d responses written at %.0f a second\n", rows,
                rows * 1000.0 / static_cast<double>(filling.elapsed()));

    const auto now = start + rows * apart;
    bool isSlow = false;
    for (const auto *text : {"",
                             "app:app-100",
                             "app:app-299",
                             "app:nobody",
                             "org:acme",
                             "org:nobody",
                             "since:2h",
                             "-since:720h",
                             "until:20d",
                             "code:4xx",
                             "code:429",
                             "outcome:failed",
                             "outcome:timeout",
                             "event:critical",
                             "event:nothing",
                             "checkout",
                             "app-2*",
                             "request-id:0",
                             "0123456789abcdef0123456789abcdef",
                             "incident:12",
                             "kind:replay",
                             "kind:alert code:429",
                             "attempt:2",
                             "code:5xx app:app-150 org:acme event:critical outcome:timeout since:2h -code:429"}) {
        const auto filter = parseFilter(QString::fromLatin1(text), ResponseList::filterKeys());
        if (!filter)
            qFatal("%s", qPrintable(filter.error().message));
        qsizetype found = 0;
        const double ms = measured(store, *filter, now, found);
        isSlow = isSlow || ms > 200;
        std::printf("%7.1f ms %4lld rows  %s\n", ms, static_cast<long long>(found), *text ? text : "(no filter)");
    }
    const auto outcome = *parseFilter(QStringLiteral("outcome:failed"), ResponseList::filterKeys());
    for (const auto &[key, name] : {std::pair(SortKey::Time, "time"), std::pair(SortKey::Code, "code"),
                                    std::pair(SortKey::Duration, "duration")}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            qsizetype found = 0;
            const double all = measured(store, {}, now, found, {key, direction});
            const double some = measured(store, outcome, now, found, {key, direction});
            isSlow = isSlow || all > 200 || some > 200;
            std::printf("%7.1f ms %7.1f ms of outcome:failed  sorted by %s %s\n", all, some, name,
                        direction == Qt::AscendingOrder ? "up" : "down");
        }
    }
    return isSlow ? 1 : 0;
}
