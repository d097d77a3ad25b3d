// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store that is locked, on a full disk or damaged: the engine says so, sends nothing, loses nothing, and goes on.
#include "flow/backoff.h"
#include "model/store/deliveries.h"
#include "model/store/webhookrequests.h"
#include "tests/flow/alertsteps.h"
#include "tests/support/otherprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

/// A fixture whose store does not wait long for others.
class ImpatientFixture : public FlowFixture
{
public:
    ImpatientFixture()
    {
        reopen([] {});
    }

    QString path() const { return folder.filePath(u"store.sqlite"_s); }

    /// Does something to the store's file while nobody has it open.
    template <class Deed>
    void reopen(Deed deed)
    {
        stopEngine();
        store.reset();
        deed();
        store = std::make_unique<Store>(StoreLocation{.path = path(), .patience = 50ms});
        valueOf(await(store->open()));
    }
};

class Fault
{
public:
    virtual ~Fault() = default;
    virtual void begin(const QString &path) = 0;
    virtual void end() = 0;
};

class LockedStore : public Fault
{
public:
    void begin(const QString &path) override
    {
        m_other = std::make_unique<OtherProgram>(path);
        m_other->run(u"BEGIN EXCLUSIVE"_s);
    }
    void end() override { m_other->run(u"ROLLBACK"_s); }

private:
    std::unique_ptr<OtherProgram> m_other;
};

class FullDisk : public Fault
{
public:
    void begin(const QString &path) override { m_limit = limitFiles(rlim_t(QFileInfo(path + u"-wal"_s).size())); }
    void end() override { limitFiles(m_limit); }

private:
    rlim_t m_limit = 0;
};

std::unique_ptr<Fault> fault(const QByteArray &name)
{
    if (name == "locked")
        return std::make_unique<LockedStore>();
    return std::make_unique<FullDisk>();
}

} // namespace

class StoreFaultsTest : public QObject
{
    Q_OBJECT

private:
    static void addFaults()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("locked") << u"Another program holds the store"_s;
        QTest::newRow("full disk") << u"The disk of the store is full"_s;
    }

    /// Sends an alert that is answered once the fault has begun, and waits until the engine has halted.
    static DeliveryId answeredDuring(Fault &fault, ImpatientFixture &fixture, const SentryApp &app)
    {
        fixture.receiver.setBehaviour(pathOf(app), {.delay = 300ms});
        const auto queued = valueOf(await(fixture.engine->trigger(request(app))));
        if (!QTest::qWaitFor([&] { return !fixture.receiver.requests().isEmpty(); }, 20000))
            qFatal("nothing was sent");
        fault.begin(fixture.path());
        if (!QTest::qWaitFor([&] { return fixture.engine->status().state == EngineState::Halted; }, 20000))
            qFatal("the engine goes on");
        return queued.delivery;
    }

private Q_SLOTS:
    void whatCameBackMeanwhileIsSavedAndNotSentAgain_data() { addFaults(); }
    void whatCameBackMeanwhileIsSavedAndNotSentAgain()
    {
        QFETCH(QString, says);
        ImpatientFixture fixture;
        const auto app = fixture.app();
        fixture.startEngine();
        const auto later = fixture.write(
            [installation = fixture.installation(app), app, due = fixture.clock.now() + 1h](Connection &connection) {
                return Deliveries(connection)
                    .add({.requestId = QString(32, u'b'),
                          .app = app.id,
                          .organization = app.owner,
                          .installation = installation.id,
                          .resource = u"metric_alert"_s,
                          .action = u"open"_s,
                          .body = "{}",
                          .created = due,
                          .nextAttempt = due});
            });
        const auto fault = ::fault(QTest::currentDataTag());
        const auto delivery = answeredDuring(*fault, fixture, app);
        QVERIFY2(fixture.engine->status().detail.contains(says), qPrintable(fixture.engine->status().detail));

        // Nothing is sent, though it is due; and who asks for more is told at once.
        fixture.clock.advance(1h);
        const auto refused = await(fixture.engine->trigger(request(app)));
        QVERIFY(!refused);
        QVERIFY2(isOfTheStore(refused.error()) && refused.error().message.contains(says),
                 qPrintable(refused.error().message));
        QCOMPARE(fixture.receiver.requests().size(), 1);
        QCOMPARE(fixture.engine->status().state, EngineState::Halted);

        fault->end();
        QCOMPARE(valueOf(await(fixture.engine->finished(delivery))).outcome, ReportOutcome::Delivered);
        QCOMPARE(valueOf(await(fixture.engine->finished(later))).outcome, ReportOutcome::Delivered);
        QTRY_COMPARE(fixture.engine->status().state, EngineState::Running);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        for (const auto &id : {delivery, later}) {
            QCOMPARE(fixture.latest(id).attempt, 1);
            QVERIFY(!fixture.latest(id).resumed);
        }
        QCOMPARE(fixture.buffer(app).constFirst().success, 2);
    }

    void anEngineThatIsStoppedMeanwhileEndsAndTheNextSendsAgain_data() { addFaults(); }
    void anEngineThatIsStoppedMeanwhileEndsAndTheNextSendsAgain()
    {
        ImpatientFixture fixture;
        const auto app = fixture.app();
        fixture.startEngine();
        const auto fault = ::fault(QTest::currentDataTag());
        const auto delivery = answeredDuring(*fault, fixture, app);
        fixture.stopEngine();
        fault->end();
        fixture.startEngine();
        QCOMPARE(valueOf(await(fixture.engine->finished(delivery))).outcome, ReportOutcome::Delivered);
        QVERIFY(fixture.latest(delivery).resumed);
        QCOMPARE(fixture.receiver.requests().size(), 2);
    }

    void anEngineThatIsStoppedAfterTheFaultSavesWhatCameBack_data() { addFaults(); }
    void anEngineThatIsStoppedAfterTheFaultSavesWhatCameBack()
    {
        ImpatientFixture fixture;
        const auto app = fixture.app();
        fixture.startEngine();
        const auto fault = ::fault(QTest::currentDataTag());
        const auto delivery = answeredDuring(*fault, fixture, app);
        fault->end();
        fixture.stopEngine();
        QCOMPARE(fixture.latest(delivery).responseCode, 200);
        QCOMPARE(fixture.buffer(app).constFirst().success, 1);
    }

    /// Another program that waits for the attempt must not see it before what it did.
    void anAttemptIsRecordedWithTheDisablingThatItCausesOrNotAtAll()
    {
        ImpatientFixture fixture;
        const auto app = fixture.app();
        addErrorDays(fixture, app, 6);
        fixture.startEngine();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        OtherProgram other(fixture.path());
        other.run(u"CREATE TRIGGER refuse BEFORE INSERT ON mail_outbox BEGIN SELECT RAISE(ABORT, 'no mail'); END"_s);
        const auto queued = valueOf(await(fixture.engine->trigger(request(app))));
        QTRY_COMPARE(fixture.engine->status().state, EngineState::Halted);
        QVERIFY(!fixture.read([id = queued.delivery](Connection &c) { return WebhookRequests(c).latestOf(id); }));
        QCOMPARE(fixture.buffer(app).size(), 6);
        QVERIFY(!fixture.reload(app).disabled);

        other.run(u"DROP TRIGGER refuse"_s);
        QVERIFY(valueOf(await(fixture.engine->finished(queued.delivery))).appDisabled);
        QCOMPARE(fixture.latest(queued.delivery).attempt, 1);
        QVERIFY(fixture.buffer(app).isEmpty());
        QCOMPARE(mails(fixture).size(), 1);
    }

    void aClaimedDeliveryThatCannotBeCancelledIsSentWhenItCan()
    {
        ImpatientFixture fixture;
        const auto app = fixture.app();
        fixture.startEngine();
        fixture.receiver.setBehaviour(pathOf(app), {.delay = 300ms});
        DeliveryId last;
        for (int i = 0; i <= WebhookClient::connectionsPerHost; ++i)
            last = valueOf(await(fixture.engine->trigger(request(app)))).delivery;
        QTRY_COMPARE(fixture.receiver.requests().size(), WebhookClient::connectionsPerHost);
        LockedStore fault;
        fault.begin(fixture.path());
        const auto cancelled = await(fixture.engine->cancel(last, u"ana"_s));
        QVERIFY(!cancelled);
        QVERIFY2(isOfTheStore(cancelled.error()), qPrintable(cancelled.error().message));
        fault.end();
        QCOMPARE(valueOf(await(fixture.engine->finished(last))).outcome, ReportOutcome::Delivered);
        QVERIFY(!fixture.latest(last).resumed);
    }

    void aDamagedPageStopsTheEngineWithWhatToDo()
    {
        ImpatientFixture fixture;
        fixture.app();
        fixture.reopen([&] { damage(fixture.path(), u"deliveries_in_flight"_s); });
        Engine engine(*fixture.store, fixture.clock, fixture.log);
        engine.start();
        QTRY_COMPARE(engine.status().state, EngineState::Halted);
        QVERIFY2(engine.status().detail.contains(u"damaged") && engine.status().detail.contains(u"store restore"),
                 qPrintable(engine.status().detail));
        const auto stopped = engine.stop();
        QTRY_VERIFY(stopped.isFinished());
    }

    void aListThatMeetsADamagedPageIsAnErrorAndNotCutShort()
    {
        ImpatientFixture fixture;
        fixture.write([](Connection &connection) -> Result<> {
            for (int i = 0; i < 500; ++i)
                HOOKDESK_TRY(
                    MailOutbox(connection).add({.messageId = QString::number(i), .text = QString(2000, u'x')}));
            return {};
        });
        fixture.reopen([&] {
            QFile file(fixture.path());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 4096 * 4096));
            QCOMPARE(file.write(QByteArray(4096, '\xff')), 4096);
        });
        const auto list = [&](int limit) {
            return await(fixture.store->read([limit](Connection &c) { return MailOutbox(c).newest(limit); }));
        };
        QCOMPARE(list(50).value().size(), 50);
        const auto all = list(500);
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::StoreDamaged);
    }

    void theWaitsBetweenTriesDouble()
    {
        Backoff backoff;
        QList<int> waits;
        for (int i = 0; i < 7; ++i)
            waits << static_cast<int>(backoff.next().count());
        QCOMPARE(waits, (QList<int>{1, 2, 4, 8, 16, 32, 32}));
        backoff.reset();
        QCOMPARE(backoff.next(), 1s);
    }
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
