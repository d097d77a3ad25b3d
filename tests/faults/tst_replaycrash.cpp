// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bulk replay whose program is killed (SIGKILL) in the middle goes on where it was: nothing is lost, what can have
// arrived twice is marked and keeps its Request-ID, nothing counts in the buffers, and it keeps its rate.
// HOOKDESK_REPLAYS: how many; 10000 go to 50 webhooks, at 1,000 a second.
#include "model/store/bulkreplays.h"
#include "model/store/deliveries.h"
#include "model/store/integrationbuffers.h"
#include "model/store/sentryapps.h"
#include "model/store/webhookrequests.h"
#include "tests/ctl/ctlfixture.h"
#include "tests/support/recordedalerts.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const int replays = std::max(20, qEnvironmentVariable("HOOKDESK_REPLAYS", u"120"_s).toInt());
const int webhooks = std::clamp(replays / 12, 10, 50); ///< one in ten of them fails
const int rate = std::max(20, replays / 10);           ///< a second

QString pathOf(int webhook)
{
    return u"/hook/%1"_s.arg(webhook);
}

bool fails(int webhook)
{
    return webhook % 10 == 9;
}

QByteArray requestIdOf(const ReceivedRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("Request-ID", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Webhooks of the receiver, and the alerts that each was sent.
Result<> addOriginals(Connection &connection, const QUrl &receiver, Instant now)
{
    HOOKDESK_TRY_ASSIGN(model, SentryApps(connection).named(u"deploy-bot"_s));
    QStringList urls;
    for (int webhook = 0; webhook < webhooks; ++webhook)
        urls << receiver.toString() + pathOf(webhook);
    HOOKDESK_TRY_ASSIGN(added, addWebhooks(connection, *model, urls));
    for (int number = 0; number < replays; ++number) {
        const auto &installation = added.at(number % webhooks).installation;
        HOOKDESK_TRY(addDelivered(connection, installation, number, now - 1h + std::chrono::milliseconds(number)));
    }
    return {};
}

/// What the store says of a replay.
struct Replayed {
    Delivery delivery;
    WebhookRequest latest;
};

Result<QList<Replayed>> replayed(Connection &connection, BulkReplayId id)
{
    HOOKDESK_TRY_ASSIGN(ids, BulkReplays(connection).deliveriesOf(id));
    QList<Replayed> all;
    for (const auto &each : ids) {
        HOOKDESK_TRY_ASSIGN(delivery, Deliveries(connection).find(each));
        HOOKDESK_TRY_ASSIGN(latest, WebhookRequests(connection).latestOf(each));
        all << Replayed{delivery.value_or(Delivery{}), latest.value_or(WebhookRequest{})};
    }
    return all;
}

} // namespace

class ReplayCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBulkReplayThatIsKilledGoesOnWithoutLoss()
    {
        CtlFixture fixture;
        fixture.createWorld();
        for (int webhook = 0; webhook < webhooks; ++webhook)
            fixture.receiver.setBehaviour(pathOf(webhook), Behaviour::answer(fails(webhook) ? 404 : 200));
        fixture.write([url = fixture.receiver.url(), now = fixture.clock.now()](Connection &connection) {
            return addOriginals(connection, url, now);
        });
        QHash<QByteArray, int> received; // by Request-ID
        QObject::connect(&fixture.receiver, &PracticeReceiver::received, &fixture.receiver,
                         [&received](const ReceivedRequest &request) { ++received[requestIdOf(request)]; });

        QProcess program;
        program.setProcessEnvironment(fixture.environment);
        program.start(QStringLiteral(CTL_PROGRAM), {u"--store"_s, fixture.store(), u"replay"_s, u"--filter"_s,
                                                    u"kind:alert"_s, u"--rate"_s, QString::number(rate)});
        QTRY_VERIFY_WITH_TIMEOUT(received.size() >= replays / 3, 120000);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30000);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE_LT(received.size(), replays);
        const auto before = received;

        const BulkReplayId id(1);
        QElapsedTimer timer;
        timer.start();
        const auto continued = fixture.run({u"replay"_s, u"--continue"_s, QString::number(id.value)});
        qInfo("%d replays to %d webhooks at %d a second: %lld before the kill, the others in %.1f s", replays, webhooks,
              rate, static_cast<long long>(before.size()), static_cast<double>(timer.elapsed()) / 1000);
        QVERIFY2(continued.status == 1, continued.err.constData()); // some of them fail

        const auto all = fixture.read([id](Connection &connection) { return replayed(connection, id); });
        QCOMPARE(all.size(), replays);
        QSet<DeliveryId> originals;
        int resumed = 0;
        for (const auto &[delivery, latest] : all) {
            originals << delivery.replayOf.value_or(DeliveryId());
            const bool isToFail = fails(static_cast<int>(delivery.replayOf->value - 1) % webhooks);
            QCOMPARE(delivery.state, isToFail ? DeliveryState::Failed : DeliveryState::Delivered);
            const int times = received.value(delivery.requestId.toUtf8());
            QVERIFY2(times == 1 || (times == 2 && latest.resumed), qPrintable(QString::number(times)));
            resumed += times == 2 ? 1 : 0;
        }
        QCOMPARE(originals.size(), replays);
        QCOMPARE(received.size(), replays);
        qInfo("%d of them arrived twice, and are marked", resumed);
        const auto buffers = fixture.read([](Connection &connection) {
            return IntegrationBuffers(connection).all(QDate(2000, 1, 1), QDate(2100, 1, 1));
        });
        QVERIFY(buffers.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplayCrashTest)
#include "tst_replaycrash.moc"
