// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what the overview reads on many responses, and what counting costs when they are written:
// bench_overview [ROWS], 1,000,000 unless given. Prints the best of three readings of each part; exits with 1 when all
// of them together took over 150 ms.
#include "model/store/attemptcounts.h"
#include "model/store/lists/deliveryrates.h"
#include "model/store/lists/healthlist.h"
#include "model/store/lists/trafficlist.h"
#include "tests/bench/manyresponses.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// The best of three, in ms.
template <class Work>
double measured(TemporaryStore &store, const char *what, Work work)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        store.read(work);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%7.2f ms  %s\n", best, what);
    return best;
}

/// What the counts of one attempt cost its transaction.
void measureCounting(TemporaryStore &store, Instant now)
{
    constexpr int attempts = 100000;
    QElapsedTimer timer;
    timer.start();
    store.write([now](Connection &connection) -> Result<> {
        for (int number = 0; number < attempts; ++number) {
            WebhookRequest attempt;
            attempt.at = now + std::chrono::milliseconds(number * 20);
            attempt.delivery = DeliveryId(1);
            attempt.app = AppId(100 + number % 200);
            attempt.organization = OrganizationId(42);
            HOOKDESK_TRY(AttemptCounts(connection).add(attempt));
        }
        return {};
    });
    std::printf("%7.2f us  counting an attempt, of what it takes to write it\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e3 / attempts);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 1000000;
    TemporaryStore store;
    const auto now = fillWithResponses(store, rows);
    const auto rates = [now](const RateSpan &span) {
        return [now, span](Connection &connection) { return DeliveryRates(connection).at(now, span); };
    };
    const auto traffic = [now](TrafficOrder order) {
        return [now, order](Connection &connection) { return TrafficList(connection).lately(now, order, 50); };
    };
    double total = measured(store, "tiles and forecast", [now](Connection &c) { return HealthList(c).at(now); });
    measured(store, "chart, 1 h", rates(lastHour));
    measured(store, "chart, 24 h", rates(lastDay));
    total += measured(store, "chart, 30 d", rates(lastMonth));
    total += measured(store, "failing most", traffic(TrafficOrder::MostFailed));
    total += measured(store, "slowest", traffic(TrafficOrder::Slowest));
    std::printf("%7.2f ms  the whole page\n", total);
    measureCounting(store, now);
    return total > 150 ? 1 : 0;
}
