// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how long filters and orders take on many responses: bench_filters [ROWS], 1,000,000 unless given. Prints,
// for each, the rows of its first page and the best of three readings; exits with 1 when one took over 200 ms.
#include "model/filter/filterparser.h"
#include "model/store/lists/responselist.h"
#include "tests/bench/manyresponses.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int pageRows = 500;

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
    TemporaryStore store;
    const auto now = fillWithResponses(store, rows);
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
