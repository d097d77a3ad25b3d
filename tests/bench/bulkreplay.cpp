// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bulk replay while the window is open: bench_bulkreplay [REPLAYS [RATE]]; 10,000 to 50 webhooks, five of which fail,
// at 20 a second to each, unless given. Prints how well the rate was kept, what became of the replays, and how long an
// event waited for the main thread meanwhile. Exits with 1 when the rate was not kept within 5 %, anything was lost or
// counted in a buffer, or an event waited over 16 ms (p99) or 50 ms (worst).
#include "app/session.h"
#include "model/store/bulkreplays.h"
#include "model/store/integrationbuffers.h"
#include "model/store/webhookrequests.h"
#include "tests/bench/receiverprocess.h"
#include "tests/bench/waits.h"
#include "tests/support/recordedalerts.h"
#include "tests/support/temporarystore.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <cmath>

using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

constexpr int webhooks = 50;
constexpr int failing = 5;

/// Alerts that were delivered, to each webhook in turn; those that fail are the last.
Result<QList<DeliveryId>> addAlerts(Connection &connection, const ReceiverProcess &receiver, int count, Instant now)
{
    HOOKDESK_TRY_ASSIGN(world, addSmallWorld(connection));
    QStringList urls;
    for (int i = 0; i < webhooks; ++i)
        urls << receiver.url(i + 1, i < webhooks - failing ? u"/hook"_s : u"/gone"_s);
    HOOKDESK_TRY_ASSIGN(added, addWebhooks(connection, world.app, urls));
    QList<DeliveryId> alerts;
    for (int i = 0; i < count; ++i) {
        const auto at = now - 1h + std::chrono::milliseconds(i);
        HOOKDESK_TRY_ASSIGN(id, addDelivered(connection, added.at(i % webhooks).installation, i, at));
        alerts << id;
    }
    return alerts;
}

/// How far the rate to the host that kept it worst was off, as a share of it.
double worstRate(const QHash<AppId, QList<Instant>> &sent, int rate)
{
    double worst = 0;
    for (const auto &times : sent) {
        const auto [first, last] = std::minmax_element(times.cbegin(), times.cend());
        const auto seconds = std::chrono::duration<double>(*last - *first).count();
        worst = std::max(worst, std::abs((static_cast<double>(times.size()) - 1) / seconds / rate - 1));
    }
    return worst;
}

bool check(bool isGood, const QString &what)
{
    std::printf("  %s%s\n", qPrintable(what), isGood ? "" : "  NOT GOOD");
    return isGood;
}

/// What the store says afterwards.
Result<bool> judge(Connection &connection, BulkReplayId id, int count, int rate)
{
    HOOKDESK_TRY_ASSIGN(ids, BulkReplays(connection).deliveriesOf(id));
    QHash<AppId, QList<Instant>> sent;
    int attempts = 0;
    for (const auto &replay : std::as_const(ids)) {
        HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(connection).latestOf(replay));
        if (!latest)
            continue;
        sent[latest->app] << latest->at;
        attempts += latest->attempt;
    }
    HOOKDESK_TRY_ASSIGN(progress, BulkReplays(connection).progress(id));
    HOOKDESK_TRY_ASSIGN(buffers, IntegrationBuffers(connection).all(QDate(2000, 1, 1), QDate(9999, 1, 1)));
    const int toFail = count * failing / webhooks;
    const auto off = worstRate(sent, rate);
    const bool isComplete = progress && progress->delivered == count - toFail && progress->failed == toFail;
    bool isGood = check(off <= 0.05, u"the rate to a host was off by %1 % at most"_s.arg(100 * off, 0, 'f', 2));
    isGood &= check(isComplete && attempts == count,
                    u"%1 delivered, %2 failed, %3 requests"_s.arg(progress ? progress->delivered : 0)
                        .arg(progress ? progress->failed : 0)
                        .arg(attempts));
    isGood &= check(buffers.isEmpty(), u"%1 buffers have counted something"_s.arg(buffers.size()));
    return isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int count = std::max(webhooks, arguments.value(1, u"10000"_s).toInt()) / webhooks * webhooks;
    const int rate = std::max(1, arguments.value(2, u"20"_s).toInt());
    const ReceiverProcess receiver(u"5"_s, {});
    const QTemporaryDir folder;
    const SystemClock clock;
    Session session(StoreLocation{folder.filePath(u"store.sqlite"_s)}, clock);
    valueOf(session.open());
    const auto alerts = valueOf(session.store().write(Topic::All, [&receiver, count, now = clock.now()](Connection &c) {
        return addAlerts(c, receiver, count, now);
    }));
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({.store = session.store(), .engine = session.engine(), .clock = clock, .settings = settings});
    window.resize(1440, 860);
    window.show();
    window.openPage(MainWindow::Responses);
    session.start();
    process(1s);

    std::printf("%d replays to %d webhooks, %d a second to each\n", count, webhooks, rate);
    Waits waits;
    QElapsedTimer timer;
    timer.start();
    std::optional<BulkReplayId> id;
    session.engine()
        .replayAll({.originals = alerts, .chosen = u"all"_s, .rate = rate, .actor = u"bench"_s})
        .then(&window, [&id](const Result<BulkReplayId> &begun) {
            if (!begun)
                qFatal("%s", qPrintable(begun.error().message));
            id = *begun;
        });
    const auto isOver = [&] {
        const auto &status = session.engine().status();
        return id && status.queued == 0 && status.inFlight == 0;
    };
    while (!isOver() && timer.elapsed() < 600000)
        process(200ms);
    const bool isFluid = waits.tell(u"Responses"_s);
    std::printf("  %.1f s, where the rate asks for %.1f s\n", msSince(timer) / 1000,
                (count / webhooks - 1) / static_cast<double>(rate));
    const bool isGood = id && valueOf(session.store().read([id, count, rate](Connection &connection) {
                            return judge(connection, *id, count, rate);
                        }));
    session.stop();
    return isGood && isFluid ? 0 : 1;
}
