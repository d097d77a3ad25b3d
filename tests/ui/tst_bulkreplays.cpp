// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many replays at once in the real window: what would be sent is shown, then it is sent, paused, continued, cancelled.
#include "model/store/bulkreplays.h"
#include "model/store/lists/responselist.h"
#include "model/store/sentryapps.h"
#include "tests/flow/alertsteps.h"
#include "tests/ui/windowdriver.h"
#include "ui/bulkreplaynotice.h"
#include "ui/filter/filterline.h"
#include "ui/messagearea.h"
#include "ui/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hookdesk;
using namespace hookdesk::test;

namespace
{

const auto responses = u"Responses"_s;

void openDialog(WindowDriver &driver)
{
    QTest::keyClick(&driver.window(), Qt::Key_R, Qt::ShiftModifier);
    QTRY_VERIFY(driver.dialog());
}

BulkReplayNotice *notice(WindowDriver &driver)
{
    return driver.window().findChild<BulkReplayNotice *>();
}

QString told(WindowDriver &driver)
{
    return notice(driver)->findChild<QLabel *>()->text();
}

} // namespace

class BulkReplayInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBeSentIsShownAndThenSent()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app, u"warning"_s);
        fixture.trigger(app, u"critical"_s);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        openDialog(driver);
        QVERIFY2(driver.effects().contains(u"2 requests go to 1 webhook"_s), qPrintable(driver.effects()));
        const auto *list = driver.dialog()->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 2);
        QCOMPARE(list->topLevelItem(0)->child(0)->text(1), u"metric_alert.warning"_s);
        QCOMPARE(fixture.receiver.requests().size(), 2);
        driver.dialog()->findChild<QSpinBox *>()->setValue(1000);
        driver.button(u"Replay 2"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 3);
        fixture.clock.advance(1s);
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 2 has ended: 2 delivered."_s), qPrintable(driver.told()));
        QCOMPARE(fixture.receiver.requests().size(), 4);
        QVERIFY(!notice(driver));
        driver.button(u"Show"_s)->click(); // its responses alone
        QTRY_COMPARE(driver.rows(responses), 2);
    }

    void whatIsNoAlertThatWasSentIsNamed()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto original = fixture.trigger(app).delivery;
        const auto replay = valueOf(await(fixture.engine->replay({original, u"ana"_s})));
        valueOf(await(fixture.engine->finished(replay.delivery)));
        fixture.write([app, now = fixture.clock.now()](Connection &connection) {
            return SentryApps(connection).disable(app.id, {.at = now, .reason = u"7 error days"_s});
        });
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 3);
        openDialog(driver);
        QVERIFY2(driver.effects().contains(u"but also: 1 that was skipped."_s), qPrintable(driver.effects()));
        driver.dialog()->findChild<QCheckBox *>(u"leavesOut"_s)->setChecked(false); // of what is delivered
        QVERIFY2(driver.effects().contains(u"but also: 1 replay, 1 that was skipped."_s), qPrintable(driver.effects()));
        QVERIFY2(driver.effects().contains(u"An app is disabled"_s), qPrintable(driver.effects()));
    }

    void whatFailedIsSaidToBeTriedAgain()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.trigger(app, u"warning"_s);
        fixture.trigger(app, u"critical"_s);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(503));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        openDialog(driver);
        driver.dialog()->findChild<QSpinBox *>()->setValue(1000);
        driver.button(u"Replay 2"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 3);
        fixture.clock.advance(1s);
        QTRY_VERIFY(notice(driver));
        QTRY_VERIFY2(told(driver).contains(u"2 failed and tried again from "_s), qPrintable(told(driver)));
        QVERIFY2(!told(driver).contains(u"to go"_s), qPrintable(told(driver)));
        driver.button(u"Cancel the bulk replay"_s)->click();
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 2 has ended: 2 failed."_s), qPrintable(driver.told()));
        driver.button(u"Show failed"_s)->click();
        QTRY_COMPARE(driver.rows(responses), 2);
        QVERIFY(driver.button(u"Show failed"_s)->isEnabled()); // to come back to
    }

    void allGoToAnotherInstallation()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const auto other = fixture.app(AppStatus::Internal, u"pager-bridge-4d5e6f"_s);
        fixture.trigger(app, u"warning"_s);
        fixture.trigger(app, u"critical"_s);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 2);
        openDialog(driver);
        auto *to = driver.named<QComboBox>(u"To"_s);
        QCOMPARE(to->count(), 3);
        to->setCurrentIndex(2);
        const auto *list = driver.dialog()->findChild<QTreeWidget *>();
        QVERIFY2(list->topLevelItem(0)->text(0).contains(pathOf(other)), qPrintable(list->topLevelItem(0)->text(0)));
        QVERIFY2(driver.effects().contains(u"2 requests go to deploy bot in Acme alone"_s),
                 qPrintable(driver.effects()));
        driver.dialog()->findChild<QSpinBox *>()->setValue(1000);
        driver.button(u"Replay 2"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 3);
        fixture.clock.advance(1s);
        QTRY_COMPARE(fixture.receiver.requests().size(), 4);
        QCOMPARE(fixture.receiver.requests().constLast().path, pathOf(other));
        QCOMPARE(fixture.receiver.requests().constLast().signature, SignatureCheck::Right);
    }

    void whatIsDeliveredByNowIsLeftOut()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(404));
        const auto first = fixture.trigger(app);
        fixture.trigger(app);
        fixture.receiver.setBehaviour(pathOf(app), Behaviour::answer(200));
        const auto replay = valueOf(await(fixture.engine->replay({first.delivery, u"ana"_s})));
        valueOf(await(fixture.engine->finished(replay.delivery)));
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        driver.filterLine()->setText(u"outcome:failed"_s);
        QTRY_COMPARE(driver.rows(responses), 2);
        openDialog(driver);
        auto *leavesOut = driver.dialog()->findChild<QCheckBox *>(u"leavesOut"_s);
        QVERIFY(leavesOut->isVisible() && leavesOut->isChecked());
        QCOMPARE(leavesOut->text(), u"&Leave out 1 that is delivered by now"_s);
        QVERIFY(driver.button(u"Replay 1"_s));
        leavesOut->setChecked(false);
        QVERIFY2(driver.effects().contains(u"1 is delivered already"_s), qPrintable(driver.effects()));
        leavesOut->setChecked(true);
        auto *to = driver.named<QComboBox>(u"To"_s);
        to->setCurrentIndex(1); // what another has got is not known
        QVERIFY(!leavesOut->isVisible());
        QVERIFY(driver.button(u"Replay 2"_s));
        QVERIFY2(!driver.effects().contains(u"is delivered already"_s), qPrintable(driver.effects()));
        to->setCurrentIndex(0);
        QVERIFY(leavesOut->isVisible());
        driver.button(u"Replay 1"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 4);
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 1 has ended: 1 delivered."_s), qPrintable(driver.told()));
        const auto deliveries =
            fixture.read([](Connection &connection) { return ResponseList(connection, {}, {}).page({}, {}, 1); });
        QVERIFY(deliveries.rows.constFirst().replayOf != first.delivery);
    }

    void itIsPausedContinuedAndCancelled()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        for (int i = 0; i < 4; ++i)
            fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_COMPARE(driver.rows(responses), 4);
        driver.table(responses)->selectAll();
        QTest::keyClick(driver.table(responses), Qt::Key_R); // of several it asks
        QTRY_VERIFY(driver.dialog());
        QVERIFY2(driver.effects().contains(u"4 selected responses"_s), qPrintable(driver.effects()));
        driver.dialog()->findChild<QSpinBox *>()->setValue(1);
        driver.button(u"Replay 4"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 5);
        QTRY_VERIFY(notice(driver) && told(driver).contains(u"1 delivered, 3 to go"_s));
        driver.button(u"Pause the bulk replay"_s)->click();
        QTRY_VERIFY(told(driver).contains(u"paused"_s));
        fixture.clock.advance(1h);
        driver.button(u"Go on with the bulk replay"_s)->click();
        QTRY_COMPARE(fixture.receiver.requests().size(), 6);
        driver.button(u"Cancel the bulk replay"_s)->click();
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 4 has ended: 2 delivered, 2 cancelled."_s),
                     qPrintable(driver.told()));
        fixture.clock.advance(1h);
        QCOMPARE(fixture.receiver.requests().size(), 6);
    }

    void whatAnEngineLeftWaitsForAPerson()
    {
        FlowFixture fixture;
        const auto app = fixture.app();
        const QList originals{fixture.trigger(app).delivery, fixture.trigger(app).delivery};
        const auto id = valueOf(await(fixture.engine->replayAll({originals, u"all"_s, 1, u"ana"_s})));
        QTRY_COMPARE(fixture.receiver.requests().size(), 3);
        fixture.stopEngine();
        fixture.startEngine();
        fixture.trigger(app);
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        QTRY_VERIFY(notice(driver) && told(driver).contains(u"1 to go, paused"_s));
        driver.button(u"Go on with the bulk replay"_s)->click();
        QTRY_VERIFY2(driver.told().contains(u"Bulk replay of 2 has ended: 2 delivered."_s), qPrintable(driver.told()));
        QCOMPARE(fixture.read([id](Connection &connection) { return BulkReplays(connection).progress(id); })->delivered,
                 2);
    }

    void nothingFulfilsTheFilter()
    {
        FlowFixture fixture;
        fixture.app();
        WindowDriver driver(fixture);
        driver.open(MainWindow::Responses);
        openDialog(driver);
        QVERIFY2(driver.effects().contains(u"Nothing"_s), qPrintable(driver.effects()));
        QVERIFY(!driver.button(u"Replay 0"_s)->isEnabled());
    }
};

QTEST_MAIN(BulkReplayInWindowTest)
#include "tst_bulkreplays.moc"
